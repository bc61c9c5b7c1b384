// SPDX-License-Identifier: Apache-2.0
#include "domain/matching/suitability.hpp"

#include <doctest/doctest.h>

#include <numeric>

#include "domain/home/geography.hpp"
#include "domain/matching/coverage.hpp"
#include "given.hpp"

namespace wayhome::matching {
namespace {

using namespace given;

Part assessed(Component component, const ChildFacts& child, const HomeFacts& home,
              std::optional<Distance> away = Distance{0}) {
    return part(suitability(child, home, away, rules()), component);
}

TEST_CASE("a home that has everything for a child with few needs makes the full thousand") {
    const auto all = suitability(a_child(), a_home(), Distance{0}, rules());

    CHECK(all.points == ScoreRange{1000, 1000});
    CHECK(all.is_known());
    CHECK(all.parts.size() == 7);
}

TEST_CASE("the points of the parts sum to the whole") {
    auto child = a_child();
    child.behaviours = {seen("MENTAL_HEALTH", Severity::serious),
                        seen("GANG_AFFILIATED", Severity::low)};
    child.wishes = std::nullopt;
    auto home = a_home();
    home.capabilities = {{"mental_health", true}, {"gang_exit", false}};

    const auto all = suitability(child, home, home::miles(30), rules());

    int low = 0;
    int high = 0;
    for (const auto& each : all.parts) {
        low += each.points.low;
        high += each.points.high;
        CHECK(each.points.low == (each.weight * each.score.low + 500) / 1000);
    }
    CHECK(all.points == ScoreRange{low, high});
}

TEST_CASE("needs met are weighted by severity: a serious need weighs three, a low one one") {
    auto child = a_child();
    child.behaviours = {seen("MENTAL_HEALTH", Severity::serious),
                        seen("GANG_AFFILIATED", Severity::low),
                        {"SELF_HARM", false, {}, {}},
                        {"FIRE_SETTING", false, {}, {}}};
    auto home = a_home();
    home.capabilities = {{"mental_health", true}, {"gang_exit", false}};

    const auto needs = assessed(Component::needs_met, child, home);

    CHECK(needs.score == ScoreRange{750, 750});
    CHECK(needs.points == ScoreRange{225, 225});
    CHECK(needs.evidence ==
          "Mental health: Mental health treatment offered; "
          "Gang affiliation: Leaving gangs not offered");
}

TEST_CASE("what a home has not said is a range from none to all of it") {
    auto child = a_child();
    child.behaviours[0] = seen("MENTAL_HEALTH", Severity::serious);
    child.behaviours[1] = seen("GANG_AFFILIATED", Severity::low);
    auto home = a_home();
    home.capabilities.push_back({"gang_exit", true});

    CHECK(assessed(Component::needs_met, child, home).score == ScoreRange{250, 1000});
}

TEST_CASE("a severity that is not known may be either end") {
    auto child = a_child();
    child.behaviours[0] = {"MENTAL_HEALTH", true, std::nullopt, std::nullopt};
    child.behaviours[1] = seen("GANG_AFFILIATED", Severity::low);
    auto home = a_home();
    home.capabilities.push_back({"mental_health", true});
    home.capabilities.push_back({"gang_exit", false});

    CHECK(assessed(Component::needs_met, child, home).score == ScoreRange{500, 800});
}

TEST_CASE("a programme asked for counts beside the behaviours") {
    auto child = a_child();
    child.needed = {"gang_exit"};
    auto home = a_home();
    CHECK(assessed(Component::needs_met, child, home).score == ScoreRange{0, 1000});

    home.capabilities.push_back({"gang_exit", true});
    CHECK(assessed(Component::needs_met, child, home).score == ScoreRange{1000, 1000});
}

TEST_CASE("risk is what this building can manage") {
    auto child = a_child();
    child.behaviours[2] = seen("FIRE_SETTING", Severity::moderate);
    child.behaviours[3] = seen("SELF_HARM", Severity::moderate);
    auto home = a_home();
    home.capabilities.push_back({"safe_rooms", false});

    CHECK(assessed(Component::risk_manageable, child, home).score == ScoreRange{500, 500});
}

TEST_CASE("as close as possible falls along the curve") {
    const WantedDistance closest{DistanceBand::closest, 0};

    CHECK(distance_fit(Distance{0}, closest, rules().closeness) == 1000);
    CHECK(distance_fit(home::miles(50), closest, rules().closeness) == 751);
    CHECK(distance_fit(home::miles(300), closest, rules().closeness) == 0);
}

TEST_CASE("within a number of miles all of it is as good, beyond it falls") {
    const WantedDistance within_60{DistanceBand::within, 60};

    CHECK(distance_fit(home::miles(10), within_60, rules().closeness) == 1000);
    CHECK(distance_fit(home::miles(60), within_60, rules().closeness) == 1000);
    CHECK(distance_fit(home::miles(160), within_60, rules().closeness) == 501);
}

TEST_CASE("where safety asks for distance, closer is worse") {
    const WantedDistance at_least_100{DistanceBand::at_least, 100};

    CHECK(distance_fit(home::miles(150), at_least_100, rules().closeness) == 1000);
    CHECK(distance_fit(home::miles(101), at_least_100, rules().closeness) == 1000);
    CHECK(distance_fit(home::miles(20), at_least_100, rules().closeness) == 199);
    CHECK(distance_fit(Distance{0}, at_least_100, rules().closeness) == 0);
}

TEST_CASE("with no preference every distance is as good, known or not") {
    auto child = a_child();
    CHECK(assessed(Component::distance, child, a_home(), std::nullopt).score ==
          ScoreRange{1000, 1000});

    child.wanted_distance = std::nullopt;
    CHECK(assessed(Component::distance, child, a_home()).score == ScoreRange{0, 1000});

    child.wanted_distance = {DistanceBand::closest, 0};
    CHECK(assessed(Component::distance, child, a_home(), std::nullopt).score ==
          ScoreRange{0, 1000});
}

TEST_CASE("the distance is told against what is wanted") {
    CHECK(against_wanted(home::miles(57), "the centre of Haringey",
                         WantedDistance{DistanceBand::within, 60}) ==
          "57 miles in a straight line from the centre of Haringey; wanted: within 60 miles");
    CHECK(against_wanted(home::miles(61), "", WantedDistance{DistanceBand::within, 60}) ==
          "61 miles in a straight line; wanted: within 60 miles, so further than wanted");
    CHECK(against_wanted(home::miles(43), "", WantedDistance{DistanceBand::at_least, 50}) ==
          "43 miles in a straight line; wanted: at least 50 miles away, so nearer than wanted");
    CHECK(against_wanted(std::nullopt, "the centre of Haringey", std::nullopt) ==
          "distance not known: ask where the child lives; wanted distance not asked");
}

TEST_CASE("what the child wants counts, and not having asked is not the same as no wish") {
    auto child = a_child();
    CHECK(assessed(Component::wishes, child, a_home()).score == ScoreRange{1000, 1000});

    child.wishes = Wishes{{}, {id<HomeId>(1)}};
    CHECK(assessed(Component::wishes, child, a_home()).score == ScoreRange{0, 0});

    child.wishes = Wishes{};
    CHECK(assessed(Component::wishes, child, a_home()).score == ScoreRange{500, 500});

    child.wishes = std::nullopt;
    CHECK(assessed(Component::wishes, child, a_home()).score == ScoreRange{0, 1000});
    CHECK(assessed(Component::wishes, child, a_home()).evidence == "The child was not asked");
}

TEST_CASE("a home that takes children to 16 loses a child who turns 17 within the stay") {
    auto child = a_child();
    auto home = a_home();
    child.until_18 = Days{400};
    home.oldest = 16;
    CHECK(assessed(Component::length, child, home).score == ScoreRange{400, 400});

    home.oldest = 17;
    CHECK(assessed(Component::length, child, home).score == ScoreRange{1000, 1000});

    child.until_18 = std::nullopt;
    CHECK(assessed(Component::length, child, home).score == ScoreRange{400, 1000});
}

TEST_CASE("a step-down unit is as good as saying so") {
    auto home = a_home();
    home.capabilities = {{"long_stay", false}};
    CHECK(assessed(Component::length, a_child(), home).score == ScoreRange{600, 800});

    home.units.push_back({.id = id<UnitId>(3), .name = "Ash", .purpose = home::Purpose::step_down});
    CHECK(assessed(Component::length, a_child(), home).score == ScoreRange{800, 800});
}

TEST_CASE("identity counts as the child asks, and only then") {
    auto child = a_child();
    child.identity = {"faith_provision", "language_support"};
    auto home = a_home();
    home.capabilities.push_back({"faith_provision", true});
    home.capabilities.push_back({"language_support", false});
    CHECK(assessed(Component::identity, child, home).score == ScoreRange{500, 500});

    child.identity = std::nullopt;
    CHECK(assessed(Component::identity, child, home).score == ScoreRange{0, 1000});
}

TEST_CASE("coverage is exact where all is known and nothing is wanted at worst") {
    CHECK(coverage({}) == ScoreRange{1000, 1000});
    CHECK(coverage({{1, 1, true, true}, {2, 2, true, false}}) == ScoreRange{333, 333});
    CHECK(coverage({{1, 1, true, true}, {2, 2, false, false}}) == ScoreRange{333, 1000});
    CHECK(coverage({{1, 1, true, false}, {2, 2, false, true}}) == ScoreRange{0, 667});
}

}  // namespace
}  // namespace wayhome::matching
