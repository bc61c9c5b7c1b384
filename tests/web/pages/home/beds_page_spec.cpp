// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "application/offer/accept_offer.hpp"
#include "application/offer/take_up_place.hpp"
#include "application/placement/record_arrival.hpp"
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

/// The child is booked into bed 1 of Elm House, expected at noon; it is 1pm.
struct BookedAtElm : OfferedToElm {
    BookedAtElm() {
        REQUIRE(application::accept_offer(desk(), by(elm_manager),
                                          {offer.id, now(offer).version, elm.beds[0].id, {}}));
        REQUIRE(application::take_up_place(desk(), by(referrer),
                                           {offer.id, now(offer).version, clock.now() + 3h}));
        clock.advance(4h);
        placed = application::address_of(only_placement(referral).id);
    }
    std::string placement_version() { return std::to_string(only_placement(referral).version); }
    void arrive() {
        const auto booked = only_placement(referral);
        REQUIRE(application::record_arrival(
            desk(), by(elm_manager), {booked.id, booked.version, clock.now() - 1h, std::nullopt}));
    }

    std::string placed;
};

Fields closure(BookedAtElm& given, std::string reason, std::string protects) {
    return entered({{"bed", given.elm.beds[1].id.text()},
                    {"reason", std::move(reason)},
                    {"protects", std::move(protects)},
                    {"note", "The group is not safe for another child."},
                    {"from-day", "9"},
                    {"from-month", "1"},
                    {"from-year", "2026"},
                    {"review_on-day", "16"},
                    {"review_on-month", "1"},
                    {"review_on-year", "2026"}});
}

TEST_CASE("F1 F4: the placement shows expected and actual times together") {
    BookedAtElm given;
    Browser browser{given, given.elm_manager};

    const auto page = browser.look(given.placed);
    const auto pressed =
        browser.press(given.placed + "/arrival", entered({{"version", given.placement_version()},
                                                          {"arrived-day", "9"},
                                                          {"arrived-month", "1"},
                                                          {"arrived-year", "2026"},
                                                          {"arrived-time", "12:40pm"}}));
    const auto after = browser.look(given.placed);

    CHECK(shows(page, "Rowanna Quillfeather"));
    CHECK(shows(page, "9 January 2026, 12:00pm"));
    CHECK(sent_to(pressed) == "/beds");
    CHECK(shows(after, "9 January 2026, 12:00pm"));
    CHECK(shows(after, "9 January 2026, 12:40pm"));
}

TEST_CASE("a time that cannot be is an error at its box, and what was typed stays") {
    BookedAtElm given;
    Browser browser{given, given.elm_manager};

    const auto page =
        browser.press(given.placed + "/arrival", entered({{"version", given.placement_version()},
                                                          {"arrived-day", "31"},
                                                          {"arrived-month", "2"},
                                                          {"arrived-year", "2026"},
                                                          {"arrived-time", "noonish"}}));

    CHECK(page.status == 422);
    CHECK(shows(page, "href=\"#arrived-day\""));
    CHECK(shows(page, "must be a real date"));
    CHECK(shows(page, "value=\"noonish\""));
    CHECK(given.only_placement(given.referral).status == placement::PlacementStatus::booked);
}

TEST_CASE("an expected departure that cannot be read records no arrival") {
    BookedAtElm given;
    Browser browser{given, given.elm_manager};

    const auto page =
        browser.press(given.placed + "/arrival", entered({{"version", given.placement_version()},
                                                          {"arrived-day", "9"},
                                                          {"arrived-month", "1"},
                                                          {"arrived-year", "2026"},
                                                          {"arrived-time", "12:40"},
                                                          {"expected_departure-day", "40"},
                                                          {"expected_departure-month", "1"},
                                                          {"expected_departure-year", "2026"}}));

    CHECK(page.status == 422);
    CHECK(shows(page, "href=\"#expected_departure-day\""));
    CHECK_FALSE(shows(page, "href=\"#arrived-day\""));
    CHECK(given.only_placement(given.referral).status == placement::PlacementStatus::booked);
}

