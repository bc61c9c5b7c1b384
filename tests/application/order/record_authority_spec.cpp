// SPDX-License-Identifier: Apache-2.0
#include "application/order/record_authority.hpp"

#include <doctest/doctest.h>

#include "application/recompute_states.hpp"
#include "support/answered.hpp"
#include "support/given_authority.hpp"

namespace wayhome::application {
namespace {

using namespace std::chrono_literals;
using order::PeriodKind;
using order::PeriodStatus;
using support::ExpectedChild;

const CivilDate in_two_months = 2026y / 3 / 9;

/// What is wrong at one field, in words; empty where nothing is.
std::string wrong_at(const Answer& answer, std::string_view field) {
    if (answer) return {};
    for (const auto& each : std::get<Problems>(answer.error())) {
        if (each.field == field) return each.words;
    }
    return {};
}

TEST_CASE("G1: 72 hours are authorised at once, end by themselves and count to the second") {
    ExpectedChild s;

    REQUIRE(s.record_hours(s.clock.now()));

    const auto period = s.periods().at(0);
    CHECK(period.status == PeriodStatus::in_force);
    CHECK(period.ends == s.clock.now() + 72h);
    CHECK(recompute_states(s.registry).differences.empty());
}

TEST_CASE("G1: a second time within 28 days has only what the first left, then nothing") {
    ExpectedChild s;
    REQUIRE(s.record_hours(s.clock.now()));
    const auto first = s.periods().at(0);
    s.clock.advance(50h);
    REQUIRE(end_authority(s.desk(), s.by(s.referrer),
                          {first.id, first.version, s.clock.now(), "The child went home."}));
    s.clock.advance(Hours{24 * 5});

    REQUIRE(s.record_hours(s.clock.now()));
    CHECK(s.periods().at(1).ends == s.clock.now() + 22h);

    s.clock.advance(22h);
    run_due(s.desk());
    const auto third = s.record_hours(s.clock.now());
    CHECK(wrong_at(third, "starts").find("used up") != std::string::npos);
}

TEST_CASE("G1: a place is not taken up for a child with no time left and no order") {
    ExpectedChild s;
    const auto other = s.a_searching_referral(s.a_child());
    support::answer(s, other, "legal_status", {{"hours_used", "72"}});
    const auto offer = s.an_opened_offer(other, s.oak);
    REQUIRE(accept_offer(s.desk(), s.by(s.oak_manager),
                         {offer.id, s.now(offer).version, s.oak.beds[0].id, {}}));
    const auto take_up = [&] {
        return take_up_place(s.desk(), s.by(s.referrer),
                             {offer.id, s.now(offer).version, s.clock.now() + 1h});
    };

    CHECK(wrong_at(take_up(), "expected_arrival").find("used up") != std::string::npos);

    REQUIRE(record_authority(s.desk(), s.by(s.referrer),
                             {other.id,
                              PeriodKind::order,
                              {.granted = true,
                               .starts = s.clock.now(),
                               .last_day = in_two_months,
                               .by = "Exampleham Family Court"}}));
    CHECK(take_up());
}

TEST_CASE("G2: a first order is held to three months, a later one to six") {
    ExpectedChild s;
    const auto starts = s.clock.now();

    const auto too_long = s.record_order(PeriodKind::order, starts, 2026y / 4 / 10);
    CHECK(wrong_at(too_long, "last_day").find("9 April 2026") != std::string::npos);
    REQUIRE(s.record_order(PeriodKind::order, starts, 2026y / 4 / 9));
    CHECK(s.periods().at(0).ends == start_of_london_day(2026y / 4 / 10));

    const auto later = start_of_london_day(2026y / 4 / 10);
    CHECK(wrong_at(s.record_order(PeriodKind::renewal, later, 2026y / 10 / 11), "last_day")
              .find("10 October 2026") != std::string::npos);
    CHECK(s.record_order(PeriodKind::renewal, later, 2026y / 10 / 10));
}

TEST_CASE("a later order says which came before it where none is on record") {
    ExpectedChild s;

    const auto answer = s.record_order(PeriodKind::renewal, s.clock.now(), in_two_months);

    CHECK(wrong_at(answer, "note").find("which order came before") != std::string::npos);
}

TEST_CASE("a planned order covers nothing; granted, it does, and the 72 hours end with it") {
    ExpectedChild s;
    REQUIRE(s.record_hours(s.clock.now()));
    REQUIRE(s.record_order(PeriodKind::interim_order, s.clock.now() + 10h, in_two_months, false));
    const auto planned = s.periods().at(1);
    CHECK(planned.status == PeriodStatus::planned);
    CHECK_FALSE(order::covers(planned, s.clock.now() + 11h));
    s.clock.advance(10h);

    REQUIRE(grant_authority(
        s.desk(), s.by(s.officer),
        {planned.id,
         planned.version,
         {.starts = s.clock.now(), .last_day = in_two_months, .by = "Exampleham Family Court"}}));

    const auto periods = s.periods();
    CHECK(periods.at(0).status == PeriodStatus::discharged);
    CHECK(periods.at(0).ended == s.clock.now());
    CHECK(periods.at(1).status == PeriodStatus::in_force);
    CHECK(recompute_states(s.registry).differences.empty());
}

TEST_CASE("a refused order needs the court's words, and covers nothing") {
    ExpectedChild s;
    REQUIRE(s.record_order(PeriodKind::order, s.clock.now(), in_two_months, false));
    const auto planned = s.periods().at(0);
    const auto refuse_it = [&](std::string words) {
        return refuse_authority(s.desk(), s.by(s.referrer),
                                {planned.id, planned.version, std::move(words)});
    };

    CHECK_FALSE(wrong_at(refuse_it("no"), "words").empty());
    REQUIRE(refuse_it("The criteria were not made out."));
    CHECK(s.periods().at(0).status == PeriodStatus::refused);
    CHECK(std::holds_alternative<Stale>(refuse_it("The same words once more.").error()));
}

TEST_CASE("who does not place the child and is not the unit records nothing") {
    ExpectedChild s;
    const RecordAuthority wanted{s.referral.id,
                                 PeriodKind::seventy_two_hours,
                                 {.starts = s.clock.now(), .by = "A. Manager"}};

    const auto by_the_home = record_authority(s.desk(), s.by(s.elm_manager), wanted);

    CHECK(std::holds_alternative<Forbidden>(by_the_home.error()));
    CHECK(record_authority(s.desk(), s.by(s.officer), wanted));
}

TEST_CASE("a welfare case has no sentence") {
    ExpectedChild s;

    const auto answer = s.record_order(PeriodKind::sentence, s.clock.now(), in_two_months);

    CHECK_FALSE(wrong_at(answer, "").empty());
}

TEST_CASE("everything that is wrong is said at once, at its field") {
    ExpectedChild s;

    const auto answer =
        record_authority(s.desk(), s.by(s.referrer), {s.referral.id, PeriodKind::order, {}});

    CHECK_FALSE(wrong_at(answer, "granted").empty());
    CHECK_FALSE(wrong_at(answer, "starts").empty());
    CHECK_FALSE(wrong_at(answer, "last_day").empty());
    CHECK_FALSE(wrong_at(answer, "by").empty());
}

TEST_CASE("a child who never came used none of the 72 hours") {
    ExpectedChild s;
    REQUIRE(s.record_hours(s.clock.now()));
    s.clock.advance(3h);
    const auto placement = s.only_placement(s.referral);

    REQUIRE(record_non_arrival(s.desk(), s.by(s.elm_manager),
                               {placement.id, placement.version, "child_missing",
                                "The escort could not find the child."}));

    const auto period = s.periods().at(0);
    CHECK(period.status == PeriodStatus::discharged);
    CHECK(period.ended == period.starts);
    REQUIRE(s.record_hours(s.clock.now()));
    CHECK(s.periods().at(1).ends == s.clock.now() + 72h);
}

}  // namespace
}  // namespace wayhome::application
