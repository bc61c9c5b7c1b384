// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "application/offer/accept_offer.hpp"
#include "application/offer/take_up_place.hpp"
#include "application/placement/cancel_booking.hpp"
#include "given_home.hpp"
#include "support/markup.hpp"

namespace wayhome::web {
namespace {

using namespace std::chrono_literals;
using support::Browser;
using support::entered;
using support::OfferedToElm;
using support::sent_to;
using support::shows;

void accept(OfferedToElm& given, Browser& browser) {
    const auto page = browser.press(
        given.here + "/acceptance",
        entered({{"version", given.version()}, {"bed", given.elm.beds[0].id.text()}}));
    REQUIRE(sent_to(page) == given.here);
}

TEST_CASE("D14: before its yes a home reads needs, and neither name nor birth nor address") {
    OfferedToElm given;
    Browser browser{given, given.elm_manager};

    const auto page = browser.look(given.here);

    REQUIRE(page.status == 200);
    CHECK(shows(page, "Peanuts"));
    CHECK_FALSE(shows(page, "Rowanna"));
    CHECK_FALSE(shows(page, "Quillfeather"));
    CHECK_FALSE(shows(page, "4 March 2011"));
    CHECK_FALSE(shows(page, "E8"));
    CHECK_FALSE(shows(page, "Mare Street"));
    CHECK(support::fault_in_markup(page.body.view()) == "");
    CHECK(support::repeated_ids(page.body.view()).empty());
}

TEST_CASE("D14: after its yes the home reads who the child is and where") {
    OfferedToElm given;
    Browser browser{given, given.elm_manager};
    accept(given, browser);

    const auto page = browser.look(given.here);

    CHECK(shows(page, "Rowanna Quillfeather"));
    CHECK(shows(page, "4 March 2011"));
    CHECK(shows(page, "Mare Street"));
    CHECK(shows(page, "Bed held until"));
}

TEST_CASE("I2: the child's own words stand before everything else about the child") {
    OfferedToElm given;
    Browser browser{given, given.elm_manager};

    const auto body = browser.look(given.here).body;

    const auto words = body.view().find("I want to see my dog.");
    REQUIRE(words != std::string_view::npos);
    CHECK(words < body.view().find("Sex as recorded"));
    CHECK(words < body.view().find("Peanuts"));
}

TEST_CASE("D3 D4: the page says how long is left, the exact deadline and who answers in law") {
    OfferedToElm given;
    Browser browser{given, given.elm_manager};
    given.clock.advance(25min);

    const auto page = browser.look(given.here);

    CHECK(shows(page, "9 January 2026, 10:00am"));
    CHECK(shows(page, "35 minutes left"));
    CHECK(shows(page, "Ask once for more time"));
    CHECK(shows(page, "answers in law for this decision (Person elm)"));
}

TEST_CASE("a deadline that is past offers no answer any more") {
    OfferedToElm given;
    given.clock.advance(61min);
    Browser browser{given, given.elm_manager};

    const auto page = browser.look(given.here);

    CHECK(shows(page, "The time to answer is over."));
    CHECK_FALSE(shows(page, given.here + "/acceptance"));
}

TEST_CASE("a decline without reason or words is the same page, keeping what was typed") {
    OfferedToElm given;
    Browser browser{given, given.elm_manager};

    const auto page = browser.press(given.here + "/decline",
                                    entered({{"version", given.version()},
                                             {"would_change_it", "Two more waking night staff"}}));

    CHECK(page.status == 422);
    CHECK(shows(page, "href=\"#reason\""));
    CHECK(shows(page, "href=\"#words\""));
    CHECK(shows(page, "Two more waking night staff"));
}

TEST_CASE("after its no the home reads its own answer, and nothing of the child any more") {
    OfferedToElm given;
    Browser browser{given, given.elm_manager};
    const auto pressed = browser.press(given.here + "/decline",
                                       entered({{"version", given.version()},
                                                {"reason", "staffing_level"},
                                                {"words", "Two of our night staff are ill."}}));

    const auto page = browser.look(sent_to(pressed));

    CHECK(page.status == 200);
    CHECK(shows(page, "Your home declined"));
    CHECK(shows(page, "Two of our night staff are ill."));
    CHECK_FALSE(shows(page, "I want to see my dog."));
    CHECK_FALSE(shows(page, "Peanuts"));
}

/// The council withdraws what was offered, with its reason.
void withdraw(OfferedToElm& given, const std::string& falls) {
    Browser council{given, given.referrer};
    const auto page =
        council.press(application::address_of(given.referral.id) + "/withdrawal",
                      entered({{"version", std::to_string(given.now(given.referral).version)},
                               {"falls", falls},
                               {"reason", "order_not_granted"},
                               {"words", "The court did not make the order."}}));
    REQUIRE(page.status == 303);
}

TEST_CASE("B9: a home that was asked reads why the referral was withdrawn, and no other home") {
    OfferedToElm given;
    withdraw(given, "1");
    Browser asked{given, given.elm_manager};
    Browser not_asked{given, given.oak_manager};

    const auto page = asked.look(given.here);
    const auto elsewhere = not_asked.look(given.here);

    CHECK(shows(page, "Because the referral was withdrawn."));
    CHECK(shows(page, "Reason: Words"));
    CHECK(shows(page, "Exampleham writes:"));
    CHECK(shows(page, "The court did not make the order."));
    CHECK_FALSE(shows(page, "Rowanna"));
    CHECK_FALSE(shows(page, "nobody confirmed"));
    CHECK(support::fault_in_markup(page.body.view()) == "");
    CHECK(elsewhere.status == 404);
}

TEST_CASE("B9: a home whose booking falls with a withdrawal reads why") {
    OfferedToElm given;
    Browser manager{given, given.elm_manager};
    accept(given, manager);
    const auto offer = given.now(given.offer);
    REQUIRE(application::take_up_place(given.desk(), given.by(given.referrer),
                                       {offer.id, offer.version, given.clock.now() + 2h}));
    withdraw(given, "1");

    const auto page = manager.look(given.here);

    CHECK(shows(page, "The booking was cancelled before the child came."));
    CHECK(shows(page, "Because the referral was withdrawn."));
    CHECK(shows(page, "The court did not make the order."));
}

TEST_CASE("a home reads why a booked place was cancelled") {
    OfferedToElm given;
    Browser manager{given, given.elm_manager};
    accept(given, manager);
    const auto offer = given.now(given.offer);
    REQUIRE(application::take_up_place(given.desk(), given.by(given.referrer),
                                       {offer.id, offer.version, given.clock.now() + 2h}));
    REQUIRE(application::cancel_booking(
        given.desk(), given.by(given.referrer),
        {given.referral.id, given.now(given.referral).version, "She stays with her grandmother."}));

    const auto page = manager.look(given.here);

    CHECK(shows(page, "She stays with her grandmother."));
}

TEST_CASE("conditions need a choice, a bed, and a sentence each") {
    OfferedToElm given;
    Browser browser{given, given.elm_manager};
    const auto address = given.here + "/conditional-acceptance";

    const auto none = browser.press(address, entered({{"version", given.version()}}));
    const auto no_words = browser.press(address, entered({{"version", given.version()},
                                                          {"bed", given.elm.beds[0].id.text()},
                                                          {"conditions", "staffing"},
                                                          {"condition_staffing", "Staff"}}));
    const auto whole = browser.press(
        address, entered({{"version", given.version()},
                          {"bed", given.elm.beds[0].id.text()},
                          {"conditions", "staffing"},
                          {"condition_staffing", "One more member of staff at night."}}));

    CHECK(shows(none, "href=\"#conditions\""));
    CHECK(shows(none, "href=\"#bed\""));
    CHECK(shows(no_words, "href=\"#condition_staffing\""));
    CHECK(sent_to(whole) == given.here);
    CHECK(given.now(given.offer).status == offer::OfferStatus::accepted_with_conditions);
}

/// The home's yes has one condition.
void accept_with_staff(OfferedToElm& given) {
    const auto page = Browser{given, given.elm_manager}.press(
        given.here + "/conditional-acceptance",
        entered({{"version", given.version()},
                 {"bed", given.elm.beds[0].id.text()},
                 {"conditions", "staffing"},
                 {"condition_staffing", "One more member of staff at night."}}));
    REQUIRE(sent_to(page) == given.here);
}

TEST_CASE(
    "a home whose conditions were refused reads so, and not that an answer is still to come") {
    OfferedToElm given;
    accept_with_staff(given);
    Browser manager{given, given.elm_manager};

    const auto waiting = manager.look(given.here);
    REQUIRE(application::answer_conditions(given.desk(), given.by(given.officer),
                                           {given.offer.id, given.now(given.offer).version, false,
                                            "The council cannot pay for more staff."}));
    const auto refused = manager.look(given.here);

    CHECK(shows(waiting, "which the unit has still to answer"));
    CHECK(shows(refused, "Your conditions, which the unit did not agree"));
    CHECK_FALSE(shows(refused, "still to answer"));
}

TEST_CASE("a home whose conditions nobody answered before the end reads that") {
    OfferedToElm given;
    accept_with_staff(given);
    withdraw(given, "1");

    const auto page = Browser{given, given.elm_manager}.look(given.here);

    CHECK(shows(page, "Your conditions, which the unit had not answered"));
    CHECK_FALSE(shows(page, "still to answer"));
}

TEST_CASE("D15: of two who press accept at once, the second is told that it has changed") {
    OfferedToElm given;
    Browser one{given, given.elm_manager};
    const auto as_both_saw_it = given.version();
    accept(given, one);

    const auto second =
        one.press(given.here + "/acceptance",
                  entered({{"version", as_both_saw_it}, {"bed", given.elm.beds[1].id.text()}}));

    CHECK(second.status == 409);
    CHECK(shows(second, "This has changed since you opened it"));
}

TEST_CASE("an offer is not there for another home or the referrer, and the unit has its own view") {
    OfferedToElm given;
    Browser other_home{given, given.oak_manager};
    Browser referrer{given, given.referrer};
    Browser unit{given, given.officer};

    CHECK(other_home.look(given.here).status == 404);
    CHECK(other_home.look(given.here + "/acceptance").status == 404);
    CHECK(referrer.look(given.here).status == 404);
    CHECK(shows(unit.look(given.here), "Offer to Elm House"));
}

TEST_CASE("the list shows what waits with its time left, and no name") {
    OfferedToElm given;
    Browser browser{given, given.elm_manager};

    const auto page = browser.look("/offers");

    CHECK(shows(page, given.referral.reference));
    CHECK(shows(page, "1 hour left"));
    CHECK_FALSE(shows(page, "Rowanna"));
    CHECK(support::fault_in_markup(page.body.view()) == "");
}

}  // namespace
}  // namespace wayhome::web
