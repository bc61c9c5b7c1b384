// SPDX-License-Identifier: Apache-2.0
#include "planning/appraisal/appraise.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <cmath>

#include "support/guidance_given.hpp"

namespace wayhome::appraisal {
namespace {

Option option(const std::string& id, const std::vector<double>& scores) {
    Option made{id, id, {}, {}};
    for (const double each : scores) made.scores.push_back({each, std::nullopt});
    return made;
}

Appraisal comparing(std::vector<Option> options, const std::vector<double>& swings) {
    Appraisal appraisal;
    appraisal.guidance = "green-book-2026";
    for (std::size_t each = 0; each < swings.size(); ++each) {
        const auto id = "c" + std::to_string(each + 1);
        appraisal.criteria.push_back({id, id});
    }
    appraisal.stakeholders = {{"directors", swings}};
    appraisal.options = std::move(options);
    appraisal.seed = 1;
    appraisal.samples = 100'000;
    return appraisal;
}

AppraisalResult result(const Appraisal& appraisal, unsigned threads = 2) {
    return appraise(appraisal, finance::green_book_2026(), threads);
}

/// Swings 100, 50, 50; the worked example of the research note.
Appraisal worked_example() {
    return comparing(
        {option("A", {100, 0, 50}), option("B", {0, 100, 100}), option("C", {60, 60, 60})},
        {100, 50, 50});
}

bool within_errors(double share, double truth, double samples) {
    return std::abs(share - truth) < 4 * std::sqrt(truth * (1 - truth) / samples);
}

TEST_CASE("weights are swings over their sum, and scores the worked example's") {
    const auto found = result(worked_example()).stakeholders.front();

    CHECK(found.weights == std::vector<double>{.5, .25, .25});
    CHECK(found.scores == std::vector<double>{62.5, 50, 60});
    CHECK(found.contributions[0] == std::vector<double>{50, 0, 12.5});
}

TEST_CASE("the weight at which two options change places is exact") {
    const auto found = result(worked_example()).stakeholders.front().crossings;

    REQUIRE(found.size() >= 3);
    CHECK(found[1].one == 0);
    CHECK(found[1].other == 2);
    CHECK(found[1].weight == doctest::Approx(7.0 / 15).epsilon(1e-12));
    CHECK(found[2].weight == doctest::Approx(0.4).epsilon(1e-12));
}

TEST_CASE("options that never change places have no crossing") {
    CHECK(result(comparing({option("A", {50, 50}), option("B", {40, 40})}, {1, 1}))
              .stakeholders.front()
              .crossings.empty());
    CHECK(result(comparing({option("A", {50, 50}), option("B", {50, 50})}, {1, 1}))
              .stakeholders.front()
              .crossings.empty());
    CHECK(result(comparing({option("A", {10}), option("B", {90})}, {1}))
              .stakeholders.front()
              .crossings.empty());
    CHECK(result(comparing({option("A", {0, 90}), option("B", {90, 0})}, {1, 0}))
              .stakeholders.front()
              .crossings.size() == 1);
}

TEST_CASE("uniform weights give the closed forms of two and of three criteria") {
    const auto two = result(
        comparing({option("A", {100, 0}), option("B", {0, 100}), option("C", {60, 60})}, {1, 1}));
    const auto three = result(comparing({option("A", {100, 0, 0}), option("B", {0, 100, 0}),
                                         option("C", {0, 0, 100}), option("D", {50, 50, 50})},
                                        {1, 1, 1}));

    CHECK(within_errors(two.uniform_weights[0][0], .4, 1e5));
    CHECK(within_errors(two.uniform_weights[1][0], .4, 1e5));
    CHECK(within_errors(two.uniform_weights[2][0], .2, 1e5));
    CHECK(within_errors(three.uniform_weights[0][0], .25, 1e5));
    CHECK(within_errors(three.uniform_weights[3][0], .25, 1e5));
}

TEST_CASE("an uncertain score is drawn from its normal inside the scale") {
    auto appraisal = comparing({option("A", {50}), option("B", {60})}, {1});
    appraisal.options[0].scores[0].sd = 10;
    const auto ranks = result(appraisal).stakeholders.front().ranks;
    const auto below = [](double z) { return 0.5 * std::erfc(-z / std::sqrt(2.0)); };
    const double truth = (below(5) - below(1)) / (below(5) - below(-5));

    CHECK(within_errors(ranks[0][0], truth, 1e5));
    CHECK(ranks[0][0] + ranks[0][1] == doctest::Approx(1).epsilon(1e-12));
}

TEST_CASE("options that tie share their ranks, and certain scores need no luck") {
    const auto ranks =
        result(comparing({option("A", {50}), option("B", {50}), option("C", {40})}, {1}))
            .stakeholders.front()
            .ranks;

    CHECK(ranks[0] == std::vector<double>{.5, .5, 0});
    CHECK(ranks[1] == std::vector<double>{.5, .5, 0});
    CHECK(ranks[2] == std::vector<double>{0, 0, 1});
}

TEST_CASE("one option is first, whatever else") {
    const auto found = result(comparing({option("A", {0})}, {1}));

    CHECK(found.stakeholders.front().ranks[0] == std::vector<double>{1});
    CHECK(found.frontier == std::vector<std::size_t>{0});
}

TEST_CASE("the same seed gives the same shares on one and on three threads") {
    auto appraisal = worked_example();
    appraisal.options[2].scores[1].sd = 20;
    appraisal.samples = 5'000;

    CHECK(result(appraisal, 1).stakeholders.front().ranks ==
          result(appraisal, 3).stakeholders.front().ranks);
    CHECK(result(appraisal, 1).uniform_weights == result(appraisal, 3).uniform_weights);
}

TEST_CASE("an option no better in anything is dominated, equal options are not") {
    auto appraisal =
        comparing({option("A", {50, 50}), option("B", {50, 40}), option("C", {50, 50})}, {1, 1});
    appraisal.options[1].cash_flows = {{0, Money{-100}, finance::FlowKind::revenue, {}}};
    const auto found = result(appraisal);

    CHECK(found.options[1].dominated_by == std::vector<std::size_t>{0, 2});
    CHECK(found.frontier == std::vector<std::size_t>{0, 2});
}

TEST_CASE("a cheaper option is on the frontier however badly it scores") {
    auto appraisal = comparing({option("A", {50}), option("B", {10})}, {1});
    appraisal.options[0].cash_flows = {{0, Money{-1}, finance::FlowKind::revenue, {}}};

    CHECK(result(appraisal).frontier == std::vector<std::size_t>{0, 1});
}

TEST_CASE("the yearly figure spreads the value with bias over year 0 to the last flow") {
    auto appraisal = comparing({option("A", {50})}, {1});
    appraisal.options[0].cash_flows = {
        {0, Money{-100'000}, finance::FlowKind::capital, "non_standard_building"},
        {10, Money{0}, finance::FlowKind::revenue, {}}};
    const auto found = result(appraisal).options.front();

    // 151,000 / 9.316605323 (years 0 to 10)
    CHECK(found.annualised == Money{-16'208});
}

TEST_CASE("scaling all swings changes nothing, and a dominated option never unseats the winner") {
    const bool holds = rc::check([] {
        const auto scores = *rc::gen::container<std::vector<int>>(9, rc::gen::inRange(0, 101));
        const auto swings = *rc::gen::container<std::vector<int>>(3, rc::gen::inRange(1, 101));
        const auto scale = *rc::gen::inRange(1, 1000);
        std::vector<Option> options;
        for (int each = 0; each < 3; ++each) {
            std::vector<double> of;
            for (int at = 0; at < 3; ++at)
                of.push_back(scores[static_cast<std::size_t>(each * 3 + at)]);
            options.push_back(option(std::string(1, static_cast<char>('A' + each)), of));
        }
        std::vector<double> as_given(swings.begin(), swings.end());
        std::vector<double> scaled = as_given;
        for (double& each : scaled) each *= scale;
        const auto weights = weights_of({"", as_given});
        const auto scaled_weights = weights_of({"", scaled});
        auto worse = options[0];
        for (auto& each : worse.scores) each.mean = std::max(0.0, each.mean - 1);
        double best = 0;
        for (const auto& each : options) {
            RC_ASSERT(std::abs(score(each, weights) - score(each, scaled_weights)) < 1e-9);
            best = std::max(best, score(each, weights));
        }
        RC_ASSERT(score(worse, weights) <= best);
    });
    CHECK(holds);
}

}  // namespace
}  // namespace wayhome::appraisal
