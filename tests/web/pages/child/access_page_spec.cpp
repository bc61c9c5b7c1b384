// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "application/child/restrict_child.hpp"
#include "support/browser.hpp"
#include "support/markup.hpp"

namespace wayhome::web {
namespace {

using support::Browser;
using support::entered;
using support::Given;
using support::sent_to;
using support::shows;

const std::string why = "A relative works at one of the homes.";

/// The lead looks at the access page of a child offered to Elm House.
struct Looked : Given {
    child::Child child = a_child("Rowanna", "Quillfeather");
    referral::Referral referral = a_searching_referral(child);
    offer::Offer offer = an_opened_offer(referral, elm);
    std::string here = "/children/" + child.id.text();
    Browser browser{*this, lead};

    bool is_restricted() {
        bool restricted = false;
        registry.read([&](application::Records& records) {
            restricted = records.children().by_id(child.id)->restricted;
        });
        return restricted;
    }
};

TEST_CASE("L3: who needs the record to go on is ticked before anybody restricts it") {
    Looked s;

    const auto page = s.browser.look(s.here + "/access");

    CHECK(page.status == 200);
    CHECK(shows(page, "Person elm, Elm House"));
    CHECK(shows(page, "value=\"" + s.elm_manager.id.text() + "\" checked"));
    CHECK(support::fault_in_markup(page.body.view()) == "");
}

TEST_CASE("L3: the press shows first, by name and number, who keeps and who loses access") {
    Looked s;

    const auto page =
        s.browser.press(s.here + "/restricted", entered({{"version", "0"},
                                                         {"words", why},
                                                         {"check", "yes"},
                                                         {"listed", s.elm_manager.id.text()},
                                                         {"listed", s.referrer.id.text()},
                                                         {"keeps", s.referrer.id.text()}}));

    CHECK(page.status == 200);
    CHECK(shows(page, "2 people keep access"));
    CHECK(shows(page, "Person referrer, Exampleham: Decides for the child"));
    CHECK(shows(page, "3 people lose access"));
    CHECK(shows(page, "The unit (2): Person officer, Person second"));
    CHECK(shows(page, "Nobody at Elm House keeps access: the home cannot answer its offer"));
    CHECK(shows(page, why));
    CHECK_FALSE(shows(page, "Quillfeather"));
    CHECK(support::fault_in_markup(page.body.view()) == "");
    CHECK_FALSE(s.is_restricted());
}

TEST_CASE("L3: a tick taken away and the reason stay when something is missing or changed") {
    Looked s;
    const auto without_reason = s.browser.press(
        s.here + "/restricted",
        entered({{"version", "0"}, {"check", "yes"}, {"listed", s.elm_manager.id.text()}}));
    const auto changed =
        s.browser.press(s.here + "/restricted", entered({{"version", "0"},
                                                         {"words", why},
                                                         {"change", "yes"},
                                                         {"listed", s.elm_manager.id.text()}}));

    CHECK(without_reason.status == 422);
    CHECK(shows(without_reason, "href=\"#words\""));
    CHECK_FALSE(shows(without_reason, "value=\"" + s.elm_manager.id.text() + "\" checked"));
    CHECK(changed.status == 200);
    CHECK(shows(changed, why));
    CHECK_FALSE(shows(changed, "value=\"" + s.elm_manager.id.text() + "\" checked"));
    CHECK(shows(changed, "value=\"" + s.referrer.id.text() + "\" checked"));
}

TEST_CASE("L3: the second press restricts the record to those who were shown to keep access") {
    Looked s;

    const auto pressed =
        s.browser.press(s.here + "/restricted", entered({{"version", "0"},
                                                         {"words", why},
                                                         {"listed", s.elm_manager.id.text()},
                                                         {"keeps", s.elm_manager.id.text()}}));

    CHECK(sent_to(pressed) == s.here + "/access");
    CHECK(s.is_restricted());
    const auto page = s.browser.look(s.here + "/access");
    CHECK(shows(page, "Person elm"));
    CHECK(support::fault_in_markup(page.body.view()) == "");
}

/// The record is restricted to the lead and Elm House's manager.
struct RestrictedToTwo : Looked {
    RestrictedToTwo() {
        REQUIRE(application::restrict_child(desk(), by(lead), {child.id, 0, why, {referrer.id}}));
    }
    Response end_access_of(const access::Account& person) {
        return browser.press(here + "/former-readers", entered({{"reader", person.id.text()}}));
    }
};

TEST_CASE("L3: somebody's access to a restricted record is ended by a press") {
    RestrictedToTwo s;
    CHECK(shows(s.browser.look(s.here + "/access"), "Person elm, Elm House"));

    const auto pressed = s.end_access_of(s.elm_manager);

    CHECK(sent_to(pressed) == s.here + "/access");
    CHECK_FALSE(shows(s.browser.look(s.here + "/access"), "Person elm, Elm House"));
}

TEST_CASE("L3: why the last access cannot be ended stands beside the question") {
    RestrictedToTwo s;
    s.end_access_of(s.elm_manager);

    const auto page = s.end_access_of(s.lead);

    CHECK(page.status == 422);
    CHECK(shows(page, "href=\"#reader\""));
    CHECK(shows(page, "This is the last person named"));
    CHECK(shows(page, "value=\"" + s.lead.id.text() + "\" checked"));
    CHECK(support::fault_in_markup(page.body.view()) == "");
}

TEST_CASE("L3: a press without a person asks whose access ends") {
    RestrictedToTwo s;

    const auto page = s.browser.press(s.here + "/former-readers", {});

    CHECK(page.status == 422);
    CHECK(shows(page, "Choose whose access ends"));
}

}  // namespace
}  // namespace wayhome::web
