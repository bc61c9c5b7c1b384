// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "application/addresses.hpp"
#include "kernel/london_time.hpp"
#include "support/browser.hpp"
#include "support/markup.hpp"

namespace wayhome::web {
namespace {

using support::Browser;
using support::Given;
using support::shows;

void check_sound(const Response& page) {
    CHECK(page.status == 200);
    CHECK(support::fault_in_markup(page.body.view()) == "");
    CHECK(support::repeated_ids(page.body.view()).empty());
}

TEST_CASE(
    "E1: approved, closed, available, held, occupied and free are kept apart for every home") {
    Given given;
    Browser browser{given, given.officer};

    const auto page = browser.look("/homes");

    CHECK(shows(page, "Elm House"));
    CHECK(shows(page, "Closed, and why"));
    CHECK(shows(page, "All homes"));
    check_sound(page);
}

TEST_CASE("a home's page shows each bed and says why one is closed") {
    Given given;
    given.registry.write([&](application::Records& records) {
        records.bed_closures().add({.id = given.ids.make<ClosureId>(),
                                    .home = given.elm.id,
                                    .bed = given.elm.beds[0].id,
                                    .reason = home::ClosureReason::staffing,
                                    .note = "Two staff are off sick.",
                                    .from = london_date(given.clock.now())});
        return application::Ending::commit;
    });
    Browser browser{given, given.officer};

    const auto page = browser.look(application::address_of(given.elm.id));

    CHECK(shows(page, "Not enough staff to open it safely"));
    CHECK(shows(page, "1 free of 2 approved"));
    check_sound(page);
}

TEST_CASE("the order for one bed names every waiting child by reference and states its rule") {
    Given given;
    const auto referral = given.a_searching_referral(given.a_child("Robin", "Sparrow"));
    Browser browser{given, given.officer};

    const auto page = browser.look(application::address_of(given.elm.id) + "/waiting-children");

    CHECK(shows(page, referral.reference));
    CHECK(shows(page, "The rule of this order"));
    CHECK_FALSE(shows(page, "Sparrow"));
    check_sound(page);
}

TEST_CASE("the outlook names homes, missing facts and a parallel plan, and too few to tell") {
    Given given;
    const auto referral = given.a_searching_referral(given.a_child());
    Browser browser{given, given.referrer};

    const auto page = browser.look(application::address_of(referral.id) + "/outlook");

    CHECK(shows(page, "Elm House"));
    CHECK(shows(page, "Too few to tell"));
    CHECK(shows(page, "parallel plan"));
    CHECK(shows(page, "Facts that are missing"));
    check_sound(page);
}

}  // namespace
}  // namespace wayhome::web
