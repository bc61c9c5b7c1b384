// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "application/addresses.hpp"
#include "referrer.hpp"
#include "support/answered.hpp"
#include "support/markup.hpp"

namespace wayhome::web {
namespace {

using support::Browser;
using support::entered;
using support::Given;
using support::sent_to;
using support::shows;

Upload a_file(std::string name, std::string bytes) {
    return {"document", std::move(name), "application/octet-stream", std::move(bytes)};
}

Fields care_plan_for_homes() {
    return entered({{"kind", "care_plan"}, {"readers", "homes_with_live_offer"}});
}

TEST_CASE("A8: a child who may be known is shown, and the referrer says it is the same") {
    Given given;
    static_cast<void>(given.a_searching_referral(given.a_child()));
    Referrer referrer{given};
    referrer.start("welfare", "within_72_hours");
    referrer.answer("name", {{"given_names", "Ash"}, {"family_name", "Example"}});

    const auto saved = referrer.answer("birth", {{"known", "yes"},
                                                 {"born-day", "4"},
                                                 {"born-month", "3"},
                                                 {"born-year", "2011"},
                                                 {"sex", "F"}});
    const auto page = referrer.browser.look(sent_to(saved));
    const auto undecided =
        referrer.browser.press(referrer.here + "/duplicates", referrer.version());

    CHECK(sent_to(saved) == referrer.here + "/duplicates");
    CHECK(shows(page, "Likely to be the same child"));
    CHECK(shows(page, "Why a second referral is needed"));
    CHECK(support::fault_in_markup(page.body.view()) == "");
    CHECK(undecided.status == 422);
    CHECK(shows(undecided, "href=\"#same_as\""));
}

TEST_CASE("A13: a document is added with its readers and comes back as a file to save") {
    Given given;
    Referrer referrer{given};
    referrer.start("welfare", "within_72_hours");

    const auto added = referrer.browser.press(referrer.here + "/documents", care_plan_for_homes(),
                                              {a_file("plan.pdf", "%PDF-1.7 and so on")});
    const auto page = referrer.browser.look(sent_to(added));
    const auto document = referrer.form().documents.at(0);
    const auto file = referrer.browser.look("/attachments/" + document.id.text());

    CHECK(sent_to(added) == referrer.here + "/documents");
    CHECK(shows(page, "plan.pdf"));
    CHECK(support::fault_in_markup(page.body.view()) == "");
    CHECK(file.content_type == "application/pdf");
    CHECK(file.body.view() == "%PDF-1.7 and so on");
}

TEST_CASE("A13: a document without kind, readers or file names all three") {
    Given given;
    Referrer referrer{given};
    referrer.start("welfare", "within_72_hours");

    const auto page = referrer.browser.press(referrer.here + "/documents", {});

    CHECK(page.status == 422);
    CHECK(shows(page, "href=\"#kind\""));
    CHECK(shows(page, "href=\"#readers\""));
    CHECK(shows(page, "href=\"#document\""));
}

TEST_CASE("A17: the whole referral is printed; a home that was asked sees no name") {
    Given given;
    const auto referral = given.a_searching_referral(given.a_child("Ash", "Example"));
    static_cast<void>(given.an_opened_offer(referral, given.elm));
    const auto address = application::address_of(referral.id) + "/print";
    Browser council{given, given.referrer};
    Browser home{given, given.elm_manager};

    const auto whole = council.look(address);
    const auto in_part = home.look(address);

    CHECK(whole.status == 200);
    CHECK(shows(whole, "Ash Example"));
    CHECK(support::fault_in_markup(whole.body.view()) == "");
    CHECK(in_part.status == 200);
    CHECK_FALSE(shows(in_part, "Ash Example"));
    CHECK_FALSE(shows(in_part, "Who can be contacted"));
    CHECK(shows(in_part, "Parts of this referral are left out"));
}

TEST_CASE("A17: a home that was asked prints every field its screen shows, and no other") {
    Given given;
    const auto referral = given.a_searching_referral(given.a_child("Ash", "Example"));
    static_cast<void>(given.an_opened_offer(referral, given.elm));
    support::answer(given, referral, "education",
                    {{"plan", "held"},
                     {"months_missed", "7"},
                     {"school", "Kestrel Academy"},
                     {"learning", "Short lessons and a calm room."}});
    const auto here = application::address_of(referral.id);
    Browser home{given, given.elm_manager};

    const auto screen = home.look(here);
    const auto print = home.look(here + "/print");
    const auto whole = Browser{given, given.referrer}.look(here + "/print");

    CHECK(shows(screen, "Short lessons and a calm room."));
    CHECK(shows(print, "Short lessons and a calm room."));
    CHECK_FALSE(shows(print, "Kestrel Academy"));
    CHECK(support::fault_in_markup(print.body.view()) == "");
    CHECK(shows(whole, "Kestrel Academy"));
}

TEST_CASE("A17: the print has the unit's questions with their answers, and not for a home") {
    Given given;
    const auto referral = given.a_searching_referral(given.a_child("Ash", "Example"));
    static_cast<void>(given.an_opened_offer(referral, given.elm));
    given.registry.write([&](application::Records& records) {
        records.referrals().add({.id = given.ids.make<InformationRequestId>(),
                                 .referral = referral.id,
                                 .section = "health",
                                 .question = "Which medicines does she take?",
                                 .asked_by = given.officer.id,
                                 .asked = given.clock.now(),
                                 .due = given.clock.now(),
                                 .answer = "She takes none now.",
                                 .answered_by = given.referrer.id,
                                 .answered = given.clock.now()});
        return application::Ending::commit;
    });
    const auto address = application::address_of(referral.id) + "/print";

    const auto whole = Browser{given, given.referrer}.look(address);
    const auto in_part = Browser{given, given.elm_manager}.look(address);

    CHECK(shows(whole, "Which medicines does she take?"));
    CHECK(shows(whole, "She takes none now."));
    CHECK(support::fault_in_markup(whole.body.view()) == "");
    CHECK_FALSE(shows(in_part, "Which medicines does she take?"));
}

TEST_CASE("A1: a sent referral is on its tab, for the organisation that sent it alone") {
    Given given;
    const auto referral = given.a_searching_referral(given.a_child("Ash", "Example"));
    Browser council{given, given.referrer};
    Fields searching = entered({{"tab", "searching"}});

    const auto page = council.look("/referrals", searching);

    CHECK(shows(page, referral.reference));
    CHECK(shows(page, "Ash Example"));
    CHECK(support::fault_in_markup(page.body.view()) == "");
}

}  // namespace
}  // namespace wayhome::web
