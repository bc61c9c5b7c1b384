// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <algorithm>

#include "application/due/run_due.hpp"
#include "application/due/wind.hpp"
#include "application/offer/accept_offer.hpp"
#include "application/offer/decline_offer.hpp"
#include "application/offer/take_up_place.hpp"
#include "application/placement/record_arrival.hpp"
#include "application/recompute_states.hpp"
#include "application/referral/start_referral.hpp"
#include "support/given.hpp"

namespace wayhome::application {
namespace {

using namespace std::chrono_literals;
using offer::OfferStatus;
using referral::ReferralStatus;
using support::Given;

long how_often(Given& given, const referral::Referral& referral, std::string_view event) {
    const auto events = given.events_of(referral);
    return std::count(events.begin(), events.end(), event);
}

std::vector<std::string> told(Given& given, const access::Account& person) {
    std::vector<std::string> words;
    given.registry.read([&](Records& records) {
        for (const auto& each : records.notices().for_account(person.id, person.organisation,
                                                              person.roles, 50)) {
            words.push_back(each.notice.words);
        }
    });
    return words;
}

bool was_told(Given& given, const access::Account& person, std::string_view what) {
    const auto words = told(given, person);
    return std::any_of(words.begin(), words.end(),
                       [&](const auto& each) { return each.find(what) != std::string::npos; });
}

void check_states_follow_events(Given& given) {
    CHECK(recompute_states(given.registry).differences.empty());
}

/// An offer that the home has and has not opened; it has an hour to answer.
offer::Offer a_sent_offer(Given& given, const referral::Referral& referral) {
    offer::Offer made{.id = given.ids.make<OfferId>(),
                      .referral = referral.id,
                      .child = *referral.child,
                      .home = given.elm.id,
                      .prepared = given.clock.now(),
                      .sent = given.clock.now(),
                      .due = given.clock.now() + 60min};
    const auto asked = given.by(given.officer);
    given.registry.write([&](Records& records) {
        Work work{records, asked, given.clock.now(), given.ids, given.rules};
        records.offers().add(made);
        record(work, referral, made, offer::OfferEvent::prepared);
        made = advance(work, referral, made, offer::OfferEvent::sent).value();
        return Ending::commit;
    });
    return made;
}

struct Searching {
    Given given;
    child::Child child = given.a_child();
    referral::Referral referral = given.a_searching_referral(child);
};

struct Booked : Searching {
    offer::Offer offer = given.an_opened_offer(referral, given.elm);
    Instant expected = given.clock.now() + 3h;

