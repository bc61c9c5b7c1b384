// SPDX-License-Identifier: Apache-2.0
#include "application/referral/answer_question.hpp"

#include <doctest/doctest.h>

#include "given_draft.hpp"

namespace wayhome::application {
namespace {

using referral::ReferralStatus;
using support::Given;

TEST_CASE("A1: a started referral is a draft of the organisation, found again later") {
    Given given;
    GivenDraft draft{given};

    draft.start("welfare", "within_72_hours");

    const auto referral = draft.form().referral;
    CHECK(referral.status == ReferralStatus::draft);
    CHECK(referral.authority == given.council.id);
    CHECK(referral.reference.size() == std::string{"WH-4K7M-2Q9D"}.size());
    CHECK(given.events_of(referral) == std::vector<std::string>{"started"});
}

TEST_CASE("A6: pathway and urgency are asked first, and everything missing is told at once") {
    Given given;

    const auto refused = start_referral(given.desk(), given.by(given.referrer), {{}});

    const auto problems = problems_in(refused);
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].field == "pathway");
    CHECK(problems[1].field == "urgency");
}

TEST_CASE("a home does not start referrals") {
    Given given;

    const auto refused = start_referral(given.desk(), given.by(given.elm_manager),
                                        {{{"pathway", "welfare"}, {"urgency", "within_hours"}}});

    REQUIRE_FALSE(refused);
    CHECK(std::holds_alternative<Forbidden>(refused.error()));
}

TEST_CASE("the child has one record, made once name, birth and council are answered") {
    Given given;
    GivenDraft draft{given};
    draft.start("welfare", "within_72_hours").named("Siân", "ap Siôn");
    CHECK_FALSE(draft.form().child.has_value());

    draft.fill("authority", {{"local_number", "LL-12"}});
    const auto made = draft.form().child;
    draft.fill("name", {{"given_names", "Sian"}, {"family_name", "ap Sion"}});

    REQUIRE(made.has_value());
    CHECK(made->local_number == "LL-12");
    CHECK(draft.form().child->id == made->id);
    CHECK(child::full_name(*draft.form().child) == "Sian ap Sion");
}

TEST_CASE("A5: a changed date of birth makes the legal status doubtful") {
    Given given;
    GivenDraft draft{given};
    draft.start("welfare", "within_72_hours").named("Ash", "Example");
    draft.fill("legal_status", {{"status", "C2"}, {"without_order", "no"}});
    CHECK_FALSE(draft.form().answers.at("legal_status").doubtful);

    draft.fill("birth", GivenDraft::born("5", "3", "2010"));

    CHECK(draft.form().answers.at("legal_status").doubtful);
}

TEST_CASE("A6: a changed urgency changes the referral and its clock") {
    Given given;
    GivenDraft draft{given};
    draft.start("welfare", "within_72_hours");

    draft.fill("when_needed", {{"urgency", "planned"},
                               {"needed_by.day", "20"},
                               {"needed_by.month", "1"},
                               {"needed_by.year", "2026"},
                               {"needed_by.time", "9:00"}});

    const auto referral = draft.form().referral;
    CHECK(referral.clock() == referral::ClockClass::planned_welfare);
    CHECK(referral.needed_by.has_value());
}

TEST_CASE("impossible dates and ages outside the law are told at the field") {
    Given given;
    GivenDraft draft{given};
    draft.start("welfare", "within_72_hours");

    CHECK(problems_in(draft.answer("birth", GivenDraft::born("31", "2", "2011")))[0].field ==
          "born-day");
    CHECK(problems_in(draft.answer("birth", GivenDraft::born("1", "2", "2027")))[0].words ==
          "Date of birth must be today or in the past");
    CHECK(problems_in(draft.answer("birth", GivenDraft::born("1", "2", "2016")))[0].field ==
          "born-day");
    CHECK(problems_in(draft.answer("birth", GivenDraft::born("1", "1", "2008")))[0].field ==
          "born-day");
}

TEST_CASE("two people who answer one question notice each other, and nothing is lost silently") {
    Given given;
    GivenDraft draft{given};
    draft.start("welfare", "within_72_hours");
    const auto seen = answer_mark(draft.form().answers, "name");
    draft.fill("name", {{"given_names", "Ash"}});

    const auto late = answer_question(given.desk(), given.by(given.referrer),
                                      {*draft.id, "name", {{"given_names", "Ashe"}}, seen});

    CHECK(problems_in(late)[0].words.starts_with("Somebody else answered"));
    CHECK(draft.form().answers.at("name").value("given_names") == "Ash");
}

TEST_CASE("who the child is cannot be changed once the referral is sent; open questions can") {
    Given given;
    GivenDraft draft{given};
    draft.start("welfare", "within_72_hours").named("Ash", "Example");
    draft.fill_the_rest(referral::Extent::short_path);
    REQUIRE(draft.send());

    CHECK_FALSE(draft.answer("name", {{"given_names", "Another"}}));
    CHECK(draft.answer("background", {{"ethnicity", "WBRI"}}));
    CHECK_FALSE(draft.answer("background", {{"ethnicity", "WIRI"}}));
}

TEST_CASE("A14: what goes on changing while a place is sought is answered after sending, too") {
    Given given;
    GivenDraft draft{given};
    draft.start("welfare", "within_72_hours").named("Ash", "Example");
    draft.fill_the_rest(referral::Extent::short_path);
    REQUIRE(draft.answer("where_now", {{"kind", "foster_care"}}));
    REQUIRE(draft.send());

    CHECK(draft.answer("where_now", {{"kind", "missing"},
                                     {"missing_since.day", "8"},
                                     {"missing_since.month", "1"},
                                     {"missing_since.year", "2026"},
                                     {"missing_since.time", "14:30"}}));
}

}  // namespace
}  // namespace wayhome::application
