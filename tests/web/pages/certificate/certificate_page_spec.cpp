// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "application/addresses.hpp"
#include "application/offer/decline_offer.hpp"
#include "application/triage/fail_search.hpp"
#include "support/browser.hpp"
#include "support/markup.hpp"

namespace wayhome::web {
namespace {

using support::Browser;
using support::Given;
using support::shows;

/// A child in police detention whose search is open; one home was asked and declined.
struct InDetention : Given {
    InDetention() : child(a_child("Robin", "Sparrow")), referral(a_searching_referral(child)) {
        referral.pathway = referral::Pathway::police_custody;
        registry.write([&](application::Records& records) {
            REQUIRE(records.referrals().save(referral));
            records.referrals().put_answer(referral.id, answer("detention", detention));
            records.referrals().put_answer(referral.id, answer("serious_harm", harm));
            return application::Ending::commit;
        });
        const auto offer = an_opened_offer(referral, elm);
        REQUIRE(application::decline_offer(desk(), by(elm_manager),
                                           {offer.id, offer.version, "staffing_level",
                                            "Nobody can be added to tonight's shift.", ""}));
    }

    referral::Answer answer(std::string question, referral::FieldValues fields) {
        return {std::move(question), std::move(fields), clock.now(), referrer.id, false, {}};
    }

    void search_fails() {
        REQUIRE(application::fail_search(desk(), by(lead),
                                         {referral.id, now(referral).version, "no_place",
                                          "residential_home", "Every home that could was asked."}));
    }

    const referral::FieldValues detention{{"suite", "Exampleham custody suite"},
                                          {"next_court", "2026-01-09T10:30:00Z"}};
    const referral::FieldValues harm{{"reason", "A weapon was used twice in one week."}};
    child::Child child;
    referral::Referral referral;
};

std::string certificate_of(const InDetention& given) {
    return application::address_of(given.referral.id) + "/certificate";
}

TEST_CASE("G6: the certificate names the child, the court time and every home with its answer") {
    InDetention given;
    given.search_fails();
    Browser browser{given, given.referrer};

    const auto page = browser.look(certificate_of(given));

    CHECK(page.status == 200);
    CHECK(shows(page, "Robin Sparrow"));
    CHECK(shows(page, "Exampleham custody suite"));
    CHECK(shows(page, "9 January 2026, 10:30am"));
    CHECK(shows(page, "A weapon was used twice in one week."));
    CHECK(shows(page, "Elm House"));
    CHECK(shows(page, "1 secure children’s home was asked"));
    CHECK(shows(page, "Not yet verified"));
    CHECK(support::fault_in_markup(page.body.view()) == "");
    CHECK(support::repeated_ids(page.body.view()).empty());
}

TEST_CASE("G6: there is no certificate while the search is open, and none on other pathways") {
    InDetention given;
    Browser browser{given, given.referrer};
    const auto welfare = given.a_searching_referral(given.a_child("Kit", "Wren"));

    CHECK(browser.look(certificate_of(given)).status == 404);
    given.search_fails();
    CHECK(browser.look(certificate_of(given)).status == 200);
    CHECK(browser.look(application::address_of(welfare.id) + "/certificate").status == 404);
}

TEST_CASE("G6: the unit may print the certificate; a home that was asked may not") {
    InDetention given;
    given.search_fails();

    CHECK(Browser{given, given.officer}.look(certificate_of(given)).status == 200);
    CHECK(Browser{given, given.elm_manager}.look(certificate_of(given)).status == 404);
}

TEST_CASE("G6: the referral's page leads to the certificate once there is one") {
    InDetention given;
    Browser browser{given, given.referrer};
    const auto here = application::address_of(given.referral.id);

    CHECK_FALSE(shows(browser.look(here), "Certificate for the court"));
    given.search_fails();
    CHECK(shows(browser.look(here), "Certificate for the court"));
}

}  // namespace
}  // namespace wayhome::web