    Booked() {
        REQUIRE(accept_offer(given.desk(), given.by(given.elm_manager),
                             {offer.id, given.now(offer).version, given.elm.beds[0].id, {}}));
        REQUIRE(take_up_place(given.desk(), given.by(given.referrer),
                              {offer.id, given.now(offer).version, expected}));
    }
};

TEST_CASE("B7: a draft nobody touched for thirty days expires, and the person is told once") {
    Given given;
    const auto started = start_referral(
        given.desk(), given.by(given.referrer),
        {{{"pathway", "welfare"}, {"urgency", "within_72_hours"}}});
    REQUIRE(started);
    std::vector<referral::Referral> drafts;
    given.registry.read([&](Records& records) {
        drafts = records.referrals().drafts_of(given.council.id, 10);
    });
    REQUIRE(drafts.size() == 1);

    given.clock.advance(24h * 30 - 1s);
    run_due(given.desk());
    CHECK(given.now(drafts[0]).status == ReferralStatus::draft);
    given.clock.advance(24h);
    run_due(given.desk());
    run_due(given.desk());

    CHECK(given.now(drafts[0]).status == ReferralStatus::expired_draft);
    CHECK(how_often(given, drafts[0], "draft_expired") == 1);
    CHECK(was_told(given, given.referrer, "has expired"));
    check_states_follow_events(given);
}

TEST_CASE("an offer not opened by a quarter of its time is chased, once") {
    Searching s;
    const auto offer = a_sent_offer(s.given, s.referral);

    s.given.clock.advance(15min - 1s);
    run_due(s.given.desk());
    CHECK(how_often(s.given, s.referral, "unopened_chased") == 0);
    s.given.clock.advance(1s);
    run_due(s.given.desk());
    run_due(s.given.desk());

    CHECK(how_often(s.given, s.referral, "unopened_chased") == 1);
    CHECK(s.given.now(offer).status == OfferStatus::sent);
    CHECK(was_told(s.given, s.given.elm_manager, "not opened yet"));
    check_states_follow_events(s.given);
}

TEST_CASE("an offer that was opened is not chased") {
    Searching s;
    s.given.an_opened_offer(s.referral, s.given.elm);

    s.given.clock.advance(20min);
    run_due(s.given.desk());

    CHECK(how_often(s.given, s.referral, "unopened_chased") == 0);
}

TEST_CASE("a lapse goes to the home's responsible individual, and then to the unit lead") {
    Searching s;
    a_sent_offer(s.given, s.referral);
    access::Account responsible{s.given.ids.make<AccountId>(),
                                "responsible",
                                "Person responsible",
                                s.given.elm.organisation,
                                {access::Role::responsible_individual},
                                ""};
    s.given.registry.write([&](Records& records) {
        records.accounts().add(responsible);
        return Ending::commit;
    });

    s.given.clock.advance(60min + 1s);
    run_due(s.given.desk());
    CHECK(was_told(s.given, responsible, "did not answer"));
    CHECK_FALSE(was_told(s.given, s.given.lead, "still has not answered"));
    s.given.clock.advance(60min);
    run_due(s.given.desk());
    run_due(s.given.desk());

    CHECK(how_often(s.given, s.referral, "lapse_escalated") == 1);
    CHECK(was_told(s.given, s.given.lead, "still has not answered"));
    CHECK_FALSE(was_told(s.given, s.given.officer, "still has not answered"));
    check_states_follow_events(s.given);
}

TEST_CASE("a decline nobody reviewed in time is chased at the unit") {
    Searching s;
    const auto offer = s.given.an_opened_offer(s.referral, s.given.elm);
    REQUIRE(decline_offer(s.given.desk(), s.given.by(s.given.elm_manager),
                          {offer.id, offer.version, "staffing_level",
                           "Two of our night staff are away this week.", ""}));

    s.given.clock.advance(60min);
    run_due(s.given.desk());
    run_due(s.given.desk());

    CHECK(how_often(s.given, s.referral, "review_chased") == 1);
    CHECK(was_told(s.given, s.given.officer, "review of the decline"));
    check_states_follow_events(s.given);
}

TEST_CASE("a child who is late is asked after in two hours and must be recorded in twenty-four") {
    Booked s;

    s.given.clock.set(s.expected + 2h);
    run_due(s.given.desk());
    CHECK(how_often(s.given, s.referral, "arrival_chased") == 1);
    CHECK(how_often(s.given, s.referral, "arrival_missing") == 0);
    s.given.clock.set(s.expected + 24h);
    run_due(s.given.desk());
    run_due(s.given.desk());

    CHECK(how_often(s.given, s.referral, "arrival_chased") == 1);
    CHECK(how_often(s.given, s.referral, "arrival_missing") == 1);
    CHECK(was_told(s.given, s.given.elm_manager, "record the arrival or non-arrival now"));
    CHECK(was_told(s.given, s.given.referrer, "has not recorded"));
    check_states_follow_events(s.given);
}

TEST_CASE("nobody is asked after a child who has arrived") {
    Booked s;
    const auto placement = s.given.only_placement(s.referral);
    s.given.clock.set(s.expected);
    REQUIRE(record_arrival(s.given.desk(), s.given.by(s.given.elm_manager),
                           {placement.id, placement.version, s.expected, std::nullopt}));

    s.given.clock.set(s.expected + 48h);
    run_due(s.given.desk());

    CHECK(how_often(s.given, s.referral, "arrival_chased") == 0);
    CHECK(how_often(s.given, s.referral, "arrival_missing") == 0);
}

TEST_CASE("triage that is late is chased, once, however long nobody looked") {
    Given given;
    const auto child = given.a_child();
    auto referral = given.a_searching_referral(child);
    const auto asked = given.by(given.referrer);
    referral.id = given.ids.make<ReferralId>();
    referral.reference = "WH-LATE";
    referral.status = ReferralStatus::draft;
    referral.triage_due = given.clock.now() + 30min;
    referral.version = 0;
    given.registry.write([&](Records& records) {
        Work work{records, asked, given.clock.now(), given.ids, given.rules};
        records.referrals().add(referral);
        record(work, referral, referral::ReferralEvent::started);
        referral = advance(work, referral, referral::ReferralEvent::submitted).value();
        return Ending::commit;
    });

    given.clock.advance(24h * 5);
    run_due(given.desk());
    run_due(given.desk());

    CHECK(how_often(given, referral, "triage_chased") == 1);
    CHECK(was_told(given, given.officer, "is late and nobody has it"));
    check_states_follow_events(given);
}

TEST_CASE("B6: the referrer is asked three days before the update is due, and the search ceases") {
    Searching s;
    const auto offer = s.given.an_opened_offer(s.referral, s.given.elm);
    const auto opened = s.given.clock.now();
    CHECK(s.given.now(s.referral).update_due == opened + 24h * 14);

    s.given.clock.set(opened + 24h * 11);
    run_due(s.given.desk());
    CHECK(how_often(s.given, s.referral, "confirmation_asked") == 1);
    CHECK(was_told(s.given, s.given.referrer, "still needed"));
    // Due on Friday 23 January at 9am; two working days later it is Tuesday the 27th.
    s.given.clock.set(opened + 24h * 18 - 1s);
    run_due(s.given.desk());
    CHECK(s.given.now(s.referral).status == ReferralStatus::searching);
    s.given.clock.set(opened + 24h * 18);
    run_due(s.given.desk());
    run_due(s.given.desk());

    CHECK(s.given.now(s.referral).status == ReferralStatus::ceased);
    CHECK(how_often(s.given, s.referral, "confirmation_asked") == 1);
    CHECK(how_often(s.given, s.referral, "ceased") == 1);
    CHECK(s.given.now(offer).status == OfferStatus::lapsed);
    check_states_follow_events(s.given);
}

TEST_CASE("B6: a referrer who was not asked in time still has the time after the question") {
    Searching s;
    const auto back = s.given.clock.now() + 24h * 60;

    s.given.clock.set(back);
    run_due(s.given.desk());
    run_due(s.given.desk());

    CHECK(s.given.now(s.referral).status == ReferralStatus::searching);
    CHECK(how_often(s.given, s.referral, "confirmation_asked") == 1);
    CHECK(s.given.now(s.referral).update_due == back + 24h * 3);
    s.given.clock.set(back + 24h * 10);
    run_due(s.given.desk());
    CHECK(s.given.now(s.referral).status == ReferralStatus::ceased);
    check_states_follow_events(s.given);
}

TEST_CASE("what came without clocks is wound, and what is long past is not made up for") {
    Searching s;
    s.given.registry.write([&](Records& records) {
        auto referral = *records.referrals().by_id(s.referral.id);
        const journal::Subject of{journal::SubjectKind::referral, referral.id.bits()};
        records.running_clocks().wind(of, {});
        referral.update_due.reset();
        referral.review_due.reset();
        records.referrals().save(referral);
        return Ending::commit;
    });
    s.given.clock.advance(24h * 100);
    const auto asked = s.given.by(s.given.officer);

    s.given.registry.write([&](Records& records) {
        Work work{records, asked, s.given.clock.now(), s.given.ids, s.given.rules};
        CHECK(wind_all(work) == 1);
        CHECK(wind_all(work) == 1);
        return Ending::commit;
    });
    run_due(s.given.desk());

    CHECK(s.given.now(s.referral).status == ReferralStatus::searching);
    CHECK(s.given.now(s.referral).update_due == s.given.clock.now() + 24h * 14);
}

}  // namespace
}  // namespace wayhome::application
