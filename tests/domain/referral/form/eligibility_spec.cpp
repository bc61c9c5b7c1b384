// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/form/eligibility.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "domain/referral/form/law.hpp"
#include "given_referral.hpp"

namespace wayhome::referral {
namespace {

TestResult result(Pathway pathway, const GivenForm& form, std::string_view code) {
    const auto tests =
        legal_tests(facts_from(given_referral(pathway), form.answers(), friday_night));
    const auto found = std::find_if(tests.begin(), tests.end(),
                                    [&](const TestResult& each) { return each.code == code; });
    REQUIRE(found != tests.end());
    return *found;
}

TestOutcome outcome(Pathway pathway, const GivenForm& form, std::string_view code) {
    return result(pathway, form, code).outcome;
}

GivenForm welfare_with(std::string_view question, FieldValues stored) {
    GivenForm form{Pathway::welfare, Urgency::within_72_hours};
    form.store(question, std::move(stored));
    return form;
}

TestOutcome section_25(FieldValues stored) {
    return outcome(Pathway::welfare, welfare_with("section_25", std::move(stored)), "section_25");
}

GivenForm accommodated(std::string born, std::string own_wish) {
    auto form = welfare_with("legal_status", {{"status", "V2"}, {"own_wish", std::move(own_wish)}});
    form.store("birth", born_on(std::move(born)));
    return form;
}

TestOutcome remand_with(FieldValues stored) {
    GivenForm form{Pathway::remand, Urgency::within_hours};
    form.store("remand_conditions", std::move(stored));
    return outcome(Pathway::remand, form, "remand_conditions");
}

TEST_CASE("B3: section 25(1)(a) needs history, likelihood and harm together") {
    CHECK(
        section_25({{"absconding", "yes"}, {"likely", "yes"}, {"harm", "yes"}, {"injury", "no"}}) ==
        TestOutcome::met);
    CHECK(
        section_25({{"absconding", "no"}, {"likely", "yes"}, {"harm", "yes"}, {"injury", "no"}}) ==
        TestOutcome::failed);
    CHECK(
        section_25({{"absconding", "yes"}, {"likely", "no"}, {"harm", "yes"}, {"injury", "no"}}) ==
        TestOutcome::failed);
    CHECK(
        section_25({{"absconding", "yes"}, {"likely", "yes"}, {"harm", "no"}, {"injury", "no"}}) ==
        TestOutcome::failed);
}

TEST_CASE("B3: section 25(1)(b), likely injury, is enough alone") {
    CHECK(section_25({{"absconding", "no"}, {"likely", "no"}, {"harm", "no"}, {"injury", "yes"}}) ==
          TestOutcome::met);
}

TEST_CASE("B3: what is not known neither meets nor fails section 25") {
    CHECK(
        section_25(
            {{"absconding", "yes"}, {"likely", "yes"}, {"harm", "not_known"}, {"injury", "no"}}) ==
        TestOutcome::not_known);
    CHECK(section_25({{"absconding", "no"}, {"injury", "not_known"}}) == TestOutcome::not_known);
    CHECK(section_25({}) == TestOutcome::not_known);
}

TEST_CASE("B3: a failed limb says which answer failed it, and does not decide alone") {
    const auto form =
        welfare_with("section_25",
                     {{"absconding", "yes"}, {"likely", "yes"}, {"harm", "no"}, {"injury", "yes"}});
    const auto limb = result(Pathway::welfare, form, "section_25_absconding");

    CHECK(limb.outcome == TestOutcome::failed);
    CHECK_FALSE(limb.decides);
    CHECK(limb.words ==
          "A history of absconding, likely absconding from anywhere else, and likely significant "
          "harm are needed together. History: Yes; Likely: Yes; Significant harm: No.");
    CHECK(limb.citation == "Children Act 1989, section 25(1)");
    CHECK(outcome(Pathway::welfare, form, "section_25") == TestOutcome::met);
}

TEST_CASE("B3: age ten to seventeen on the day needed") {
    CHECK(outcome(Pathway::welfare, welfare_with("birth", born_on("2016-01-10")), "age") ==
          TestOutcome::failed);
    CHECK(outcome(Pathway::welfare, welfare_with("birth", born_on("2016-01-09")), "age") ==
          TestOutcome::met);
    CHECK(outcome(Pathway::welfare, welfare_with("birth", born_on("2008-01-10")), "age") ==
          TestOutcome::met);
    CHECK(outcome(Pathway::welfare, welfare_with("birth", born_on("2008-01-09")), "age") ==
          TestOutcome::failed);
    CHECK(outcome(Pathway::welfare, given_form(Pathway::welfare), "age") == TestOutcome::not_known);
}

TEST_CASE("B3: from sixteen a child accommodated under section 20(5) is barred") {
    const auto barred =
        result(Pathway::welfare, accommodated("2009-06-01", "yes"), "voluntary_bar");

    CHECK(barred.outcome == TestOutcome::failed);
    CHECK(barred.question == "legal_status");
    CHECK(barred.words ==
          "A child of 16 or over who is accommodated under section 20(5) may not be kept secure. "
          "The child is 16 and accommodated under section 20(5).");
}

TEST_CASE("B3: the section 20(5) bar does not touch younger children or other statuses") {
    CHECK(outcome(Pathway::welfare, accommodated("2010-06-01", "yes"), "voluntary_bar") ==
          TestOutcome::met);
    CHECK(outcome(Pathway::welfare, accommodated("2009-06-01", "no"), "voluntary_bar") ==
          TestOutcome::met);
    CHECK(outcome(Pathway::welfare, accommodated("2009-06-01", "not_known"), "voluntary_bar") ==
          TestOutcome::not_known);
    auto care_order = welfare_with("legal_status", {{"status", "C2"}});
    care_order.store("birth", born_on("2009-06-01"));
    CHECK(outcome(Pathway::welfare, care_order, "voluntary_bar") == TestOutcome::met);
}

TEST_CASE(
    "B3: section 25 is for looked-after children, and codes of another road are asked about") {
    CHECK(outcome(Pathway::welfare, welfare_with("legal_status", {{"status", "NONE"}}),
                  "legal_status") == TestOutcome::failed);
    CHECK(outcome(Pathway::welfare, welfare_with("legal_status", {{"status", "C1"}}),
                  "legal_status") == TestOutcome::met);
    CHECK(outcome(Pathway::welfare, welfare_with("legal_status", {{"status", "J1"}}),
                  "legal_status") == TestOutcome::not_known);
    CHECK(outcome(Pathway::remand, welfare_with("legal_status", {{"status", "J1"}}),
                  "legal_status") == TestOutcome::met);
}

TEST_CASE("A14: approval for a child of twelve, state by state") {
    auto form = welfare_with("birth", born_on("2013-06-01"));
    CHECK(outcome(Pathway::welfare, form, "approval") == TestOutcome::not_known);

    form.store("approval", {{"state", "written"}, {"reference", "DfE 12"}});
    CHECK(outcome(Pathway::welfare, form, "approval") == TestOutcome::met);

    form.store("approval", {{"state", "applied_for"}});
    CHECK(outcome(Pathway::welfare, form, "approval") == TestOutcome::not_known);

    form.store("approval", {{"state", "not_applied"}});
    CHECK(outcome(Pathway::welfare, form, "approval") == TestOutcome::failed);

    form.store("approval", {{"state", "placed"}});
    CHECK(outcome(Pathway::welfare, form, "approval") == TestOutcome::failed);
    CHECK(outcome(Pathway::remand, form, "approval") == TestOutcome::met);
}

TEST_CASE("time without an order: seventy-two hours in twenty-eight days") {
    const auto used = [](std::string hours) {
        return outcome(Pathway::welfare,
                       welfare_with("legal_status", {{"status", "C2"},
                                                     {"without_order", "intended"},
                                                     {"hours_used", std::move(hours)}}),
                       "hours_without_order");
    };

    CHECK(used("0") == TestOutcome::met);
    CHECK(used("71") == TestOutcome::met);
    CHECK(used("72") == TestOutcome::failed);
    CHECK(used("") == TestOutcome::not_known);
}

TEST_CASE("the first set of remand conditions") {
    const FieldValues met = {{"set", "set_1"},
                             {"custody_likely", "yes"},
                             {"grave_offence", "yes"},
                             {"necessary", "yes"},
                             {"represented", "yes"}};
    CHECK(remand_with(met) == TestOutcome::met);
    CHECK(remand_with({{"set", "set_1"}, {"grave_offence", "no"}}) == TestOutcome::failed);
    CHECK(remand_with({{"set", "set_1"}, {"custody_likely", "no"}}) == TestOutcome::failed);
    CHECK(remand_with({{"set", "set_1"}, {"necessary", "no"}}) == TestOutcome::failed);
    CHECK(remand_with({{"set", "not_known"}, {"necessary", "yes"}}) == TestOutcome::not_known);
}

TEST_CASE("the second set of remand conditions") {
    const FieldValues met = {{"set", "set_2"},        {"custody_likely", "yes"},
                             {"bail_history", "yes"}, {"imprisonable", "yes"},
                             {"necessary", "yes"},    {"represented", "yes"}};
    CHECK(remand_with(met) == TestOutcome::met);
    CHECK(remand_with({{"set", "set_2"}, {"bail_history", "no"}}) == TestOutcome::failed);
    CHECK(remand_with({{"set", "set_2"}, {"imprisonable", "no"}}) == TestOutcome::failed);
}

TEST_CASE("a remanded child without a lawyer is asked about, not refused") {
    CHECK(remand_with({{"set", "set_1"},
                       {"custody_likely", "yes"},
                       {"grave_offence", "yes"},
                       {"necessary", "yes"},
                       {"represented", "no"}}) == TestOutcome::not_known);
}

TEST_CASE("remand and custody are for children of twelve and over") {
    CHECK(outcome(Pathway::remand, welfare_with("birth", born_on("2014-06-01")), "remand_age") ==
          TestOutcome::failed);
    CHECK(outcome(Pathway::remand, welfare_with("birth", born_on("2013-06-01")), "remand_age") ==
          TestOutcome::met);
    CHECK(outcome(Pathway::youth_custody, welfare_with("birth", born_on("2014-06-01")),
                  "custody_age") == TestOutcome::failed);
}

TEST_CASE("police custody: serious harm decides, and below twelve the ordinary tests are asked") {
    CHECK(outcome(Pathway::police_custody, welfare_with("serious_harm", {{"serious_harm", "yes"}}),
                  "serious_harm") == TestOutcome::met);
    CHECK(outcome(Pathway::police_custody, welfare_with("serious_harm", {{"serious_harm", "no"}}),
                  "serious_harm") == TestOutcome::failed);
    CHECK(outcome(Pathway::police_custody, welfare_with("birth", born_on("2014-06-01")),
                  "police_age") == TestOutcome::not_known);
    CHECK(outcome(Pathway::police_custody, welfare_with("birth", born_on("2013-06-01")),
                  "police_age") == TestOutcome::met);
}

TEST_CASE("one failed test that decides makes the whole not met; one unknown leaves it open") {
    GivenForm form{Pathway::welfare, Urgency::within_72_hours};
    form.walk();
    const auto tests =
        legal_tests(facts_from(given_referral(Pathway::welfare), form.answers(), friday_night));
    CHECK(overall(tests) == TestOutcome::met);

    form.store("section_25", {});
    CHECK(overall(legal_tests(facts_from(given_referral(Pathway::welfare), form.answers(),
                                         friday_night))) == TestOutcome::not_known);

    form.store("birth", born_on("2016-01-10"));
    CHECK(overall(legal_tests(facts_from(given_referral(Pathway::welfare), form.answers(),
                                         friday_night))) == TestOutcome::failed);
}

TEST_CASE("every figure of the law has a citation and the text it was read in") {
    for (const auto& rule : legal_rules) {
        INFO(rule.code);
        const auto& figure = legal_figure(rule.value, CivilDate{2026y / 1 / 9});
        CHECK_FALSE(figure.citation.empty());
        CHECK_FALSE(figure.read_in.empty());
    }
}

}  // namespace
}  // namespace wayhome::referral
