// SPDX-License-Identifier: Apache-2.0
#include "application/addresses.hpp"
#include "application/offer/extend_offer.hpp"
#include "support/browser.hpp"
#include "support/given_escalation.hpp"
#include "support/markup.hpp"

namespace wayhome::web {
namespace {

using namespace std::chrono_literals;
using support::Browser;
using support::GivenEscalation;
using support::GivenSearch;
using support::shows;

Response hub_of(GivenSearch& given) {
    Browser browser{given, given.officer};
    auto page = browser.look(application::address_of(given.referral.id));
    CHECK(support::fault_in_markup(page.body.view()) == "");
    return page;
}

TEST_CASE("the hub has the review of a decline among what is due, by the unit's clock") {
    GivenSearch given;
    const auto offer = given.an_opened_offer(given.referral, given.elm);
    given.wait(10min);
    REQUIRE(application::decline_offer(given.desk(), given.by(given.elm_manager),
                                       {offer.id, offer.version, "staffing_level",
                                        "Two of our night staff are away this week.", ""}));

    const auto page = hub_of(given);

    CHECK(shows(page, "Review of the decline of Elm House"));
    CHECK(shows(page, "9 January 2026, 10:10am"));
}

TEST_CASE("the hub says that an escalated decline waits for the responsible individual") {
    GivenEscalation given;

    const auto page = hub_of(given);

    CHECK(shows(page, "Responsible individual of Elm House"));
    CHECK(shows(page, "9 January 2026, 11:00am"));
}

TEST_CASE("the hub has the answer to a home that asks for more time among what is due") {
    GivenSearch given;
    const auto offer = given.an_opened_offer(given.referral, given.elm);
    REQUIRE(application::ask_extension(
        given.desk(), given.by(given.elm_manager),
        {offer.id, offer.version, "Our manager is reading the whole file now."}));

    CHECK(shows(hub_of(given), "More time for Elm House, or not"));
}

TEST_CASE("the hub has conditions among what is due until the unit has answered them") {
    GivenSearch given;
    const auto offer = given.an_opened_offer(given.referral, given.elm);
    REQUIRE(application::accept_offer(
        given.desk(), given.by(given.elm_manager),
        {offer.id,
         offer.version,
         given.elm.beds[0].id,
         {{offer::ConditionKind::staffing, "One more worker at night for two weeks."}}}));
    CHECK(shows(hub_of(given), "Answer to the conditions of Elm House"));
    REQUIRE(application::answer_conditions(given.desk(), given.by(given.officer),
                                           {offer.id, given.now(offer).version, true, ""}));

    CHECK_FALSE(shows(hub_of(given), "Answer to the conditions of Elm House"));
}

TEST_CASE("the hub has a lapse among what is due until another home is asked") {
    GivenSearch given;
    given.a_sent_offer();
    given.wait(60min + 1s);
    CHECK(shows(hub_of(given), "Acting on the missing answer of Elm House"));
    given.an_opened_offer(given.now(given.referral), given.oak);

    CHECK_FALSE(shows(hub_of(given), "Acting on the missing answer of Elm House"));
}

}  // namespace
}  // namespace wayhome::web
