// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "application/addresses.hpp"
#include "application/offer/accept_offer.hpp"
#include "application/offer/decline_offer.hpp"
#include "application/offer/send_offers.hpp"
#include "support/answered.hpp"
#include "support/browser.hpp"
#include "support/markup.hpp"

namespace wayhome::web {
namespace {

using support::Browser;
using support::entered;
using support::Given;
using support::sent_to;
using support::shows;

struct Declined : Given {
    Declined()
        : referral(a_searching_referral(a_child())),
          offer(an_opened_offer(referral, elm)),
          here(application::address_of(offer.id)) {
        REQUIRE(application::decline_offer(
            desk(), by(elm_manager),
            {offer.id, offer.version, "staffing_level", "Two night staff are off sick.", ""}));
        offer = now(offer);
    }

    referral::Referral referral;
    offer::Offer offer;
    std::string here;
};

TEST_CASE("a decision page of the unit says who answers for it in law") {
    Declined given;
    Browser browser{given, given.officer};

    const auto page = browser.look(given.here + "/decline-review");

    CHECK(page.status == 200);
    CHECK(shows(page, "answers in law for declining"));
    CHECK(shows(page, "Two night staff are off sick."));
    CHECK(support::fault_in_markup(page.body.view()) == "");
    CHECK(support::repeated_ids(page.body.view()).empty());
}

TEST_CASE("a review without a choice is the same page with the error and what was typed") {
    Declined given;
    Browser browser{given, given.officer};

    const auto page = browser.press(
        given.here + "/decline-review",
        entered({{"version", std::to_string(given.offer.version)}, {"words", "Could you look"}}));

    CHECK(page.status == 422);
    CHECK(shows(page, "Choose what happens with this decline"));
    CHECK(shows(page, "Could you look"));
}

TEST_CASE("a decline returned with a question is with the home again") {
    Declined given;
    Browser browser{given, given.officer};

    const auto page = browser.press(given.here + "/decline-review",
                                    entered({{"version", std::to_string(given.offer.version)},
                                             {"review", "return_to_home"},
                                             {"words", "Would one more night worker help?"}}));

    CHECK(page.status == 303);
    CHECK(sent_to(page) == application::address_of(given.referral.id));
    CHECK(given.now(given.offer).status == offer::OfferStatus::opened);
}

TEST_CASE("a review of an older version says that it has changed") {
    Declined given;
    Browser browser{given, given.officer};

    const auto page = browser.press(
        given.here + "/decline-review",
        entered({{"version", std::to_string(given.offer.version - 1)}, {"review", "agree"}}));

    CHECK(page.status == 409);
}

TEST_CASE("what the unit cannot do with an offer now leads back to the offer") {
    Declined given;
    Browser browser{given, given.officer};

    const auto page = browser.look(given.here + "/conditions-answer");

    CHECK(sent_to(page) == given.here);
}

TEST_CASE("a home finds none of the unit's decision pages") {
    Declined given;
    Browser browser{given, given.elm_manager};

    const auto page = browser.look(given.here + "/decline-review");

    CHECK(page.status == 404);
}

TEST_CASE("C6: an offer made without facts says so") {
    Declined given;
    Browser browser{given, given.officer};

    const auto page = browser.look(given.here);

    CHECK(shows(page, "What it was sent on"));
    CHECK(shows(page, "No facts were kept with this offer."));
}

TEST_CASE("C6: the facts an offer was sent on are shown, and what changed since") {
    Given given;
    const auto referral = given.a_searching_referral(given.a_child());
    support::answer_lawful_basis(given, referral);
    REQUIRE(application::send_offers(
        given.desk(), given.by(given.officer),
        {referral.id, given.now(referral).version, {{given.elm.id, "", ""}}}));
    std::vector<offer::Offer> sent;
    given.registry.read(
        [&](application::Records& records) { sent = records.offers().of_referral(referral.id); });
    REQUIRE(sent.size() == 1);
    Browser browser{given, given.officer};
    const auto before = browser.look(application::address_of(sent[0].id));
    support::takes_up_to(given, given.elm, 12);

    const auto after = browser.look(application::address_of(sent[0].id));

    CHECK(shows(before, "Nothing that was compared has changed since."));
    CHECK(shows(after, "Oldest age taken"));
    CHECK(shows(after, "Rules that would say something else now"));
    CHECK(support::fault_in_markup(after.body.view()) == "");
}

}  // namespace
}  // namespace wayhome::web
