// SPDX-License-Identifier: Apache-2.0
#include "application/order/cover.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "application/order/criteria_reviews.hpp"
#include "application/queries/my_work.hpp"
#include "application/recompute_states.hpp"
#include "support/given_authority.hpp"

namespace wayhome::application {
namespace {

using namespace std::chrono_literals;
using order::PeriodKind;
using support::ExpectedChild;

const CivilDate in_two_months = 2026y / 3 / 9;

bool has_alarm(ExpectedChild& s, const access::Account& account) {
    const auto work = my_work(s.desk(), s.by(account).actor);
    return std::any_of(work.items.begin(), work.items.end(), [](const WorkItem& each) {
        return each.what.starts_with("ALARM") && each.overdue;
    });
}

bool was_told_of_alarm(ExpectedChild& s, const access::Account& account) {
    const auto words = s.told(account);
    return std::any_of(words.begin(), words.end(), [](const std::string& each) {
        return each.find("ALARM") != std::string::npos;
    });
}

TEST_CASE("G3: an arrival with nothing in force is recorded as a fact and raises the alarm") {
    ExpectedChild s;

    REQUIRE(s.arrive());

    CHECK(s.only_placement(s.referral).status == placement::PlacementStatus::arrived);
    CHECK(s.count_of("authority_missing") == 1);
    for (const auto& account : {s.elm_manager, s.referrer, s.lead}) {
        CHECK(was_told_of_alarm(s, account));
        CHECK(has_alarm(s, account));
    }
    CHECK_FALSE(was_told_of_alarm(s, s.oak_manager));
    CHECK_FALSE(has_alarm(s, s.oak_manager));
    CHECK(recompute_states(s.registry).differences.empty());
}

TEST_CASE("G3: an arrival that an order covers raises none") {
    ExpectedChild s;
    REQUIRE(s.record_order(PeriodKind::order, s.clock.now(), in_two_months));

    REQUIRE(s.arrive());

    CHECK(s.count_of("authority_missing") == 0);
    CHECK_FALSE(has_alarm(s, s.elm_manager));
}

TEST_CASE("G3: the alarm stands until something is in force, is lifted once, and stays on record") {
    ExpectedChild s;
    REQUIRE(s.arrive());
    s.clock.advance(2h);
    run_due(s.desk());
    CHECK(s.count_of("authority_missing") == 1);

    REQUIRE(s.record_hours(s.clock.now()));

    CHECK(s.count_of("authority_restored") == 1);
    CHECK_FALSE(has_alarm(s, s.lead));
    CHECK(s.count_of("authority_missing") == 1);
    run_due(s.desk());
    CHECK(s.count_of("authority_restored") == 1);
}

TEST_CASE("G3: a planned order lifts nothing") {
    ExpectedChild s;
    REQUIRE(s.arrive());

    REQUIRE(s.record_order(PeriodKind::order, s.clock.now(), in_two_months, false));

    CHECK(s.count_of("authority_restored") == 0);
    CHECK(has_alarm(s, s.lead));
}

TEST_CASE("G3: an order recorded late does not take the alarm back") {
    ExpectedChild s;
    const auto made = s.clock.now();
    REQUIRE(s.arrive());
    s.clock.advance(5h);

    REQUIRE(s.record_order(PeriodKind::order, made - 1h, in_two_months));

    CHECK(s.count_of("authority_missing") == 1);
    CHECK(s.count_of("authority_restored") == 1);
    std::vector<journal::RecordedEvent> events;
    s.registry.read(
        [&](Records& records) { events = records.journal().of_referral(s.referral.id); });
    CHECK(events.back().event.name == "authority_restored");
    CHECK(events.back().event.at == s.clock.now());
}

TEST_CASE("G2: the timekeeper warns once at each lead, ends the order, and raises the alarm then") {
    ExpectedChild s;
    REQUIRE(s.record_order(PeriodKind::order, s.clock.now(), 2026y / 1 / 18));
    REQUIRE(s.arrive());
    const auto ends = start_of_london_day(2026y / 1 / 19);

    s.clock.set(ends - Days{7});
    run_due(s.desk());
    run_due(s.desk());
    CHECK(s.count_of("warned") == 1);
    s.clock.set(ends - Days{1});
    run_due(s.desk());
    CHECK(s.count_of("warned") == 2);
    s.clock.set(ends - 1s);
    run_due(s.desk());
    CHECK(s.count_of("authority_missing") == 0);
    s.clock.set(ends);
    const auto done = run_due(s.desk());

    CHECK(done.authority_steps == 1);
    CHECK(s.periods().at(0).status == order::PeriodStatus::ended);
    CHECK(s.count_of("authority_missing") == 1);
    CHECK(run_due(s.desk()).alarms_raised == 0);
    CHECK(recompute_states(s.registry).differences.empty());
}

TEST_CASE("an order granted for later begins at its moment") {
    ExpectedChild s;
    REQUIRE(s.record_order(PeriodKind::order, s.clock.now() + 5h, in_two_months));
    REQUIRE(s.arrive());
    CHECK(has_alarm(s, s.lead));

    s.clock.advance(5h);
    CHECK_FALSE(has_alarm(s, s.lead));
    run_due(s.desk());

    CHECK(s.periods().at(0).status == order::PeriodStatus::in_force);
    CHECK(s.count_of("authority_restored") == 1);
}

TEST_CASE("G3: an order that ends early leaves the child without cover at once") {
    ExpectedChild s;
    REQUIRE(s.record_order(PeriodKind::order, s.clock.now(), in_two_months));
    REQUIRE(s.arrive());
    const auto period = s.periods().at(0);
    s.clock.advance(24h);

    REQUIRE(end_authority(s.desk(), s.by(s.referrer),
                          {period.id, period.version, s.clock.now(), "The court discharged it."}));

    CHECK(s.count_of("authority_missing") == 1);
}

TEST_CASE("a child who left has no alarm, and the 72 hours stop counting") {
    ExpectedChild s;
    REQUIRE(s.record_hours(s.clock.now()));
    REQUIRE(s.arrive());
    s.clock.advance(30h);
    const auto placement = s.only_placement(s.referral);

    REQUIRE(record_departure(
        s.desk(), s.by(s.elm_manager),
        {placement.id, placement.version, s.clock.now(), "order_ended", "family", ""}));

    CHECK(s.periods().at(0).ended == s.clock.now());
    s.clock.advance(100h);
    CHECK(run_due(s.desk()).alarms_raised == 0);
}

TEST_CASE("G4: the criteria are due after 28 days, and three months after each review") {
    ExpectedChild s;
    REQUIRE(s.record_order(PeriodKind::order, s.clock.now(), in_two_months));
    REQUIRE(s.arrive());
    const auto due = [&] {
        std::optional<CivilDate> day;
        const auto stay = s.only_placement(s.referral);
        s.registry.read(
            [&](Records& records) { day = next_criteria_review(records, s.referral, stay); });
        return day;
    };
    CHECK(due() == CivilDate{2026y / 2 / 6});
    s.clock.advance(Days{20});

    const auto by_two = record_criteria_review(
        s.desk(), s.by(s.referrer),
        {s.referral.id, 2026y / 1 / 28, true, 2, 0, "Still met, for the reasons given."});
    CHECK(std::get<Problems>(by_two.error()).size() == 2);
    REQUIRE(record_criteria_review(
        s.desk(), s.by(s.referrer),
        {s.referral.id, 2026y / 1 / 28, true, 3, 1, "Still met, for the reasons given."}));

    CHECK(due() == CivilDate{2026y / 4 / 28});
    CHECK(recompute_states(s.registry).differences.empty());
}

}  // namespace
}  // namespace wayhome::application
