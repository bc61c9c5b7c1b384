// SPDX-License-Identifier: Apache-2.0
#include "planning/simulation/replication.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "support/studies_given.hpp"

namespace wayhome::simulation {
namespace {

Tally run(const Study& study, std::uint64_t replication = 0) {
    const Model model{study};
    return Runner{model}.run(replication);
}

Trace story(const Study& study) {
    const Model model{study};
    Trace trace;
    Runner{model}.run_traced(0, trace);
    return trace;
}

/// One bed; everyone stays, waits and steps down for round numbers of days.
Study one_bed() {
    Study study;
    study.horizon = {0, 1000};
    study.demand = {
        {"welfare", "welfare", 30, Deterministic{20}, Deterministic{50}, 0, Deterministic{10}}};
    study.provision = {{"home", ProvisionKind::secure, 1}, {"step", ProvisionKind::step_down, 1}};
    return study;
}

TEST_CASE("a replication is the same alone, again, and after others in the same memory") {
    const auto study = sd_1();
    const Model model{study};
    Runner runner{model};
    runner.run(0);
    runner.run(1);

    CHECK(runner.run(7).secure_held == run(study, 7).secure_held);
    CHECK(runner.run(7).events == run(study, 7).events);
    CHECK(run(study, 7).secure_held != run(study, 8).secure_held);
}

TEST_CASE("telling the story changes nothing") {
    const auto study = sd_1();
    const Model model{study};
    Trace trace;
    const auto told = Runner{model}.run_traced(3, trace);

    CHECK(told.events == run(study, 3).events);
    CHECK(told.secure_blocked == run(study, 3).secure_blocked);
    CHECK(trace.size() >= told.events);
}

TEST_CASE("a child waits exactly as long as her patience, or until the bed is free") {
    const auto trace = story(one_bed());
    const auto withdrew = std::find_if(trace.begin(), trace.end(), [](const TraceEntry& each) {
        return each.what == Happened::withdrew;
    });
    const bool each_stayed_fifty_days =
        std::all_of(trace.begin(), trace.end(), [](const TraceEntry& each) {
            return each.what != Happened::ready_to_leave || std::abs(each.days - 50) < 1e-9;
        });

    REQUIRE(withdrew != trace.end());
    CHECK(withdrew->days == doctest::Approx(20).epsilon(1e-12));
    CHECK(each_stayed_fifty_days);
}

TEST_CASE("a bed that comes free at the instant a child would withdraw is hers") {
    auto study = one_bed();
    study.demand.front().patience_days = Deterministic{50};
    study.demand.front().stay_days = Deterministic{50};
    study.demand.front().arrivals_per_year = 365.25;
    const auto trace = story(study);

    const auto second = std::count_if(trace.begin(), trace.end(), [](const TraceEntry& each) {
        return each.what == Happened::placed;
    });
    CHECK(second == 20);
}

TEST_CASE("whoever needs step-down and finds no place blocks her bed until one is free") {
    auto study = one_bed();
    study.demand.front().needs_step_down = 1;
    study.demand.front().step_down_stay_days = Deterministic{200};
    study.demand.front().arrivals_per_year = 3652.5;
    const auto tally = run(study);

    CHECK(tally.secure_blocked > 0.5);
    CHECK(tally.step_down_held > 0.9);
    CHECK(tally.secure_held > 0.99);
}

TEST_CASE("with no place at all everyone is withdrawn") {
    auto study = sd_1();
    study.provision.front().places = 0;
    const auto tally = run(study);

    CHECK(tally.placed == 0);
    CHECK(tally.withdrawn > 1000);
    CHECK(tally.secure_held == 0);
}

TEST_CASE("with no referral nothing happens") {
    auto study = sd_1();
    study.demand.front().arrivals_per_year = 0;

    CHECK(run(study).events == 0);
}

TEST_CASE("a second stream leaves the first one's referrals where they were") {
    auto study = sd_1();
    study.provision.front().places = 100'000;
    const auto alone = story(study);
    study.demand.push_back({"remand", "remand", 50, Exponential{7}, Exponential{76}, 0, {}});
    const auto both = story(study);

    std::vector<double> days_alone;
    std::vector<double> days_with_another;
    for (const auto& each : alone) {
        if (each.what == Happened::referred) days_alone.push_back(each.day);
    }
    for (const auto& each : both) {
        const bool counts = each.what == Happened::referred && each.demand == 0;
        if (counts) days_with_another.push_back(each.day);
    }
    CHECK(days_alone == days_with_another);
}

TEST_CASE("the window begins with the warm-up's end and shares the run with it") {
    auto study = sd_1();
    study.horizon = {0, 4017.75};
    const auto whole = run(study);
    const auto window = run(sd_1());

    CHECK(whole.events == window.events);
    CHECK(whole.placed > window.placed);
}

}  // namespace
}  // namespace wayhome::simulation
