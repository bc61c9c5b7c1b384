// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "support/browser.hpp"
#include "support/given_search.hpp"
#include "support/markup.hpp"

namespace wayhome::web {
namespace {

using namespace std::chrono_literals;
using support::Browser;
using support::entered;
using support::GivenSearch;
using support::sent_to;
using support::shows;

std::string here(const GivenSearch& given) {
    return "/referrals/" + given.referral.id.text();
}

std::string seen_version(GivenSearch& given) {
    return std::to_string(given.version());
}

TEST_CASE("B6: a confirmation without a choice keeps what was typed, and one with it goes on") {
    GivenSearch given;
    given.clock.advance(24h * 12);
    Browser browser{given, given.referrer};
    const auto address = here(given) + "/confirmation";
    CHECK(shows(browser.look(address), "23 January 2026"));

    const auto refused = browser.press(address, entered({{"version", seen_version(given)},
                                                         {"words", "He was moved on Tuesday."}}));
    CHECK(refused.status == 422);
    CHECK(shows(refused, "Choose whether the search is still needed"));
    CHECK(shows(refused, "He was moved on Tuesday."));

    const auto confirmed =
        browser.press(address, entered({{"version", seen_version(given)}, {"still", "needed"}}));
    CHECK(sent_to(confirmed) == here(given));
}

TEST_CASE("B6 B8: a search that is no longer needed leads to the page that withdraws it") {
    GivenSearch given;
    Browser browser{given, given.referrer};

    const auto pressed =
        browser.press(here(given) + "/confirmation",
                      entered({{"version", seen_version(given)}, {"still", "no_longer"}}));

    CHECK(sent_to(pressed) == here(given) + "/withdrawal");
}

TEST_CASE("F9: a decision that cannot be made says why, and offers no form") {
    GivenSearch given;
    Browser lead{given, given.lead};
    Browser referrer{given, given.referrer};

    const auto keeping = lead.look(here(given) + "/ceasing");
    CHECK(shows(keeping, "Until then nothing ceases."));
    CHECK_FALSE(shows(keeping, "Why does the search stay open?"));
    const auto reopening = lead.look(here(given) + "/reopening");
    CHECK(shows(reopening, "Only a search that has ended can be opened again."));
    CHECK_FALSE(shows(reopening, "Why is the search opened again?"));
    const auto appeal = referrer.look(here(given) + "/appeal");
    CHECK(shows(appeal, "This referral was not found not eligible."));
    CHECK_FALSE(shows(appeal, "Send the appeal"));
    const auto cancelling = referrer.look(here(given) + "/booking-cancellation");
    CHECK(shows(cancelling, "No place is booked"));
    CHECK_FALSE(shows(cancelling, "Cancel the place"));
}

TEST_CASE("a time that is only a proposal is shown as one") {
    GivenSearch given;
    for (auto& each : given.rules.figures) each.in_use = false;
    Browser browser{given, given.referrer};

    CHECK(shows(browser.look(here(given) + "/confirmation"),
                "An unconfirmed search ceases after another 2 working days (a proposal, not yet "
                "agreed)."));
}

TEST_CASE("F8: a day that does not exist is refused with all that was typed kept") {
    GivenSearch given;
    given.book(given.opened + 3h);
    Browser browser{given, given.elm_manager};

    const auto refused = browser.press(here(given) + "/changes",
                                       entered({{"kind", "extend"},
                                                {"until-day", "31"},
                                                {"until-month", "2"},
                                                {"until-year", "2027"},
                                                {"words", "The next home opens only in May."}}));

    CHECK(refused.status == 422);
    CHECK(shows(refused, "The next home opens only in May."));
    CHECK(shows(refused, "value=\"31\""));
}

TEST_CASE("F8: an officer of the unit reads the changes and is offered no answer") {
    GivenSearch given;
    given.book(given.opened + 3h);
    Browser manager{given, given.elm_manager};
    const auto asked = manager.press(here(given) + "/changes",
                                     entered({{"kind", "extend"},
                                              {"until-day", "9"},
                                              {"until-month", "5"},
                                              {"until-year", "2026"},
                                              {"words", "The next home opens only in May."}}));
    CHECK(sent_to(asked) == here(given) + "/changes");
    Browser officer{given, given.officer};
    Browser lead{given, given.lead};

    const auto seen = officer.look(here(given) + "/changes");
    CHECK(shows(seen, "The next home opens only in May."));
    CHECK_FALSE(shows(seen, "Record the answer"));
    CHECK(shows(lead.look(here(given) + "/changes"), "Record the answer"));
}

TEST_CASE("B1: an officer is put on duty, and only the unit lead is offered the form") {
    GivenSearch given;
    Browser lead{given, given.lead};
    const auto officer = given.officer.id.text();

    const auto refused =
        lead.press("/rota", entered({{"seen-2026-01-09", officer}, {"officer-2026-01-09", ""}}));
    CHECK(shows(refused, "Somebody else changed this day meanwhile"));
    const auto kept =
        lead.press("/rota", entered({{"seen-2026-01-09", ""}, {"officer-2026-01-09", officer}}));

    CHECK(sent_to(kept) == "/rota");
    Browser other{given, given.second_officer};
    const auto page = other.look("/rota");
    CHECK(shows(page, "Friday 9 January 2026"));
    CHECK(shows(page, "Person officer"));
    CHECK_FALSE(shows(page, "Save the rota"));
}

}  // namespace
}  // namespace wayhome::web
