// SPDX-License-Identifier: Apache-2.0
#include "application/offer/send_offers.hpp"

#include <doctest/doctest.h>

#include "support/answered.hpp"

namespace wayhome::application {
namespace {

using namespace std::chrono_literals;
using support::Given;

struct Searching : Given {
    Searching() : referral(a_searching_referral(a_child())) {
        support::answer_lawful_basis(*this, referral);
    }

    SendOffers to(std::vector<HomeToAsk> homes) {
        return {referral.id, now(referral).version, std::move(homes)};
    }
    std::vector<offer::Offer> offers() {
        std::vector<offer::Offer> found;
        registry.read([&](Records& records) { found = records.offers().of_referral(referral.id); });
        return found;
    }

    referral::Referral referral;
};

Problems refused(const Answer& answer) {
    REQUIRE_FALSE(answer.has_value());
    REQUIRE(std::holds_alternative<Problems>(answer.error()));
    return std::get<Problems>(answer.error());
}

TEST_CASE("two homes asked at once each have the clock's time and what they were compared on") {
    Searching given;

    const auto sent = send_offers(given.desk(), given.by(given.officer),
                                  given.to({{given.elm.id, "", ""}, {given.oak.id, "", ""}}));

    REQUIRE(sent.has_value());
    const auto offers = given.offers();
    REQUIRE(offers.size() == 2);
    CHECK(offers[0].status == offer::OfferStatus::sent);
    CHECK(offers[0].due == given.clock.now() + 60min);
    CHECK(offers[0].frozen.find("\"verdict\"") != std::string::npos);
    CHECK(offers[0].rules_version == given.comparison_rules.version);
    CHECK(offers[1].home == given.oak.id);
}

TEST_CASE("a home whose answer still counts is not asked twice") {
    Searching given;
    REQUIRE(send_offers(given.desk(), given.by(given.officer), given.to({{given.elm.id, "", ""}})));

    const auto again =
        send_offers(given.desk(), given.by(given.officer), given.to({{given.elm.id, "", ""}}));

    CHECK(refused(again).front().words.find("has been asked already") != std::string::npos);
    CHECK(given.offers().size() == 1);
}

TEST_CASE("a home that does not fit is asked only with a recorded reason, kept on the offer") {
    Searching given;
    support::takes_up_to(given, given.elm, 12);

    const auto without =
        send_offers(given.desk(), given.by(given.officer), given.to({{given.elm.id, "", ""}}));
    const auto with =
        send_offers(given.desk(), given.by(given.officer),
                    given.to({{given.elm.id, "home_agreed", "The manager agreed by telephone."}}));

    const auto problems = refused(without);
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].field == override_field(given.elm.id));
    CHECK(problems[1].field == override_words_field(given.elm.id));
    REQUIRE(with.has_value());
    CHECK(given.offers().front().override_reason == "Words: The manager agreed by telephone.");
}

TEST_CASE("A14: no home is asked for a child under 13 without a recorded approval") {
    Searching given;
    support::answer(given, given.referral, "birth",
                    {{"known", "yes"}, {"born", "2014-05-06"}, {"sex", "F"}});

    const auto sent =
        send_offers(given.desk(), given.by(given.officer), given.to({{given.elm.id, "", ""}}));

    CHECK(refused(sent).front().words.find("approval of the Secretary of State") !=
          std::string::npos);
    CHECK(given.offers().empty());
}

TEST_CASE("no home is asked while no lawful basis for sharing is recorded") {
    Given given;
    const auto referral = given.a_searching_referral(given.a_child());

    const auto sent = send_offers(given.desk(), given.by(given.officer),
                                  {referral.id, referral.version, {{given.elm.id, "", ""}}});

    CHECK(refused(sent).front().words.find("lawful basis") != std::string::npos);
}

TEST_CASE("nobody is asked once the search is no longer open") {
    Searching given;
    auto ended = given.now(given.referral);
    ended.status = referral::ReferralStatus::withdrawn;
    given.registry.write([&](Records& records) {
        REQUIRE(records.referrals().save(ended));
        return Ending::commit;
    });

    const auto sent =
        send_offers(given.desk(), given.by(given.officer), given.to({{given.elm.id, "", ""}}));

    CHECK(refused(sent).front().words.find("only while the search is open") != std::string::npos);
}

TEST_CASE("a home cannot send offers") {
    Searching given;

    const auto sent =
        send_offers(given.desk(), given.by(given.elm_manager), given.to({{given.elm.id, "", ""}}));

    REQUIRE_FALSE(sent.has_value());
    CHECK(std::holds_alternative<Forbidden>(sent.error()));
}

}  // namespace
}  // namespace wayhome::application
