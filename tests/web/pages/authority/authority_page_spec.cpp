// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "application/addresses.hpp"
#include "support/browser.hpp"
#include "support/given_authority.hpp"
#include "support/markup.hpp"

namespace wayhome::web {
namespace {

using namespace std::chrono_literals;
using order::PeriodKind;
using support::Browser;
using support::entered;
using support::ExpectedChild;
using support::sent_to;
using support::shows;

struct Page : ExpectedChild {
    std::string here = application::address_of(referral.id) + "/authority";
};

void check_sound(const Response& page) {
    CHECK(support::fault_in_markup(page.body.view()) == "");
    CHECK(support::repeated_ids(page.body.view()).empty());
}

TEST_CASE("the council records an order, and the page, the bar and the case show it") {
    Page given;
    Browser browser{given, given.referrer};

    const auto form = browser.look(given.here + "/order");
    const auto recorded = browser.press(given.here + "/order", entered({{"granted", "granted"},
                                                                        {"starts-day", "9"},
                                                                        {"starts-month", "1"},
                                                                        {"starts-year", "2026"},
                                                                        {"starts-time", "10:00"},
                                                                        {"last_day-day", "8"},
                                                                        {"last_day-month", "4"},
                                                                        {"last_day-year", "2026"},
                                                                        {"by", "Family Court"}}));

    check_sound(form);
    CHECK(shows(form, "Record: First secure order"));
    CHECK(sent_to(recorded) == given.here);
    const auto list = browser.look(given.here);
    check_sound(list);
    CHECK(shows(list, "First secure order"));
    CHECK(shows(list, "Legal authority ends"));
    CHECK(shows(list, "9 April 2026, 12:00am"));
    CHECK(shows(list, "In force"));
    CHECK(shows(browser.look(application::address_of(given.referral.id)), "First secure order"));
}

TEST_CASE("what is wrong stands beside its field and nothing typed is lost") {
    Page given;
    Browser browser{given, given.referrer};

    const auto refused = browser.press(given.here + "/order", entered({{"granted", "granted"},
                                                                       {"starts-day", "9"},
                                                                       {"starts-month", "1"},
                                                                       {"starts-year", "2026"},
                                                                       {"starts-time", "10:00"},
                                                                       {"last_day-day", "8"},
                                                                       {"last_day-month", "9"},
                                                                       {"last_day-year", "2026"},
                                                                       {"by", "Family Court"}}));

    CHECK(refused.status == 422);
    CHECK(shows(refused, "It can last 3 months: to 9 April 2026 at the latest"));
    CHECK(shows(refused, "value=\"Family Court\""));
    check_sound(refused);
}

TEST_CASE("before an arrival is recorded the page says plainly that nothing is in force") {
    Page given;
    Browser browser{given, given.elm_manager};
    const auto arrival =
        application::address_of(given.only_placement(given.referral).id) + "/arrival";

    const auto page = browser.look(arrival);

    CHECK(shows(page, "No legal authority to keep this child is in force now"));
    CHECK(shows(page, "record the arrival all the same"));
    check_sound(page);
}

TEST_CASE("G3: while nothing is in force every page of the child says so to those who may know") {
    Page given;
    REQUIRE(given.arrive());
    Browser home{given, given.elm_manager};
    Browser council{given, given.referrer};
    const auto words = "The child is present and no legal authority is in force";
    const auto case_page = application::address_of(given.referral.id);

    CHECK(shows(home.look(case_page), words));
    CHECK(shows(home.look(case_page + "/timeline"), words));
    CHECK(
        shows(home.look(application::address_of(given.only_placement(given.referral).id)), words));
    CHECK(shows(council.look(given.here), words));
    CHECK(shows(council.look("/"), "ALARM: no legal authority in force"));
    CHECK(shows(home.look(given.here), "ring them now"));

    REQUIRE(given.record_hours(given.clock.now()));
    CHECK_FALSE(shows(home.look(case_page), words));
}

TEST_CASE(
    "a home that only has to answer learns nothing of the law, not from the timeline either") {
    Page given;
    const auto other = given.a_searching_referral(given.a_child());
    given.an_opened_offer(other, given.oak);
    REQUIRE(application::record_authority(given.desk(), given.by(given.referrer),
                                          {other.id,
                                           PeriodKind::seventy_two_hours,
                                           {.starts = given.clock.now(), .by = "A. Director"}}));
    const auto case_page = application::address_of(other.id);
    Browser home{given, given.oak_manager};
    Browser council{given, given.referrer};

    CHECK(shows(council.look(case_page + "/timeline"), "Legal authority granted"));
    CHECK_FALSE(shows(home.look(case_page + "/timeline"), "Legal authority"));
    CHECK(home.look(case_page + "/authority").status == 404);
}

TEST_CASE("a planned order is granted, or refused in the court's words") {
    Page given;
    REQUIRE(given.record_order(PeriodKind::order, given.clock.now(), 2026y / 3 / 9, false));
    const auto period = given.periods().at(0);
    const auto at = application::address_of(period.id);
    Browser browser{given, given.referrer};

    CHECK(shows(browser.look(given.here), at + "/grant"));
    const auto form = browser.look(at + "/grant");
    check_sound(form);
    CHECK(shows(form, "Exampleham Family Court"));
    const auto refused = browser.press(
        at + "/refusal", entered({{"version", std::to_string(period.version)}, {"words", "no"}}));
    CHECK(refused.status == 422);
    const auto granted =
        browser.press(at + "/grant", entered({{"version", std::to_string(period.version)},
                                              {"starts-day", "9"},
                                              {"starts-month", "1"},
                                              {"starts-year", "2026"},
                                              {"starts-time", "09:30"},
                                              {"last_day-day", "9"},
                                              {"last_day-month", "3"},
                                              {"last_day-year", "2026"},
                                              {"by", "Exampleham Family Court"}}));

    CHECK(sent_to(granted) == given.here);
    CHECK(given.periods().at(0).status == order::PeriodStatus::in_force);
    const auto end = browser.look(at + "/end");
    check_sound(end);
    CHECK(shows(end, "the alarm is raised at once"));
}

TEST_CASE("a review of the criteria is recorded and moves the next one") {
    Page given;
    REQUIRE(given.record_order(PeriodKind::order, given.clock.now(), 2026y / 3 / 9));
    REQUIRE(given.arrive());
    given.clock.advance(Days{20});
    const auto address = application::address_of(given.referral.id) + "/criteria-reviews";
    Browser browser{given, given.referrer};

    CHECK(shows(browser.look(given.here), "6 February 2026"));
    const auto form = browser.look(address);
    check_sound(form);
    const auto recorded =
        browser.press(address, entered({{"held_on-day", "28"},
                                        {"held_on-month", "1"},
                                        {"held_on-year", "2026"},
                                        {"criteria_met", "yes"},
                                        {"reviewers", "3"},
                                        {"independent", "1"},
                                        {"words", "Still met, for the reasons given."}}));

    CHECK(sent_to(recorded) == given.here);
    CHECK(shows(browser.look(given.here), "28 April 2026"));
}

}  // namespace
}  // namespace wayhome::web
