// SPDX-License-Identifier: Apache-2.0
#include "domain/matching/priority.hpp"

#include <doctest/doctest.h>

#include "given.hpp"

namespace wayhome::matching {
namespace {

using namespace given;
using namespace std::chrono_literals;
using std::chrono::sys_days;

constexpr Instant now = sys_days{2026y / 1 / 12} + 10h;

WaitingChild waiting(std::uint8_t number, std::string reference) {
    WaitingChild child{a_child(), now - 24h};
    child.facts.referral = id<ReferralId>(number);
    child.facts.reference = std::move(reference);
    return child;
}

std::vector<std::string> ordered(const std::vector<WaitingChild>& children) {
    std::vector<std::string> references;
    for (const auto& each : order_children(children, a_home(), now, rules())) {
        references.push_back(each.reference);
    }
    return references;
}

using References = std::vector<std::string>;

TEST_CASE("police custody and a clock that ends within a day come first") {
    auto child = a_child();
    CHECK(band_of(child, now, rules().bands) == 4);

    child.hearing_listed = true;
    CHECK(band_of(child, now, rules().bands) == 3);

    child.clock_ends = now + 72h;
    CHECK(band_of(child, now, rules().bands) == 2);

    child.clock_ends = now + 24h;
    CHECK(band_of(child, now, rules().bands) == 1);

    child.clock_ends = std::nullopt;
    child.order_made = true;
    CHECK(band_of(child, now, rules().bands) == 2);

    child.pathway = referral::Pathway::police_custody;
    CHECK(band_of(child, now, rules().bands) == 1);
}

TEST_CASE("no need outweighs a higher band") {
    auto needy = waiting(1, "WH-1");
    for (auto& each : needy.facts.behaviours) each = seen(each.code, Severity::very_serious);
    auto listed = waiting(2, "WH-2");
    listed.facts.hearing_listed = true;

    CHECK(ordered({needy, listed}) == References{"WH-2", "WH-1"});
}

TEST_CASE("within a band more need comes first, then the longer wait, then the reference") {
    auto serious = waiting(1, "WH-4");
    serious.facts.behaviours[0] = seen("MENTAL_HEALTH", Severity::serious);
    auto long_wait = waiting(2, "WH-3");
    long_wait.waiting_since = now - 48h;

    CHECK(ordered({waiting(3, "WH-2"), waiting(4, "WH-1"), long_wait, serious}) ==
          References{"WH-4", "WH-3", "WH-1", "WH-2"});
}

TEST_CASE("how many needs and how serious they are stay two numbers") {
    auto child = a_child();
    child.behaviours[0] = seen("MENTAL_HEALTH", Severity::very_serious);
    child.behaviours[1] = {"GANG_AFFILIATED", true, std::nullopt, true};
    child.missing_now = true;

    const auto need = need_score(child, rules().need);

    CHECK(need.needs == 2);
    CHECK(need.severity_points == 6);
    CHECK(need.recent_points == 1);
    CHECK(need.points() == 10);
    CHECK(need.words ==
          "2 needs: 6 points for severity, 1 for the last month, 3 because the child is missing");
}

TEST_CASE("a child who does not fit keeps the place in the order and shows why") {
    auto too_old = waiting(1, "WH-1");
    too_old.facts.age = 18;
    too_old.waiting_since = now - 72h;

    const auto order = order_children({waiting(2, "WH-2"), too_old}, a_home(), now, rules());

    REQUIRE(order.size() == 2);
    CHECK(order[0].reference == "WH-1");
    CHECK(order[0].place == 1);
    CHECK(order[0].comparison.verdict == Verdict::does_not_fit);
    CHECK(order[0].waited_words == "3 days");
}

TEST_CASE("the rule can be read in words with its version and day") {
    const auto words = priority_rule_in_words(rules());

    CHECK(words.find("1. Clock within a day; 2. Order made") != std::string::npos);
    CHECK(words.find("waited longest") != std::string::npos);
    CHECK(words.ends_with("In force from 1 January 2026, version test."));
}

}  // namespace
}  // namespace wayhome::matching
