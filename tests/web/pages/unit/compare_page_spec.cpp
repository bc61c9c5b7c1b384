// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "application/addresses.hpp"
#include "application/offer/send_offers.hpp"
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
