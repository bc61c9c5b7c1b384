// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/form/form_engine.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "given_form.hpp"

namespace wayhome::referral {
namespace {

using Codes = std::vector<std::string>;

SectionStatus status(const GivenForm& form, std::string_view code, Extent extent = Extent::whole) {
    const auto tasks = task_list(form.context(), extent);
    const auto found = std::find_if(tasks.begin(), tasks.end(),
                                    [&](const Task& each) { return each.section->code == code; });
    REQUIRE(found != tasks.end());
    return found->status;
}

GivenForm started() {
    GivenForm form{Pathway::welfare, Urgency::within_72_hours};
    form.fill("pathway", {{"pathway", "welfare"}});
    form.fill("when_needed", {{"urgency", "within_72_hours"}});
    return form;
}

GivenForm whole() {
    GivenForm form{Pathway::welfare, Urgency::within_72_hours};
    form.walk();
    return form;
}

TEST_CASE("A3: nothing but the start can begin before pathway and urgency are answered") {
    const GivenForm form{Pathway::welfare, Urgency::planned};

    CHECK(status(form, "start") == SectionStatus::not_started);
    CHECK(status(form, "identity") == SectionStatus::cannot_start_yet);
    CHECK(status(form, "check") == SectionStatus::cannot_start_yet);
}

TEST_CASE("A3: a section goes from not started through in progress to done") {
    auto form = started();
    CHECK(status(form, "start") == SectionStatus::done);
    CHECK(status(form, "identity") == SectionStatus::not_started);

    form.fill("name", {{"given_names", "Amira"}});
    CHECK(status(form, "identity") == SectionStatus::in_progress);

    form.fill("birth", plausible_inputs(*question("birth"), form.context()));
    form.fill("background", {{"ethnicity", "BCRB"}});
    CHECK(status(form, "identity") == SectionStatus::done);
}

TEST_CASE("A3: a task opens at its first question that is not settled") {
    auto form = started();
    form.fill("name", {{"given_names", "Amira"}});

    const auto tasks = task_list(form.context(), Extent::whole);

    CHECK(tasks[1].section->code == "identity");
    CHECK(tasks[1].open_at->code == "birth");
}

TEST_CASE("a doubtful answer makes its section need checking until it is answered again") {
    auto form = whole();
    CHECK(status(form, "check") == SectionStatus::not_started);

    form.store("living_with", {{"preference", "no_preference"}}, true);
    CHECK(status(form, "living") == SectionStatus::needs_checking);
    CHECK(status(form, "check") == SectionStatus::cannot_start_yet);

    form.fill("living_with", {{"preference", "no_preference"}});
    CHECK(status(form, "living") == SectionStatus::done);
}

TEST_CASE("an answer that lacks what is now demanded is not settled") {
    auto form = whole();
    form.store("legal_status", {{"status", "C2"}});

    CHECK_FALSE(is_settled(*question("legal_status"), form.context()));
    CHECK(status(form, "legal") == SectionStatus::in_progress);
}

TEST_CASE("the section 25 section is on the list of a welfare referral only") {
    const GivenForm remand{Pathway::remand, Urgency::within_hours};
    const auto tasks = task_list(remand.context(), Extent::whole);

    CHECK(std::none_of(tasks.begin(), tasks.end(),
                       [](const Task& each) { return each.section->code == "secure_test"; }));
}

TEST_CASE("U-21: the short task list holds only what an urgent referral needs") {
    auto form = started();

    CHECK(task_list(form.context(), Extent::short_path).size() == 9);
    CHECK(unanswered(form.context(), Extent::short_path).front()->code == "name");
}

TEST_CASE("A5: another pathway makes what was said about law and plan doubtful") {
    const auto form = whole();
    const auto doubtful = doubtful_after("pathway", {{"pathway", "welfare"}},
                                         {{"pathway", "remand"}}, form.answers());

    CHECK(doubtful == Codes{"when_needed", "legal_status", "court", "behaviours_conduct",
                            "section_25", "place_needs", "tried", "plan_after", "lawful_basis"});
}

TEST_CASE("A5: another date of birth makes what hangs on age doubtful") {
    const auto form = whole();
    const auto doubtful =
        doubtful_after("birth", {{"known", "yes"}, {"born", "2011-03-04"}, {"sex", "F"}},
                       {{"known", "yes"}, {"born", "2009-03-04"}, {"sex", "F"}}, form.answers());

    CHECK(doubtful == Codes{"legal_status", "living_with"});
}

TEST_CASE("A5: another sex makes the health answers doubtful, and nothing about age") {
    const auto form = whole();
    const auto doubtful =
        doubtful_after("birth", {{"known", "yes"}, {"born", "2011-03-04"}, {"sex", "F"}},
                       {{"known", "yes"}, {"born", "2011-03-04"}, {"sex", "M"}}, form.answers());

    CHECK(doubtful == Codes{"physical_health"});
}

TEST_CASE("A5: another legal status makes court, section 25 and plan doubtful") {
    const auto form = whole();
    const auto doubtful =
        doubtful_after("legal_status", {{"status", "C2"}}, {{"status", "V2"}}, form.answers());

    CHECK(doubtful == Codes{"court", "section_25", "plan_after"});
}

TEST_CASE("A5: an answer given again unchanged, or not depended on, makes nothing doubtful") {
    const auto form = whole();

    CHECK(doubtful_after("pathway", {{"pathway", "welfare"}}, {{"pathway", "welfare"}},
                         form.answers())
              .empty());
    CHECK(doubtful_after("name", {{"given_names", "A"}}, {{"given_names", "B"}}, form.answers())
              .empty());
    CHECK(doubtful_after("birth", {{"gender", ""}}, {{"gender", "boy"}}, form.answers()).empty());
}

TEST_CASE("A5: what was never answered cannot become doubtful") {
    const auto form = started();
    const auto doubtful = doubtful_after("pathway", {{"pathway", "welfare"}},
                                         {{"pathway", "remand"}}, form.answers());

    CHECK(doubtful == Codes{"when_needed"});
}

}  // namespace
}  // namespace wayhome::referral
