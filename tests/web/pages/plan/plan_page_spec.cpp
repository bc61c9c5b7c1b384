// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <regex>

#include "application/child/restrict_child.hpp"
#include "application/plan/plan_address.hpp"
#include "support/answered.hpp"
#include "support/browser.hpp"
#include "support/markup.hpp"

namespace wayhome::web {
namespace {

using support::Browser;
using support::entered;
using support::Given;
using support::sent_to;
using support::shows;

struct Waiting : Given {
    Waiting() : ash(a_searching_referral(a_child("Ash", "Example"))) {
        support::answer_lawful_basis(*this, ash);
    }
    std::vector<offer::Offer> offers() {
        std::vector<offer::Offer> found;
        registry.read(
            [&](application::Records& records) { found = records.offers().of_referral(ash.id); });
        return found;
    }
    std::string child_page() const { return application::address_in_plan(ash.id); }

    referral::Referral ash;
};

/// Which plan the page's form carries.
std::string plan_on(const Response& page) {
    const std::string body{page.body.view()};
    std::smatch found;
    const std::regex field{R"re(name="plan" value="([0-9a-f]{64})")re"};
    return std::regex_search(body, found, field) ? found[1].str() : "";
}

bool is_whole(const Response& page) {
    return support::fault_in_markup(page.body.view()).empty() &&
           support::repeated_ids(page.body.view()).empty();
}

TEST_CASE("C9: the plan says who is proposed where, beside the two other ways, and is advice") {
    Waiting given;
    Browser browser{given, given.officer};

    const auto page = browser.look("/plan");

    CHECK(page.status == 200);
    CHECK(shows(page, given.ash.reference));
    CHECK(shows(page, "The plan has a place for 1 of the 1 child who waits"));
    CHECK(shows(page, "One at a time, published order"));
    CHECK(shows(page, "This plan is advice and decides nothing."));
    CHECK(shows(page, "Proved best"));
    CHECK(is_whole(page));
}

TEST_CASE("with nobody waiting the page says so") {
    Given given;
    Browser browser{given, given.officer};

    const auto page = browser.look("/plan");

    CHECK(page.status == 200);
    CHECK(shows(page, "No child waits."));
    CHECK(is_whole(page));
}

TEST_CASE("ticked proposals become offers with one press") {
    Waiting given;
    Browser browser{given, given.officer};
    const auto plan = plan_on(browser.look("/plan"));

    const auto pressed =
        browser.press("/plan/offers", entered({{"plan", plan}, {"child", given.ash.id.text()}}));

    CHECK(sent_to(pressed) == "/plan");
    CHECK(given.offers().size() == 1);
    CHECK(shows(browser.look("/plan"), "Asked: "));
}

TEST_CASE("a plan that changed meanwhile is shown anew with what was ticked, and nothing is sent") {
    Waiting given;
    Browser browser{given, given.officer};
    const auto plan = plan_on(browser.look("/plan"));
    given.a_searching_referral(given.a_child("Sam", "Example"));

    const auto page =
        browser.press("/plan/offers", entered({{"plan", plan}, {"child", given.ash.id.text()}}));

    CHECK(page.status == 422);
    CHECK(shows(page, "The plan has changed since you opened this page"));
    CHECK(plan_on(page) != plan);
    CHECK(shows(page, "checked"));
    CHECK(given.offers().empty());
    CHECK(is_whole(page));
}

TEST_CASE("C10: another home is asked from the child's page, with a reason that is kept") {
    Waiting given;
    Browser browser{given, given.officer};
    const auto before = browser.look(given.child_page());
    const auto home = shows(before, "value=\"" + given.elm.id.text()) ? given.elm : given.oak;

    const auto nothing =
        browser.press(given.child_page() + "/choice", entered({{"plan", plan_on(before)}}));
    const auto pressed =
        browser.press(given.child_page() + "/choice",
                      entered({{"plan", plan_on(before)},
                               {"home", home.id.text()},
                               {"reason", "authority_asks"},
                               {"words", "The council asks for a home it knows."}}));

    CHECK(before.status == 200);
    CHECK(is_whole(before));
    CHECK(nothing.status == 422);
    CHECK(shows(nothing, "Choose the home to ask"));
    CHECK(is_whole(nothing));
    CHECK(sent_to(pressed) == given.child_page());
    CHECK(given.offers().at(0).home == home.id);
    const auto after = browser.look(given.child_page());
    CHECK(shows(after, "The council asks for a home it knows."));
    CHECK(shows(browser.look("/plan"), "0 as a plan proposed, 1 elsewhere"));
}

TEST_CASE("a child who cannot be placed is told what would change it") {
    Waiting given;
    support::takes_up_to(given, given.elm, 12);
    support::takes_up_to(given, given.oak, 12);
    Browser browser{given, given.officer};

    const auto page = browser.look(given.child_page());

    CHECK(shows(page, "No place"));
    CHECK(shows(page, "What would change it"));
    CHECK(shows(page, "Does not fit"));
}

TEST_CASE("a home's page says what a reopened bed would do for those who wait") {
    Waiting given;
    for (const auto* const name : {"One", "Two", "Three"}) {
        given.a_searching_referral(given.a_child(name, "Example"));
    }
    given.registry.write([&](application::Records& records) {
        records.bed_closures().add({.id = given.ids.make<ClosureId>(),
                                    .home = given.elm.id,
                                    .bed = given.elm.beds[0].id,
                                    .reason = home::ClosureReason::damage,
                                    .note = "The window is broken.",
                                    .from = CivilDate{std::chrono::year{2026} / 1 / 1}});
        return application::Ending::commit;
    });
    Browser browser{given, given.officer};

    const auto elm = browser.look(application::address_in_plan(given.elm.id));
    const auto oak = browser.look(application::address_in_plan(given.oak.id));

    CHECK(elm.status == 200);
    CHECK(shows(elm, "One closed bed reopened in Unit 1"));
    CHECK(shows(elm, "Would place WH-"));
    CHECK(is_whole(elm));
    CHECK(shows(oak, "No bed is closed here"));
}

TEST_CASE("of a restricted child the page shows that there is one, and neither who nor where") {
    Waiting given;
    const auto child = given.a_child("Kim", "Example");
    const auto restricted = given.a_searching_referral(child);
    REQUIRE(application::restrict_child(
        given.desk(), given.by(given.lead),
        {child.id, 0, "The child is at risk from somebody at work here."}));
    Browser browser{given, given.officer};

    const auto page = browser.look("/plan");

    CHECK(shows(page, "A child whose record is restricted"));
    CHECK(shows(page, "The plan has a place for 2 of the 2 children who wait"));
    CHECK_FALSE(shows(page, restricted.reference));
    CHECK_FALSE(shows(page, restricted.id.text()));
    CHECK(browser.look(application::address_in_plan(restricted.id)).status == 404);
    CHECK(is_whole(page));
}

TEST_CASE("the plan is the unit's: a council and a home find nothing there") {
    Waiting given;

    CHECK(Browser{given, given.referrer}.look("/plan").status == 404);
    CHECK(Browser{given, given.elm_manager}.look("/plan").status == 404);
    CHECK(Browser{given, given.referrer}.look(given.child_page()).status == 404);
}

}  // namespace
}  // namespace wayhome::web
