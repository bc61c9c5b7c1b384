// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "application/offer/accept_offer.hpp"
#include "application/offer/take_up_place.hpp"
#include "application/placement/record_arrival.hpp"
#include "pages/home/given_home.hpp"
#include "support/markup.hpp"

namespace wayhome::web {
namespace {

using namespace std::chrono_literals;
using support::Browser;
using support::entered;
using support::OfferedToElm;
using support::sent_to;
using support::shows;

/// The child has arrived at Elm House and is expected to leave on 9 April 2026.
struct LivesAtElm : OfferedToElm {
    LivesAtElm() {
        REQUIRE(application::accept_offer(desk(), by(elm_manager),
                                          {offer.id, now(offer).version, elm.beds[0].id, {}}));
        REQUIRE(application::take_up_place(desk(), by(referrer),
                                           {offer.id, now(offer).version, clock.now() + 3h}));
        clock.advance(4h);
        const auto booked = only_placement(referral);
        REQUIRE(application::record_arrival(
            desk(), by(elm_manager),
            {booked.id, booked.version, clock.now() - 1h, CivilDate{2026y / 4 / 9}}));
        plan = application::plan_address_of(referral.id);
    }
    std::string version() {
        int found = 0;
        registry.read([&](application::Records& records) {
            found = records.transition_plans().of_referral(referral.id)->version;
        });
        return std::to_string(found);
    }

    std::string plan;
};

Fields part(LivesAtElm& given, std::string goal, std::string day) {
    return entered({{"version", given.version()},
                    {"goal", std::move(goal)},
                    {"goal_words", "childs_own"},
                    {"owner", "Priya Shah, social worker"},
                    {"due-day", std::move(day)},
                    {"due-month", "3"},
                    {"due-year", "2026"},
                    {"status", "under_way"}});
}

TEST_CASE("U-75: the plan shows its ten parts and its gates with who says so") {
    LivesAtElm given;
    Browser browser{given, given.referrer};

    const auto page = browser.look(given.plan);

    CHECK(page.status == 200);
    CHECK(shows(page, "0 of 10 parts written, 0 settled."));
    CHECK(shows(page, "School, college or work"));
    CHECK(shows(page, "16 January 2026"));
    CHECK(shows(page, "12 March 2026"));
    CHECK(shows(page, "(SI 1991/1505) reg 15"));
    CHECK(shows(page, "Check and send the draft"));
    CHECK(shows(page, "Not named yet"));
}

TEST_CASE("a part is saved and shown with its goal, owner and date") {
    LivesAtElm given;
    Browser browser{given, given.referrer};

    const auto pressed = browser.press(given.plan + "/parts/education",
                                       part(given, "I want to finish my maths.", "1"));
    const auto after = browser.look(given.plan);

    CHECK(sent_to(pressed) == given.plan);
    CHECK(shows(after, "I want to finish my maths. (Priya Shah, social worker, by 1 March 2026)"));
    CHECK(shows(after, "1 of 10 parts written, 0 settled."));
}

TEST_CASE("a date that cannot be is an error at its box, and nothing typed is lost") {
    LivesAtElm given;
    Browser browser{given, given.referrer};

    const auto page = browser.press(given.plan + "/parts/education",
                                    part(given, "I want to finish my maths.", "32"));

    CHECK(page.status == 422);
    CHECK(shows(page, "must be a real date"));
    CHECK(shows(page, "I want to finish my maths."));
    CHECK(shows(page, "Priya Shah, social worker"));
    CHECK(shows(browser.look(given.plan), "0 of 10 parts written"));
}

TEST_CASE("a version that is not the one that stands is told, and nothing is kept") {
    LivesAtElm given;
    Browser browser{given, given.referrer};
    auto stale = part(given, "I want to finish my maths.", "1");
    REQUIRE(sent_to(browser.press(given.plan + "/parts/health",
                                  part(given, "I want to sleep better.", "1"))) == given.plan);

    CHECK(browser.press(given.plan + "/parts/education", stale).status == 409);
}

TEST_CASE("a part that does not exist is not there") {
    LivesAtElm given;
    Browser browser{given, given.referrer};

    CHECK(browser.look(given.plan + "/parts/hobbies").status == 404);
}

TEST_CASE("the home of the child reads the plan and is offered nothing to write") {
    LivesAtElm given;
    Browser browser{given, given.elm_manager};

    const auto page = browser.look(given.plan);

    CHECK(page.status == 200);
    CHECK_FALSE(shows(page, "Check and send the draft"));
    CHECK_FALSE(shows(page, "/parts/education"));
    CHECK(browser.look(given.plan + "/parts/education").status == 404);
}

TEST_CASE("the child's own page speaks to the child and names nobody in its title") {
    LivesAtElm given;
    Browser browser{given, given.referrer};
    REQUIRE(sent_to(browser.press(given.plan + "/parts/education",
                                  part(given, "I want to finish my maths.", "1"))) == given.plan);

    const auto page = browser.look(given.plan + "/my-plan");

    CHECK(shows(page, "You said: I want to finish my maths."));
    CHECK(shows(page, "We do not know yet."));
    CHECK_FALSE(shows(page, "Quillfeather"));
}

TEST_CASE("the unit cannot close a referral whose child is still there") {
    LivesAtElm given;
    Browser browser{given, given.officer};

    CHECK(sent_to(browser.look(application::address_of(given.referral.id) + "/closing")) ==
          application::address_of(given.referral.id));
}

TEST_CASE("a plan that failed says why on the page") {
    LivesAtElm given;
    Browser browser{given, given.officer};

    const auto bare = browser.press(given.plan + "/outcome",
                                    entered({{"version", given.version()}, {"outcome", "failed"}}));
    const auto pressed = browser.press(given.plan + "/outcome",
                                       entered({{"version", given.version()},
                                                {"outcome", "failed"},
                                                {"reason", "no_destination"},
                                                {"words", "Nobody had a place for the child."}}));

    CHECK(bare.status == 422);
    CHECK(shows(bare, "Choose a reason"));
    CHECK(sent_to(pressed) == given.plan);
    CHECK(shows(browser.look(given.plan), "Failed"));
}

}  // namespace
}  // namespace wayhome::web
