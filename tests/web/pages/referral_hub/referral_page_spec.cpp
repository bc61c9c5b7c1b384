// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "application/addresses.hpp"
#include "application/offer/accept_offer.hpp"
#include "application/offer/take_up_place.hpp"
#include "application/placement/record_arrival.hpp"
#include "support/browser.hpp"
#include "support/markup.hpp"

namespace wayhome::web {
namespace {

using support::Browser;
using support::entered;
using support::Given;
using support::sent_to;
using support::shows;

struct Searching : Given {
    Searching()
        : child(a_child("Robin", "Sparrow")),
          referral(a_searching_referral(child)),
          at_elm(an_opened_offer(referral, elm)),
          at_oak(an_opened_offer(referral, oak)),
          here(application::address_of(referral.id)) {}

    void elm_accepts() {
        REQUIRE(application::accept_offer(desk(), by(elm_manager),
                                          {at_elm.id, at_elm.version, elm.beds[0].id, {}}));
        at_elm = now(at_elm);
    }

    child::Child child;
    referral::Referral referral;
    offer::Offer at_elm;
    offer::Offer at_oak;
    std::string here;
};

void check_sound(const Response& page) {
    CHECK(support::fault_in_markup(page.body.view()) == "");
    CHECK(support::repeated_ids(page.body.view()).empty());
}

TEST_CASE("the referral's page says what is due and from whom, and lists what cannot be done now") {
    Searching given;
    Browser browser{given, given.officer};

    const auto page = browser.look(given.here);

    CHECK(page.status == 200);
    CHECK(shows(page, "Robin Sparrow"));
    CHECK(shows(page, "Answer to the offer"));
    CHECK(shows(page, "Elm House"));
    CHECK(shows(page, "Triage: triage is finished."));
    check_sound(page);
}

TEST_CASE("a home that is asked sees its own part, initials, and no other home") {
    Searching given;
    Browser browser{given, given.elm_manager};

    const auto page = browser.look(given.here);

    CHECK(page.status == 200);
    CHECK_FALSE(shows(page, "Sparrow"));
    CHECK_FALSE(shows(page, "Oak House"));
    check_sound(page);
}

TEST_CASE("the placing council takes up the place, and the other home's offer closes") {
    Searching given;
    given.elm_accepts();
    Browser browser{given, given.referrer};
    const auto address = given.here + "/take-up/" + given.at_elm.id.text();

    const auto asked = browser.look(address);
    const auto taken =
        browser.press(address, entered({{"version", std::to_string(given.at_elm.version)},
                                        {"expected_arrival-day", "9"},
                                        {"expected_arrival-month", "1"},
                                        {"expected_arrival-year", "2026"},
                                        {"expected_arrival-time", "2:30pm"}}));

    CHECK(shows(asked, "Exampleham is legally answerable for placing the child here"));
    check_sound(asked);
    CHECK(sent_to(taken) == given.here);
    CHECK(given.now(given.at_oak).status == offer::OfferStatus::not_taken_up);
}

TEST_CASE("F4: council and unit see expected and actual arrival and departure side by side") {
    Searching given;
    given.elm_accepts();
    REQUIRE(application::take_up_place(
        given.desk(), given.by(given.referrer),
        {given.at_elm.id, given.at_elm.version, given.clock.now() + std::chrono::hours{2}}));
    Browser council{given, given.referrer};

    const auto booked = council.look(given.here);
    given.clock.advance(std::chrono::hours{3});
    const auto placement = given.only_placement(given.referral);
    REQUIRE(application::record_arrival(
        given.desk(), given.by(given.elm_manager),
        {placement.id, placement.version, given.clock.now() - std::chrono::minutes{30},
         CivilDate{std::chrono::year{2026} / 4 / 9}}));
    const auto arrived = Browser{given, given.officer}.look(given.here);

    CHECK(shows(booked, "Expected to arrive: <time datetime=\"2026-01-09T11:00:00Z\">"));
    CHECK(shows(booked, "Arrived: Not yet"));
    CHECK(shows(arrived, "Arrived: <time datetime=\"2026-01-09T11:30:00Z\">"));
    CHECK(shows(arrived, "Expected to leave: 9 April 2026"));
    CHECK(shows(arrived, "Left: Not yet"));
    check_sound(arrived);
}

TEST_CASE("a take-up without a time keeps the day that was typed") {
    Searching given;
    given.elm_accepts();
    Browser browser{given, given.referrer};

    const auto page = browser.press(given.here + "/take-up/" + given.at_elm.id.text(),
                                    entered({{"version", std::to_string(given.at_elm.version)},
                                             {"expected_arrival-day", "31"},
                                             {"expected_arrival-month", "2"},
                                             {"expected_arrival-year", "2026"},
                                             {"expected_arrival-time", "14:30"}}));

    CHECK(page.status == 422);
    CHECK(shows(page, "must be a real date"));
    CHECK(shows(page, "value=\"31\""));
    check_sound(page);
}

TEST_CASE("the preview of a withdrawal names each offer that falls with it") {
    Searching given;
    Browser browser{given, given.referrer};

    const auto page = browser.look(given.here + "/withdrawal");

    CHECK(shows(page, "The offer to Elm House (Opened)"));
    CHECK(shows(page, "The offer to Oak House (Opened)"));
    CHECK(shows(page, "name=\"falls\" value=\"2\""));
    check_sound(page);
}

TEST_CASE("B10: who opens the withdrawal too late reads why, and is given no form") {
    Searching given;
    Browser council{given, given.referrer};
    council.press(given.here + "/withdrawal",
                  entered({{"version", std::to_string(given.now(given.referral).version)},
                           {"falls", "2"},
                           {"reason", "order_not_granted"},
                           {"words", "The court did not make the order."}}));

    const auto page = council.look(given.here + "/withdrawal");
    const auto referral = council.look(given.here);

    CHECK(shows(page, "This referral has ended already"));
    CHECK_FALSE(shows(page, "<form action=\"" + given.here + "/withdrawal\""));
    check_sound(page);
    CHECK(shows(referral, "What cannot be done now, and why"));
    CHECK_FALSE(shows(referral, "What you can do"));
    check_sound(referral);
}

TEST_CASE("withdrawing is never the button that stands out, and a referrer may go on answering") {
    Searching given;
    Browser council{given, given.referrer};

    const auto page = council.look(given.here);

    CHECK(shows(page, "Answer more of the referral"));
    CHECK(shows(page, given.here + "/withdrawal\" role=\"button\" draggable=\"false\" class="
                                   "\"govuk-button govuk-button--secondary\""));
    check_sound(page);
}

TEST_CASE("a withdrawal confirmed as previewed takes both offers back") {
    Searching given;
    Browser browser{given, given.referrer};

    const auto page =
        browser.press(given.here + "/withdrawal",
                      entered({{"version", std::to_string(given.now(given.referral).version)},
                               {"falls", "2"},
                               {"reason", "order_not_granted"},
                               {"words", "The court did not make the order."}}));

    const auto hub = browser.look(given.here);

    CHECK(sent_to(page) == given.here);
    CHECK(given.now(given.at_elm).status == offer::OfferStatus::recalled);
    CHECK(given.now(given.referral).status == referral::ReferralStatus::withdrawn);
    CHECK(shows(hub, "Why it ended"));
    CHECK(shows(hub, "The court did not make the order."));
}

TEST_CASE("the timeline has every event with who did it, newest first") {
    Searching given;
    given.elm_accepts();
    Browser browser{given, given.referrer};

    const auto page = browser.look(given.here + "/timeline");

    const auto body = page.body.view();
    CHECK(shows(page, "Home accepted: Elm House"));
    CHECK(shows(page, "by Person elm, Elm House"));
    CHECK(body.find("Home accepted") < body.find("Referral sent"));
    check_sound(page);
}

TEST_CASE("a home's timeline leaves out what other homes did") {
    Searching given;
    Browser browser{given, given.elm_manager};

    const auto page = browser.look(given.here + "/timeline");

    CHECK(shows(page, "Offer sent to home: Elm House"));
    CHECK_FALSE(shows(page, "Oak House"));
}

TEST_CASE("the child's timeline covers every referral and names each") {
    Searching given;
    Browser browser{given, given.officer};

    const auto page = browser.look(application::address_of(given.child.id) + "/timeline");

    CHECK(shows(page, "Referral " + given.referral.reference));
    CHECK(shows(page, "Referral started"));
    check_sound(page);
}

TEST_CASE("L5: who may read who looked finds the way there, and nobody else does") {
    Searching given;
    Browser lead{given, given.lead};
    Browser officer{given, given.officer};
    const auto way = application::address_of(given.child.id) + "/access";

    CHECK(shows(lead.look(given.here), way));
    CHECK_FALSE(shows(officer.look(given.here), way));
}

}  // namespace
}  // namespace wayhome::web
