// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "application/due/run_due.hpp"
#include "application/offer/accept_offer.hpp"
#include "application/offer/decline_offer.hpp"
#include "application/offer/extend_offer.hpp"
#include "application/offer/review_decline.hpp"
#include "application/placement/close_bed.hpp"
#include "support/given.hpp"

namespace wayhome::application {
namespace {

using namespace std::chrono_literals;
using offer::OfferStatus;
using support::Given;

struct OneOffer {
    Given given;
    referral::Referral referral = given.a_searching_referral(given.a_child());
    offer::Offer offer = given.an_opened_offer(referral, given.elm);

    Answer accept() {
        return accept_offer(given.desk(), given.by(given.elm_manager),
                            {offer.id, given.now(offer).version, given.elm.beds[0].id, {}});
    }
    Answer decline(std::string reason, std::string words) {
        return decline_offer(
            given.desk(), given.by(given.elm_manager),
            {offer.id, given.now(offer).version, std::move(reason), std::move(words), ""});
    }
};

std::vector<std::string> fields_of(const Answer& refused) {
    std::vector<std::string> fields;
    for (const auto& problem : std::get<Problems>(refused.error())) fields.push_back(problem.field);
    return fields;
}

TEST_CASE("D7: a decline needs a reason from the list and at least a sentence") {
    OneOffer s;

    CHECK(fields_of(s.decline("", "")) == std::vector<std::string>{"reason", "words"});
    CHECK(fields_of(s.decline("staffing_level", "No.")) == std::vector<std::string>{"words"});
    CHECK(fields_of(s.decline("made_up", "We have too few staff tonight.")) ==
          std::vector<std::string>{"reason"});
    CHECK(s.decline("staffing_level", "We have too few staff tonight."));
    CHECK(s.given.now(s.offer).status == OfferStatus::declined);
}

TEST_CASE("an answer on the due second is in time, a second later it is not") {
    OneOffer in_time;
    in_time.given.clock.advance(60min);
    OneOffer late;
    late.given.clock.advance(60min + 1s);

    CHECK(in_time.accept().has_value());
    CHECK_FALSE(late.accept().has_value());
}

TEST_CASE("D6: past its time an offer lapses once, neither yes nor no, and the unit is told") {
    OneOffer s;
    s.given.clock.advance(60min + 1s);

    const auto first = run_due(s.given.desk());
    const auto second = run_due(s.given.desk());

    CHECK(first.offers_lapsed == 1);
    CHECK(second.offers_lapsed == 0);
    CHECK(s.given.now(s.offer).status == OfferStatus::lapsed);
    CHECK(s.given.now(s.referral).status == referral::ReferralStatus::searching);
    std::vector<ReadableNotice> notices;
    s.given.registry.read([&](Records& records) {
        notices = records.notices().for_account(s.given.officer.id, s.given.unit.id,
                                                s.given.officer.roles, 1);
    });
    REQUIRE(notices.size() == 1);
    CHECK(notices[0].notice.words.find("no answer in time") != std::string::npos);
}

TEST_CASE("D4: more time is given once, on asking in time with a reason") {
    OneOffer s;
    const auto due = *s.given.now(s.offer).due;

    REQUIRE(ask_extension(
        s.given.desk(), s.given.by(s.given.elm_manager),
        {s.offer.id, s.given.now(s.offer).version, "We await the night manager's view."}));
    REQUIRE(answer_extension(s.given.desk(), s.given.by(s.given.officer),
                             {s.offer.id, s.given.now(s.offer).version, true, ""}));
    const auto second = ask_extension(
        s.given.desk(), s.given.by(s.given.elm_manager),
        {s.offer.id, s.given.now(s.offer).version, "We still await the night manager."});

    CHECK(s.given.now(s.offer).due == due + 30min);
    CHECK_FALSE(second);
}

TEST_CASE(
    "D9: a decline is returned once with a question; then agreed or escalated, never forced") {
    OneOffer s;
    REQUIRE(s.decline("staffing_level", "We have too few staff tonight."));
    const auto review = [&](DeclineReview what, std::string words) {
        return review_decline(s.given.desk(), s.given.by(s.given.officer),
                              {s.offer.id, s.given.now(s.offer).version, what, std::move(words)});
    };

    REQUIRE(review(DeclineReview::return_to_home, "Would tomorrow morning be possible?"));
    CHECK(s.given.now(s.offer).status == OfferStatus::opened);
    CHECK(s.given.now(s.offer).unit_question == "Would tomorrow morning be possible?");
    REQUIRE(s.decline("staffing_level", "No, the rota is empty until Monday."));
    CHECK_FALSE(review(DeclineReview::return_to_home, "And on Monday, would it be?"));
    CHECK(review(DeclineReview::agree, ""));
    CHECK(s.given.now(s.offer).status == OfferStatus::decline_agreed);
}

TEST_CASE(
    "D15: of two children offered the same bed one is accepted, and the other is told why not") {
    OneOffer s;
    const auto other = s.given.a_searching_referral(s.given.a_child("Beech", "Example"));
    const auto other_offer = s.given.an_opened_offer(other, s.given.elm);
    REQUIRE(s.accept());

    const auto second = accept_offer(
        s.given.desk(), s.given.by(s.given.elm_manager),
        {other_offer.id, s.given.now(other_offer).version, s.given.elm.beds[0].id, {}});

    CHECK(fields_of(second) == std::vector<std::string>{"bed"});
    CHECK(s.given.now(other_offer).status == OfferStatus::opened);
}

TEST_CASE("D15: a second answer to the same offer is told that it has changed, whatever it was") {
    OneOffer accepted;
    REQUIRE(accepted.accept());
    OneOffer lapsed;
    lapsed.given.clock.advance(60min + 1s);
    run_due(lapsed.given.desk());

    const auto after_a_yes = accepted.decline("staffing_level", "We have too few staff tonight.");
    const auto after_lapse = lapsed.accept();

    REQUIRE_FALSE(after_a_yes);
    CHECK(std::holds_alternative<Stale>(after_a_yes.error()));
    REQUIRE_FALSE(after_lapse);
    CHECK(std::holds_alternative<Stale>(after_lapse.error()));
}

TEST_CASE("D13: a hold frees itself at its own end, and the bed can be closed then") {
    OneOffer s;
    REQUIRE(s.accept());
    const CloseBed staffing{s.given.elm.beds[0].id,
                            home::ClosureReason::staffing,
                            "Two of the night staff are ill.",
                            CivilDate{std::chrono::year{2026} / 1 / 9},
                            CivilDate{std::chrono::year{2026} / 1 / 12},
                            std::nullopt,
                            std::nullopt};

    const auto while_held = close_bed(s.given.desk(), s.given.by(s.given.elm_manager), staffing);
    s.given.clock.advance(120min);
    const auto due = run_due(s.given.desk());
    const auto after = close_bed(s.given.desk(), s.given.by(s.given.elm_manager), staffing);

    CHECK_FALSE(while_held);
    CHECK(due.holds_ended == 1);
    CHECK(s.given.now(s.offer).status == OfferStatus::not_taken_up);
    CHECK(after.has_value());
}

TEST_CASE("another home sees nothing of an offer that is not its own") {
    OneOffer s;

    const auto by_oak = accept_offer(s.given.desk(), s.given.by(s.given.oak_manager),
                                     {s.offer.id, 2, s.given.oak.beds[0].id, {}});

    REQUIRE_FALSE(by_oak);
    CHECK(std::holds_alternative<Forbidden>(by_oak.error()));
}

TEST_CASE("R-13: who saw an older version is told, and changes nothing") {
    OneOffer s;

    const auto stale = accept_offer(s.given.desk(), s.given.by(s.given.elm_manager),
                                    {s.offer.id, 0, s.given.elm.beds[0].id, {}});

    REQUIRE_FALSE(stale);
    CHECK(std::holds_alternative<Stale>(stale.error()));
}

}  // namespace
}  // namespace wayhome::application