TEST_CASE("a time inside the hour that summer time skips is refused in words") {
    BookedAtElm given;
    given.clock.set(std::chrono::sys_days{std::chrono::year{2026} / 3 / 29} + 9h);
    Browser browser{given, given.elm_manager};

    const auto page =
        browser.press(given.placed + "/arrival", entered({{"version", given.placement_version()},
                                                          {"arrived-day", "29"},
                                                          {"arrived-month", "3"},
                                                          {"arrived-year", "2026"},
                                                          {"arrived-time", "1:30am"}}));

    CHECK(shows(page, "the clocks go forward in that hour"));
    CHECK(shows(page, "href=\"#arrived-time\""));
}

TEST_CASE("F3: a departure needs a reason and a destination, each at its field") {
    BookedAtElm given;
    given.arrive();
    Browser browser{given, given.elm_manager};

    const auto page = browser.press(
        given.placed + "/departure",
        entered({{"version", given.placement_version()}, {"note", "Went with the social worker"}}));

    CHECK(shows(page, "href=\"#departed-day\""));
    CHECK(shows(page, "href=\"#reason\""));
    CHECK(shows(page, "href=\"#destination\""));
    CHECK(shows(page, "Went with the social worker"));
}

TEST_CASE("E1: the bed board keeps approved, available, held, occupied and closed apart") {
    BookedAtElm given;
    Browser browser{given, given.elm_manager};
    given.arrive();
    REQUIRE(sent_to(browser.press("/beds/closures", closure(given, "staffing", ""))) == "/beds");

    const auto page = browser.look("/beds");

    CHECK(page.status == 200);
    CHECK(shows(page, "wayhome-bed-tile--occupied"));
    CHECK(shows(page, "wayhome-bed-tile--closed"));
    CHECK(shows(page, "Closed: Not enough staff to open it safely"));
    CHECK(shows(page, "Child R Q"));
    CHECK_FALSE(shows(page, "Rowanna"));
    CHECK(support::fault_in_markup(page.body.view()) == "");
    CHECK(support::repeated_ids(page.body.view()).empty());
}

TEST_CASE("E6: a matching closure names the child it protects and ends when that child leaves") {
    BookedAtElm given;
    Browser browser{given, given.elm_manager};
    given.arrive();
    const auto unnamed = browser.press("/beds/closures", closure(given, "matching", ""));
    REQUIRE(sent_to(browser.press("/beds/closures",
                                  closure(given, "matching", given.child.id.text()))) == "/beds");
    const auto while_there = browser.look("/beds");

    const auto departed =
        browser.press(given.placed + "/departure", entered({{"version", given.placement_version()},
                                                            {"departed-day", "9"},
                                                            {"departed-month", "1"},
                                                            {"departed-year", "2026"},
                                                            {"departed-time", "13:00"},
                                                            {"reason", "order_ended"},
                                                            {"destination", "family"}}));

    CHECK(shows(unnamed, "href=\"#protects\""));
    CHECK(shows(while_there, "Protects child R Q"));
    CHECK(sent_to(departed) == "/beds");
    CHECK_FALSE(shows(browser.look("/beds"), "wayhome-bed-tile--closed"));
}

TEST_CASE("E5: opening a bed again needs a sentence, and the closure stays as history") {
    BookedAtElm given;
    Browser browser{given, given.elm_manager};
    REQUIRE(sent_to(browser.press("/beds/closures", closure(given, "staffing", ""))) == "/beds");
    std::string address;
    given.registry.read([&](application::Records& records) {
        const auto today = std::chrono::year{2026} / 1 / 9;
        address = application::address_of(
            records.bed_closures().of_home(given.elm.id, today, today).at(0).id);
    });

    const auto wordless = browser.press(address, entered({{"version", "0"}}));
    const auto reopened = browser.press(
        address, entered({{"version", "0"}, {"note", "The staff are back at work."}}));

    CHECK(wordless.status == 422);
    CHECK(sent_to(reopened) == "/beds");
    CHECK(shows(browser.look(address), "The staff are back at work."));
}

TEST_CASE("a home's beds, register and placements are not there for others") {
    BookedAtElm given;
    Browser other_home{given, given.oak_manager};
    Browser unit{given, given.officer};
    Browser own{given, given.elm_manager};

    CHECK(other_home.look(given.placed).status == 404);
    CHECK(other_home.look(given.placed + "/arrival").status == 404);
    CHECK(unit.look(given.placed).status == 404);
    CHECK_FALSE(shows(other_home.look("/placements"), "R Q"));
    CHECK(shows(own.look("/placements"), "R Q"));
}

}  // namespace
}  // namespace wayhome::web
