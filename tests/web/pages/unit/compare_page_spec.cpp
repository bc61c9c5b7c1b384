// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "application/addresses.hpp"
#include "application/offer/decline_offer.hpp"
#include "application/offer/send_offers.hpp"
#include "support/answered.hpp"
#include "support/browser.hpp"
#include "support/markup.hpp"

namespace wayhome::web {
namespace {

using namespace std::chrono;
using support::Browser;
using support::entered;
using support::Given;
using support::sent_to;
using support::shows;

struct Searching : Given {
    Searching()
        : referral(a_searching_referral(a_child())), here(application::address_of(referral.id)) {
        support::answer_lawful_basis(*this, referral);
    }
    std::string version() { return std::to_string(now(referral).version); }
    std::vector<offer::Offer> offers() {
        std::vector<offer::Offer> found;
        registry.read([&](application::Records& records) {
            found = records.offers().of_referral(referral.id);
        });
        return found;
    }

    referral::Referral referral;
    std::string here;
};

TEST_CASE("the comparison hides no home, says why one does not fit, and that it is advice") {
    Searching given;
    support::takes_up_to(given, given.elm, 12);
    Browser browser{given, given.officer};

    const auto page = browser.look(given.here + "/homes");

    CHECK(page.status == 200);
    CHECK(shows(page, "Elm House"));
    CHECK(shows(page, "Oak House"));
    CHECK(shows(page, "Why it does not fit"));
    CHECK(shows(page, "This comparison is advice."));
    CHECK(support::fault_in_markup(page.body.view()) == "");
    CHECK(support::repeated_ids(page.body.view()).empty());
}

TEST_CASE("the referrer sees the same comparison and has nothing to send") {
    Searching given;
    Browser browser{given, given.referrer};

    const auto page = browser.look(given.here + "/homes");

    CHECK(page.status == 200);
    CHECK(shows(page, "Elm House"));
    CHECK_FALSE(shows(page, "Send the offers"));
}

TEST_CASE("several homes are asked with one press") {
    Searching given;
    Browser browser{given, given.officer};
    auto fields = entered({{"version", given.version()},
                           {"home", given.elm.id.text()},
                           {"home", given.oak.id.text()}});

    const auto page = browser.press(given.here + "/offers", fields);

    CHECK(sent_to(page) == given.here);
    CHECK(given.offers().size() == 2);
}

TEST_CASE(
    "a home that does not fit, sent without a reason, keeps the choice and says what is missing") {
    Searching given;
    support::takes_up_to(given, given.elm, 12);
    Browser browser{given, given.officer};

    const auto page = browser.press(
        given.here + "/offers",
        entered({{"version", given.version()},
                 {"home", given.elm.id.text()},
                 {application::override_words_field(given.elm.id), "They agreed on the phone."}}));

    CHECK(page.status == 422);
    CHECK(shows(page, "Choose a reason"));
    CHECK(shows(page, "They agreed on the phone."));
    CHECK(given.offers().empty());
    CHECK(support::repeated_ids(page.body.view()).empty());
}

/// Elm House has declined for something that has to pass first.
struct PausedByElm : Searching {
    PausedByElm() {
        rules.reasons.push_back({"decline", "bed_closed", "Bed closed or under repair", "bed",
                                 "pause", std::nullopt, CivilDate{2020y / 1 / 1}, std::nullopt, 2});
        const auto offer = an_opened_offer(now(referral), elm);
        REQUIRE(application::decline_offer(
            desk(), by(elm_manager),
            {offer.id, now(offer).version, "bed_closed", "The only free bed has no window.", ""}));
    }
};

TEST_CASE("D8: the comparison says since when and why a home has paused, and what follows") {
    PausedByElm given;
    Browser officer{given, given.officer};
    Browser referrer{given, given.referrer};

    const auto compared = officer.look(given.here + "/homes");
    const auto hub = referrer.look(given.here);

    CHECK(shows(compared, "Paused since 9 January 2026, 9:00am, because: Bed closed"));
    CHECK(shows(compared, "The only free bed has no window."));
    CHECK(shows(compared, "Why is it asked again although it has paused?"));
    CHECK(shows(hub, "asking it again needs a recorded reason"));
    CHECK(support::fault_in_markup(compared.body.view()) == "");
    CHECK(support::repeated_ids(compared.body.view()).empty());
}

TEST_CASE("D8: a home that has paused is asked again only with a reason, kept with the offer") {
    PausedByElm given;
    Browser officer{given, given.officer};
    const auto address = given.here + "/offers";

    const auto silent = officer.press(
        address, entered({{"version", given.version()}, {"home", given.elm.id.text()}}));
    const auto said =
        officer.press(address, entered({{"version", given.version()},
                                        {"home", given.elm.id.text()},
                                        {application::override_field(given.elm.id), "home_agreed"},
                                        {application::override_words_field(given.elm.id),
                                         "The window was put in this morning."}}));

    CHECK(silent.status == 422);
    CHECK(shows(silent, "Say in a sentence why Elm House is asked again although it has paused"));
    CHECK(sent_to(said) == given.here);
    REQUIRE(given.offers().size() == 2);
    CHECK(given.offers().back().override_reason == "Words: The window was put in this morning.");
}

TEST_CASE("D8: a home that declined for another reason is asked again without one") {
    Searching given;
    const auto offer = given.an_opened_offer(given.now(given.referral), given.elm);
    REQUIRE(application::decline_offer(given.desk(), given.by(given.elm_manager),
                                       {offer.id, given.now(offer).version, "staffing_level",
                                        "Two of our night staff are ill.", ""}));

    const auto sent = Browser{given, given.officer}.press(
        given.here + "/offers",
        entered({{"version", given.version()}, {"home", given.elm.id.text()}}));

    CHECK(sent_to(sent) == given.here);
}

TEST_CASE("A14: for a child under 13 without approval the page has no choice and says why") {
    Searching given;
    support::answer(given, given.referral, "birth",
                    {{"known", "yes"}, {"born", "2014-05-06"}, {"sex", "F"}});
    Browser browser{given, given.officer};

    const auto page = browser.look(given.here + "/homes");

    CHECK(shows(page, "No home can be asked"));
    CHECK_FALSE(shows(page, "Send the offers"));
}

TEST_CASE("the lead records that no place was found, why, and what was used instead") {
    Searching given;
    Browser browser{given, given.lead};

    const auto page = browser.press(given.here + "/failed-search",
                                    entered({{"version", given.version()},
                                             {"reason", "no_place"},
                                             {"used_instead", "residential_home"},
                                             {"words", "Every home was asked and none could."}}));

    CHECK(sent_to(page) == given.here);
    CHECK(given.now(given.referral).status == referral::ReferralStatus::search_failed);
}

}  // namespace
}  // namespace wayhome::web
