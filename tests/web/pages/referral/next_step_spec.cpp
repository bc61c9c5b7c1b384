// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "referrer.hpp"
#include "support/markup.hpp"

namespace wayhome::web {
namespace {

using support::Given;
using support::sent_to;
using support::shows;

TEST_CASE("U-21: save and continue leads an urgent draft from one needed question to the next") {
    Given given;
    Referrer referrer{given};
    referrer.start("police_custody", "within_hours");

    const auto named = referrer.answer("name", {{"given_names", "Ash"}});
    const auto born = referrer.answer("birth", {{"known", "no"},
                                                {"estimated_age", "15"},
                                                {"estimated_by", "The custody nurse"},
                                                {"sex", "M"}});

    CHECK(sent_to(named) == referrer.address("birth"));
    CHECK_FALSE(sent_to(born) == referrer.address("background"));
}

TEST_CASE("U-21: the last answer an urgent draft needs leads to the list, which says it may go") {
    Given given;
    Referrer referrer{given};
    referrer.start("police_custody", "within_hours");
    referrer.walk([](const Response&) {});

    const auto saved = referrer.answer("lawful_basis", {{"basis", "public_task"},
                                                        {"sanctioned_by", "Inspector on duty"},
                                                        {"sanctioned_post", "Custody inspector"}});
    const auto tasks = referrer.browser.look(referrer.here + "/tasks");

    CHECK(sent_to(saved) == referrer.here + "/tasks");
    CHECK(shows(tasks, "Check and send it"));
    CHECK(support::fault_in_markup(tasks.body.view()) == "");
}

TEST_CASE("A3: the task list says how many questions are left, and leads to the next") {
    Given given;
    Referrer referrer{given};
    referrer.start("welfare", "within_72_hours");
    referrer.answer("name", {{"given_names", "Ash"}});

    const auto tasks = referrer.browser.look(referrer.here + "/tasks");

    CHECK(shows(tasks, "more questions are answered"));
    CHECK(shows(tasks, "href=\"" + referrer.address("birth") + "\">Answer the next one"));
}

TEST_CASE("one row is named by its own word, and a long list within it is a drop-down") {
    Given given;
    Referrer referrer{given};
    referrer.start("welfare", "within_72_hours");

    const auto contacts = referrer.browser.look(referrer.address("contacts"));

    CHECK(shows(contacts, "Person 1"));
    CHECK(shows(contacts, "Add another person"));
    CHECK(shows(contacts, "<select class=\"govuk-select\" id=\"people-1-role\""));
    CHECK(support::fault_in_markup(contacts.body.view()) == "");
}

TEST_CASE("a caption that only repeats the heading is left out") {
    Given given;
    Referrer referrer{given};
    referrer.start("welfare", "within_72_hours");

    const auto risks = referrer.browser.look(referrer.address("risks"));
    const auto name = referrer.browser.look(referrer.address("name"));

    CHECK_FALSE(shows(risks, "govuk-caption-l"));
    CHECK(shows(name, "Who the child is"));
}

}  // namespace
}  // namespace wayhome::web
