// SPDX-License-Identifier: Apache-2.0
#include "application/addresses.hpp"
#include "support/browser.hpp"
#include "support/given_escalation.hpp"
#include "support/markup.hpp"

namespace wayhome::web {
namespace {

using namespace std::chrono_literals;
using support::Browser;
using support::entered;
using support::GivenEscalation;
using support::GivenSearch;
using support::sent_to;
using support::shows;

constexpr auto sentence = "I have found two agency staff who start on Monday.";

TEST_CASE(
    "D9: who answers for a home above its manager reads the decline and why it was escalated") {
    GivenEscalation given;
    Browser browser{given, given.responsible};

    const auto page = browser.look(application::escalation_address_of(given.offer.id));

    REQUIRE(page.status == 200);
    CHECK(shows(page, "Two of our night staff are away this week."));
    CHECK(shows(page, "The same reason was given for three children this month."));
    CHECK(shows(page, "9 January 2026, 11:00am"));
    CHECK(shows(page, "Answer the escalation"));
    CHECK_FALSE(shows(page, "Ash Example"));
    CHECK_FALSE(shows(page, application::address_of(given.referral.id)));
    CHECK(support::fault_in_markup(page.body.view()) == "");
    CHECK(support::repeated_ids(page.body.view()).empty());
}

TEST_CASE("D9: the list of a home's offers leads its responsible individual there") {
    GivenEscalation given;
    Browser browser{given, given.responsible};

    const auto page = browser.look("/offers");

    CHECK(shows(page, "href=\"" + application::escalation_address_of(given.offer.id) + "\""));
    CHECK(browser.look(application::address_of(given.offer.id)).status == 404);
}

TEST_CASE("D9: an offer that is open gives the responsible individual nothing to read") {
    GivenEscalation given;
    const auto open = given.a_sent_offer();
    Browser browser{given, given.responsible};

    CHECK_FALSE(shows(browser.look("/offers"), application::address_of(open.id)));
    CHECK(browser.look(application::escalation_address_of(open.id)).status == 404);
}

TEST_CASE("D9: an answer in a word is the same page with the error and what was typed") {
    GivenEscalation given;
    Browser browser{given, given.responsible};
    const auto here = application::escalation_address_of(given.offer.id);

    const auto page = browser.press(
        here + "-answer",
        entered({{"version", std::to_string(given.now(given.offer).version)}, {"words", "Noted"}}));

    CHECK(page.status == 422);
    CHECK(shows(page, "Say in a whole sentence what you answer"));
    CHECK(shows(page, "Noted"));
    CHECK(shows(page, "who answers for it in law"));
}

TEST_CASE("D9: the unit reads the answer on the offer and where it reviews the decline") {
    GivenEscalation given;
    Browser above{given, given.responsible};
    const auto here = application::escalation_address_of(given.offer.id);
    const auto pressed = above.press(
        here + "-answer", entered({{"version", std::to_string(given.now(given.offer).version)},
                                   {"words", sentence}}));
    CHECK(sent_to(pressed) == here);
    CHECK(shows(above.look(here), sentence));
    Browser unit{given, given.officer};
    const auto offer = application::address_of(given.offer.id);

    CHECK(shows(unit.look(offer), sentence));
    CHECK(shows(unit.look(offer + "/decline-review"), sentence));
    CHECK_FALSE(shows(unit.look(offer + "/decline-review"), "value=\"escalate\""));
}

TEST_CASE("D9: the home's manager is not told that the unit wrote what came from above") {
    GivenEscalation given;
    REQUIRE(given.answers(given.responsible, sentence));
    Browser browser{given, given.elm_manager};

    const auto page = browser.look(application::address_of(given.offer.id));

    CHECK(shows(page, "The same reason was given for three children this month."));
    CHECK_FALSE(shows(page, sentence));
}

TEST_CASE("D6: the unit's page of an escalated decline names who was told") {
    GivenEscalation given;
    Browser browser{given, given.officer};

    const auto page = browser.look(application::address_of(given.offer.id));

    CHECK(shows(page, "Person above.elm, responsible individual of"));
    CHECK(shows(page, "Not answered yet"));
}

TEST_CASE("D6: the unit's page of a lapse names who was told, or says that the home has nobody") {
    GivenSearch given;
    const auto offer = given.a_sent_offer();
    given.wait(60min + 1s);
    Browser browser{given, given.officer};
    const auto here = application::address_of(offer.id);

    CHECK(shows(browser.look(here), "has no responsible individual in this service"));
    given.another("above.elm", given.elm.organisation, access::Role::responsible_individual);

    CHECK(shows(browser.look(here), "Person above.elm, responsible individual of"));
}

TEST_CASE("D6: who answers for a home above its manager reads that nobody answered in time") {
    GivenSearch given;
    const auto responsible =
        given.another("above.elm", given.elm.organisation, access::Role::responsible_individual);
    const auto offer = given.a_sent_offer();
    given.wait(60min + 1s);
    Browser browser{given, responsible};

    const auto page = browser.look(application::escalation_address_of(offer.id));

    CHECK(shows(page, "Your home gave no answer in time"));
    CHECK_FALSE(shows(page, "Answer the escalation"));
    CHECK(support::fault_in_markup(page.body.view()) == "");
}

}  // namespace
}  // namespace wayhome::web
