// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "application/addresses.hpp"
#include "support/answered.hpp"
#include "support/browser.hpp"

namespace wayhome::web {
namespace {

using support::Browser;
using support::Given;
using support::shows;

/// A case that a council referred, and whose offer a home has open.
struct Case : Given {
    Case()
        : child(a_child()),
          referral(a_searching_referral(child)),
          offer(an_opened_offer(referral, elm)),
          here(application::address_of(referral.id)) {}

    child::Child child;
    referral::Referral referral;
    offer::Offer offer;
    std::string here;
};

/// A fact of the bar as its markup begins.
std::string fact(std::string_view name, std::string_view value) {
    return std::string{name} + "</dt><dd class=\"wayhome-identity-bar__value\">" +
           std::string{value};
}
constexpr auto grey_tag = "<strong class=\"govuk-tag govuk-tag--grey\">";

TEST_CASE("the bar on a child's page shows the legal status as answered, and the pathway apart") {
    Case given;
    support::answer(given, given.referral, "legal_status", {{"status", "C2"}});
    Browser browser{given, given.officer};

    const auto page = browser.look(given.here);

    CHECK(shows(page, fact("Pathway", "Welfare")));
    CHECK(shows(page, "Full care order (C2)"));
    CHECK_FALSE(shows(page, fact("Legal status", std::string{grey_tag} + "Welfare")));
}

TEST_CASE("while nobody has said what the legal status is, the bar says that it is not known") {
    Case given;
    Browser browser{given, given.officer};

    const auto page = browser.look(given.here);

    CHECK(shows(page, fact("Pathway", "Welfare")));
    CHECK(shows(page, "Not known</strong>"));
}

TEST_CASE("a home that only has to answer is told that the legal status is not shown to it") {
    Case given;
    support::answer(given, given.referral, "legal_status", {{"status", "C2"}});
    Browser browser{given, given.elm_manager};

    const auto page = browser.look(application::address_of(given.offer.id));

    CHECK(shows(page, "Not shown to you"));
    CHECK_FALSE(shows(page, "Full care order"));
}

}  // namespace
}  // namespace wayhome::web
