// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "application/offer/accept_offer.hpp"
#include "application/offer/recall_offer.hpp"
#include "application/offer/send_offers.hpp"
#include "application/offer/take_up_place.hpp"
#include "given_home.hpp"
#include "kernel/london_time.hpp"
#include "support/markup.hpp"

namespace wayhome::web {
namespace {

using namespace std::chrono_literals;
using support::Browser;
using support::entered;
using support::OfferedToElm;
using support::sent_to;
using support::shows;

std::string bed_of_elm(const OfferedToElm& given, std::size_t place) {
    return given.elm.beds[place].id.text();
}

TEST_CASE("before a yes is given the home reads once more what it says and who is told") {
    OfferedToElm given;
    Browser browser{given, given.elm_manager};

    const auto page = browser.press(
        given.here + "/acceptance",
        entered({{"version", given.version()}, {"bed", bed_of_elm(given, 0)}, {"check", "yes"}}));

    CHECK(page.status == 200);
    CHECK(shows(page, "Check before you answer: accept this child"));
    CHECK(shows(page, "Who will be told"));
    CHECK(shows(page, "answers in law for this decision"));
    CHECK(support::fault_in_markup(page.body.view()) == "");
    CHECK(given.now(given.offer).status == offer::OfferStatus::opened);
}

TEST_CASE("what is wrong with an answer is said before it is read once more") {
    OfferedToElm given;
    Browser browser{given, given.elm_manager};

    const auto page = browser.press(
        given.here + "/decline",
        entered(
            {{"version", given.version()}, {"words", "Too few staff tonight."}, {"check", "yes"}}));

    CHECK(page.status == 422);
    CHECK(shows(page, "href=\"#reason\""));
    CHECK(shows(page, "Too few staff tonight."));
}

TEST_CASE("an answer can be changed from the page that shows it once more, and nothing is lost") {
    OfferedToElm given;
    Browser browser{given, given.elm_manager};

    const auto page =
        browser.press(given.here + "/decline", entered({{"version", given.version()},
                                                        {"reason", "staffing_level"},
                                                        {"words", "Too few staff tonight."},
                                                        {"change", "yes"}}));

    CHECK(page.status == 200);
    CHECK(shows(page, "Decline this child"));
    CHECK(shows(page, "Too few staff tonight."));
    CHECK(given.now(given.offer).status == offer::OfferStatus::opened);
}

TEST_CASE("E10: a bed taken while the page was open is named gone, with what is free instead") {
    OfferedToElm given;
    const auto other = given.a_searching_referral(given.a_child("Birch", "Example"));
    const auto offer = given.an_opened_offer(other, given.elm);
    REQUIRE(application::accept_offer(given.desk(), given.by(given.elm_manager),
                                      {offer.id, offer.version, given.elm.beds[0].id, {}}));
    Browser browser{given, given.elm_manager};

    const auto page =
        browser.press(given.here + "/acceptance",
                      entered({{"version", given.version()}, {"bed", bed_of_elm(given, 0)}}));

    CHECK(page.status == 422);
    CHECK(shows(page, "The bed you chose is no longer free"));
    CHECK(shows(page, "Free now: bed " + given.elm.beds[1].name));
}

TEST_CASE("a home without a free bed is offered no yes, and what it can do instead") {
    OfferedToElm given;
    for (std::size_t place = 0; place < 2; ++place) {
        const auto other = given.a_searching_referral(given.a_child("Birch", "Example"));
        const auto offer = given.an_opened_offer(other, given.elm);
        REQUIRE(application::accept_offer(given.desk(), given.by(given.elm_manager),
                                          {offer.id, offer.version, given.elm.beds[place].id, {}}));
    }
    Browser browser{given, given.elm_manager};

    const auto page = browser.look(given.here + "/acceptance");

    CHECK(page.status == 200);
    CHECK(shows(page, "No bed of your home is free now"));
    CHECK(shows(page, given.here + "/decline"));
    CHECK_FALSE(shows(page, "name=\"check\""));
}

TEST_CASE("C8: the home reads the impact on its group and whether staff on shift are known") {
    OfferedToElm given;
    Browser browser{given, given.elm_manager};

    const auto page = browser.look(given.here);

    CHECK(shows(page, "Impact on your home tonight"));
    CHECK(shows(page, "Staff on shift"));
}

TEST_CASE("D11: the home whose place was not taken up reads that another home's was") {
    OfferedToElm given;
    const auto at_oak = given.an_opened_offer(given.referral, given.oak);
    REQUIRE(application::accept_offer(given.desk(), given.by(given.oak_manager),
                                      {at_oak.id, at_oak.version, given.oak.beds[0].id, {}}));
    REQUIRE(
        application::take_up_place(given.desk(), given.by(given.referrer),
                                   {at_oak.id, given.now(at_oak).version, given.clock.now() + 1h}));
    Browser browser{given, given.elm_manager};

    const auto page = browser.look(given.here);

    CHECK(page.status == 200);
    CHECK(shows(page, "Because another home"));
    CHECK_FALSE(shows(page, "Quillfeather"));
}

TEST_CASE("a home reads why an offer was recalled, in the unit's words") {
    OfferedToElm given;
    REQUIRE(application::recall_offer(
        given.desk(), given.by(given.officer),
        {given.offer.id, given.now(given.offer).version,
         given.rules.reasons_in("recall", given.referral.pathway, london_date(given.clock.now()))
             .front()
             .code,
         "The child is in hospital tonight."}));
    Browser browser{given, given.elm_manager};

    const auto page = browser.look(given.here);

    CHECK(shows(page, "The unit writes:"));
    CHECK(shows(page, "The child is in hospital tonight."));
}

TEST_CASE("R-13: a press that comes too late shows what had been written") {
    OfferedToElm given;
    const auto as_seen = given.version();
    REQUIRE(application::accept_offer(
        given.desk(), given.by(given.elm_manager),
        {given.offer.id, given.now(given.offer).version, given.elm.beds[0].id, {}}));
    Browser browser{given, given.elm_manager};

    const auto page =
        browser.press(given.here + "/decline", entered({{"version", as_seen},
                                                        {"reason", "staffing_level"},
                                                        {"words", "Two night staff are ill."}}));

    CHECK(page.status == 409);
    CHECK(shows(page, "Two night staff are ill."));
}

}  // namespace
}  // namespace wayhome::web
