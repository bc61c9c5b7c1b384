// SPDX-License-Identifier: Apache-2.0
#include "planning/simulation/sampler.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <random>

#include "planning/simulation/inverse_gamma.hpp"

namespace wayhome::simulation {
namespace {

/// The probability below `z`, by the error function.
double normal_below(double z) {
    return 0.5 * std::erfc(-z / std::sqrt(2.0));
}

/// Mean over evenly spread uniform numbers.
double mean_of_samples(const Distribution& distribution) {
    constexpr int count = 200'000;
    const Sampler sampler{distribution};
    double sum = 0;
    for (int each = 0; each < count; ++each) sum += sampler.at((each + 0.5) / count);
    return sum / count;
}

TEST_CASE("the inverse normal gives the tabled quantiles") {
    CHECK(inverse_normal(0.5) == 0);
    CHECK(inverse_normal(0.975) == doctest::Approx(1.959963984540054).epsilon(1e-15));
    CHECK(inverse_normal(0.9) == doctest::Approx(1.2815515655446004).epsilon(1e-15));
    CHECK(inverse_normal(0.001) == doctest::Approx(-3.090232306167813).epsilon(1e-15));
    CHECK(inverse_normal(1e-10) == doctest::Approx(-6.361340902404056).epsilon(1e-15));
    CHECK(inverse_normal(1e-20) == doctest::Approx(-9.262340089798408).epsilon(1e-14));
}

TEST_CASE("the inverse normal undoes the normal everywhere") {
    double worst = 0;
    for (int step = 1; step < 2000; ++step) {
        const double p = step / 2000.0;
        worst = std::max(worst, std::abs(normal_below(inverse_normal(p)) / p - 1));
    }

    CHECK(worst < 1e-14);
}

TEST_CASE("each distribution has the mean it was given") {
    CHECK(mean_of_samples(Exponential{14}) == doctest::Approx(14).epsilon(1e-4));
    CHECK(mean_of_samples(Lognormal{127.8375, 0.8}) == doctest::Approx(127.8375).epsilon(1e-4));
    CHECK(mean_of_samples(Gamma{60, 0.5}) == doctest::Approx(60).epsilon(1e-4));
    CHECK(mean_of_samples(Deterministic{9}) == doctest::Approx(9).epsilon(1e-12));
    CHECK(mean_of_samples(Empirical{{28, 100, 400}}) == doctest::Approx(176).epsilon(1e-4));
}

TEST_CASE("a gamma with cv 1 is the exponential") {
    CHECK(inverse_gamma(1, 0.5) == doctest::Approx(std::log(2.0)).epsilon(1e-14));
}

TEST_CASE("the values seen are drawn each as often, the last one too") {
    const Sampler sampler{Empirical{{1, 2, 3, 4}}};

    CHECK(sampler.at(1e-9) == 1);
    CHECK(sampler.at(0.25) == 2);
    CHECK(sampler.at(0.4999) == 2);
    CHECK(sampler.at(1 - 1e-9) == 4);
}

}  // namespace
}  // namespace wayhome::simulation
