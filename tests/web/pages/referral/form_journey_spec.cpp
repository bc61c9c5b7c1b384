// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "domain/referral/form/form_engine.hpp"
#include "referrer.hpp"
#include "support/markup.hpp"

namespace wayhome::web {
namespace {

using support::entered;
using support::Given;
using support::sent_to;
using support::shows;

void check_markup(const Response& page) {
    CHECK(support::fault_in_markup(page.body.view()) == "");
    CHECK(support::repeated_ids(page.body.view()).empty());
}

TEST_CASE("A2 A6: a referral starts with pathway and urgency and leads to its tasks") {
    Given given;
    Referrer referrer{given};

    const auto page = referrer.browser.look("/referrals/new");
    const auto missing = referrer.browser.press("/referrals", {});
    referrer.start("welfare", "within_72_hours");
    const auto tasks = referrer.browser.look(referrer.here + "/tasks");

    CHECK(shows(page, "On which legal pathway") == false);
    CHECK(shows(page, "Section 25 of the Children Act 1989"));
    check_markup(page);
    CHECK(missing.status == 422);
    CHECK(shows(missing, "<title>Error: "));
    CHECK(shows(missing, "href=\"#pathway\""));
    CHECK(tasks.status == 200);
    CHECK(shows(tasks, "An urgent referral can be sent once"));
    check_markup(tasks);
}

TEST_CASE("U-11: every page of the whole welfare form is sound, and its answers can be typed in") {
    Given given;
    Referrer referrer{given};
    referrer.start("welfare", "within_hours");

    const auto pages = referrer.walk([](const Response& page) { check_markup(page); });

    CHECK(pages > 25);
    const auto check = referrer.browser.look(referrer.here + "/check");
    check_markup(check);
    CHECK(shows(check, "Send the referral"));
    CHECK_FALSE(shows(check, "Before it can be sent"));
}

TEST_CASE("U-11: every page of the police custody form is sound too") {
    Given given;
    Referrer referrer{given};
    referrer.start("police_custody", "within_hours");

    CHECK(referrer.walk([](const Response& page) { check_markup(page); }) > 25);
}

TEST_CASE("A16: a sent referral has a receipt with reference, what happens next and by when") {
    Given given;
    Referrer referrer{given};
    referrer.start("remand", "within_hours");
    referrer.walk([](const Response&) {});

    const auto sent = referrer.browser.press(referrer.here + "/submissions", referrer.version());
    const auto receipt = referrer.browser.look(sent_to(sent));

    CHECK(sent_to(sent) == referrer.here + "/receipt");
    CHECK(shows(receipt, "Your reference is<br><strong>WH-"));
    CHECK(shows(receipt, "9 January 2026, 9:30am"));
    check_markup(receipt);
}

TEST_CASE("C11: above the button that sends stand chance, wait and the parallel plan") {
    Given given;
    Referrer referrer{given};
    referrer.start("welfare", "within_hours");
    const auto unnamed = referrer.browser.look(referrer.here + "/check");
    referrer.walk([](const Response&) {});

    const auto check = referrer.browser.look(referrer.here + "/check");

    const auto body = check.body.view();
    CHECK(shows(check, "Too few to tell: 0 searches have ended; at least 20 are needed"));
    CHECK(shows(check, "Typical wait"));
    CHECK(shows(check, "could fit have a free bed now") !=
          shows(check, "could fit has a free bed now"));
    CHECK(body.find("make a parallel plan") < body.find("Send the referral"));
    check_markup(check);
    CHECK(shows(unnamed, "nobody has said who the child is"));
    CHECK(shows(unnamed, "make a parallel plan"));
    check_markup(unnamed);
}

TEST_CASE("before sending, the check page names who answers in law and which homes could fit now") {
    Given given;
    Referrer referrer{given};
    referrer.start("welfare", "within_72_hours").walk([](const Response&) {});

    const auto check = referrer.browser.look(referrer.here + "/check");
    const auto outlook = referrer.browser.look(referrer.here + "/outlook");

    CHECK(shows(check, referrer.here + "/outlook"));
    CHECK(shows(check, "is legally answerable for asking for secure care"));
    CHECK(outlook.status == 200);
    CHECK(shows(outlook, "Elm House"));
}

TEST_CASE("A3: a referral that is not ready says at the top what is missing") {
    Given given;
    Referrer referrer{given};
    referrer.start("welfare", "within_72_hours");

    const auto refused = referrer.browser.press(referrer.here + "/submissions", referrer.version());

    CHECK(refused.status == 422);
    CHECK(shows(refused, "Answer “What is the child’s name?”"));
    CHECK(shows(refused, "/questions/name?then=check"));
    check_markup(refused);
}

TEST_CASE("A4: a change from the check page returns to it") {
    Given given;
    Referrer referrer{given};
    referrer.start("welfare", "within_72_hours");

    const auto saved = referrer.answer("name", {{"given_names", "Ash"}, {"then", "check"}});

    CHECK(sent_to(saved) == referrer.here + "/check");
}

TEST_CASE("A1: save and come back later leads to the tasks, and the draft is on the list") {
    Given given;
    Referrer referrer{given};
    referrer.start("welfare", "within_72_hours");

    const auto saved = referrer.answer("name", {{"given_names", "Ash"}, {"save", "later"}});
    const auto list = referrer.browser.look("/referrals");

    CHECK(sent_to(saved) == referrer.here + "/tasks");
    CHECK(shows(list, "Ash"));
    CHECK(shows(list, referrer.here + "/tasks"));
    check_markup(list);
}

TEST_CASE("bad input is told at the field, and nothing that was typed is lost") {
    Given given;
    Referrer referrer{given};
    referrer.start("welfare", "within_72_hours");

    const auto page = referrer.answer("birth", {{"known", "yes"},
                                                {"born-day", "31"},
                                                {"born-month", "2"},
                                                {"born-year", "2011"},
                                                {"sex", "F"}});

    CHECK(page.status == 422);
    CHECK(shows(page, "href=\"#born-day\""));
    CHECK(shows(page, "Date of birth must be a real date"));
    CHECK(shows(page, "value=\"31\""));
    check_markup(page);
}

TEST_CASE("R-13: of two who answer one question the second compares, and nothing is overwritten") {
    Given given;
    Referrer one{given};
    one.start("welfare", "within_72_hours");
    support::Browser colleague{given, given.referrer};
    const auto address = one.address("name");
    const auto opened_by_both = Referrer::seen_answer_on(colleague.look(address));
    one.answer("name", {{"given_names", "Rowanna"}, {"family_name", "Quillfeather"}});
    auto typed = entered({{"given_names", "Rowena"}, {"family_name", "Quillfeather"}});
    typed.add("seen_answer", opened_by_both);

    const auto page = colleague.press(address, typed);

    CHECK(page.status == 422);
    CHECK(shows(page, "Somebody else answered this question"));
    CHECK(shows(page, "What is saved now, and what you entered"));
    CHECK(shows(page, "Rowanna"));
    CHECK(shows(page, "Rowena"));
    CHECK(shows(page, "Different"));
    CHECK(shows(page, "Same"));
    check_markup(page);
    CHECK(one.form().answers.at("name").fields.at(0).second == "Rowanna");
}

TEST_CASE("names in every form are kept and shown as they were written") {
    Given given;
    Referrer referrer{given};
    referrer.start("welfare", "within_72_hours");

    const auto saved = referrer.answer(
        "name", {{"given_names", "Zoë-Mair O'Neill أحمد"}, {"family_name", "ap <Siôn> & Co"}});
    const auto check = referrer.browser.look(referrer.here + "/check");

    CHECK(saved.status == 303);
    CHECK(shows(check, "أحمد"));
    CHECK(shows(check, "ap &lt;Siôn&gt; &amp; Co"));
}

TEST_CASE("another row is added, and one removed, without script and without losing anything") {
    Given given;
    Referrer referrer{given};
    referrer.start("welfare", "within_72_hours");

    const auto more = referrer.answer("contacts", {{"people-1-role", "social_worker"},
                                                   {"people-1-name", "First Person"},
                                                   {"people-2-name", "Second Person"},
                                                   {"add_row", "people"}});
    const auto fewer = referrer.answer("contacts", {{"people-1-name", "First Person"},
                                                    {"people-2-name", "Second Person"},
                                                    {"remove_row", "people.1"}});

    CHECK(more.status == 200);
    CHECK(shows(more, "id=\"people-3-name\""));
    CHECK(shows(more, "value=\"First Person\""));
    CHECK(shows(fewer, "id=\"people-1-name\" name=\"people-1-name\" type=\"text\" value=\"Second"));
    CHECK_FALSE(shows(fewer, "First Person"));
    check_markup(more);
}

TEST_CASE("U-12: a question that is not asked of this referral is not there") {
    Given given;
    Referrer referrer{given};
    referrer.start("welfare", "within_72_hours");

    CHECK(referrer.browser.look(referrer.here + "/questions/sentence").status == 404);
    CHECK(referrer.browser.look(referrer.here + "/questions/nothing").status == 404);
    CHECK(referrer.browser.look("/referrals/0000/tasks").status == 404);
}

}  // namespace
}  // namespace wayhome::web
