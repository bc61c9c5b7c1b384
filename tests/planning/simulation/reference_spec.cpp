// SPDX-License-Identifier: Apache-2.0
// SD-1 against values from other engines and from its Markov chain (docs/how-to/simulate.md). A
// case fails at four standard errors; a failed seed is a fault, never a reason to try another.
#include <doctest/doctest.h>

#include <cmath>

#include "planning/simulation/estimate.hpp"
#include "planning/simulation/experiment.hpp"
#include "support/studies_given.hpp"

namespace wayhome::simulation {
namespace {

constexpr double half_width_in_errors = 1.96;
constexpr double most_errors = 4;

/// How many standard errors lie between an estimate and a reference with its half width.
double errors_between(const Estimate& estimate, double mean, double half_width) {
    const double width = std::hypot(*estimate.half_width_95, half_width) / half_width_in_errors;
    return std::abs(*estimate.mean - mean) / width;
}

Measures run(const Study& study) {
    Progress progress;
    return measured(joined(run_experiment(study, {0, study.replications}, 2, progress)));
}

#define AGREES(estimate, mean, half_width) \
    CHECK(errors_between(estimate, mean, half_width) < most_errors)

TEST_SUITE("reference") {
    TEST_CASE("R1: 24 beds and 4 step-down places") {
        const auto found = run(sd_1());
        AGREES(found.secure_held, 23.942692, .000124);
        AGREES(found.secure_blocked, 9.649981, .005142);
        AGREES(found.step_down_held, 3.992057, .000075);
        AGREES(found.waiting, 3.079205, .000904);
        AGREES(found.placed, 406.6214, .1303);
        AGREES(found.withdrawn, 803.2784, .2007);
        AGREES(found.wait_of_placed_days, 11.486663, .004554);
        AGREES(found.placed_share, .336079, .000116);
    }

    TEST_CASE("R3: 12 step-down places") {
        const auto found = run(with_step_down(sd_1(), 12));
        AGREES(found.secure_held, 23.716151, .000503);
        AGREES(found.secure_blocked, 0.031404, .000246);
        AGREES(found.step_down_held, 6.672431, .002662);
        AGREES(found.waiting, 2.043125, .001067);
        AGREES(found.placed, 676.9402, .1218);
        AGREES(found.withdrawn, 533.1406, .2407);
        AGREES(found.wait_of_placed_days, 6.313556, .003608);
        AGREES(found.placed_share, .559417, .000137);
    }

    TEST_CASE("R5: nobody needs step-down") {
        const auto found = run(without_step_down_need(sd_1()));
        AGREES(found.secure_held, 23.711538, .000510);
        AGREES(found.waiting, 2.040590, .001071);
        AGREES(found.placed, 677.7970, .1235);
        AGREES(found.withdrawn, 532.3135, .2420);
        AGREES(found.wait_of_placed_days, 6.295329, .003616);
        AGREES(found.placed_share, .560112, .000139);
        CHECK(*found.secure_blocked.mean == 0);
    }

    TEST_CASE("E1: exponential stays, against the exact transient average") {
        const auto found = run(with_exponential_stays(sd_1()));
        AGREES(found.secure_held, 23.93921136, 0);
        AGREES(found.secure_blocked, 9.60670937, 0);
        AGREES(found.step_down_held, 3.99128872, 0);
        AGREES(found.waiting, 3.07814234, 0);
        AGREES(found.placed, 406.811098, 0);
        AGREES(found.withdrawn, 803.065351, 0);
    }

    TEST_CASE("E2: exponential stays and 12 step-down places") {
        const auto found = run(with_step_down(with_exponential_stays(sd_1()), 12));
        AGREES(found.secure_held, 23.68961270, 0);
        AGREES(found.secure_blocked, 0.04301920, 0);
        AGREES(found.step_down_held, 6.65824989, 0);
        AGREES(found.waiting, 2.04829841, 0);
        AGREES(found.placed, 675.613917, 0);
        AGREES(found.withdrawn, 534.386425, 0);
    }

    TEST_CASE("E3: exponential stays and no step-down need") {
        const auto found = run(without_step_down_need(with_exponential_stays(sd_1())));
        AGREES(found.secure_held, 23.68260052, 0);
        AGREES(found.waiting, 2.04434200, 0);
        AGREES(found.placed, 676.645749, 0);
        AGREES(found.withdrawn, 533.354224, 0);
    }
}

}  // namespace
}  // namespace wayhome::simulation
