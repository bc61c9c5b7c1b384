// SPDX-License-Identifier: Apache-2.0
#include "web/pages/unit/triage_parts.hpp"

#include <algorithm>

#include "application/addresses.hpp"
#include "domain/referral/form/form_engine.hpp"
#include "web/components/form/form.hpp"
#include "web/components/inset_text/inset_text.hpp"
#include "web/components/select/select.hpp"
#include "web/components/summary_list/summary_list.hpp"
#include "web/components/table/table.hpp"
#include "web/components/typography/typography.hpp"
#include "web/components/warning_text/warning_text.hpp"
#include "web/pages/case/case_words.hpp"
#include "web/pages/case/decision_page.hpp"

namespace wayhome::web {
namespace {

using application::SeenTriage;
using referral::TestOutcome;
using Errors = std::vector<FieldError>;

Tag tag_of(TestOutcome outcome) {
    const std::string words{referral::test_outcomes.words_for(outcome)};
    switch (outcome) {
        case TestOutcome::failed:
            return {words, TagColour::red};
        case TestOutcome::not_known:
            return {words, TagColour::yellow};
        case TestOutcome::met:
            break;
    }
    return {words, TagColour::green};
}

int place_of(TestOutcome outcome) {
    switch (outcome) {
        case TestOutcome::failed:
            return 0;
        case TestOutcome::not_known:
            return 1;
        case TestOutcome::met:
            break;
    }
    return 2;
}

Html form_of(const Visit& visit, const SeenTriage& seen, const std::string& part,
             const std::string& heading, Html content) {
    Form form{.action = application::address_of(seen.referral.id) + "/" + part,
              .hidden = visit.hidden(seen.referral.version)};
    form.content = std::move(content);
    return joined({render(Heading{.text = heading}), render(form)});
}

}  // namespace

Html tests_of(const SeenTriage& seen) {
    auto tests = seen.tests;
    std::stable_sort(tests.begin(), tests.end(), [](const auto& a, const auto& b) {
        return place_of(a.outcome) < place_of(b.outcome);
    });
    Table table{.id = "tests",
                .caption = "Legal tests",
                .columns = {{"Test"}, {"Result"}, {"The rule and the answer"}, {"From"}},
                .first_cell_is_heading = true,
                .words_when_empty = "No legal test applies."};
    for (const auto& test : tests) {
        const auto* const question = referral::question(test.question);
        HtmlWriter why;
        why.text(test.words);
        if (question != nullptr) {
            write(why, Paragraph{"Answered under: " + question->title, true});
        }
        table.rows.push_back(
            {test.title, render(tag_of(test.outcome)), std::move(why).finish(),
             test.citation_verified ? test.citation : test.citation + " (not yet verified)"});
    }
    return render(table);
}

Html allocation_form(const Visit& visit, const SeenTriage& seen, const Errors& errors) {
    Select officers{.id = "officer",
                    .label = {"Officer of the unit"},
                    .error = error_of(errors, "officer"),
                    .options = {{"", "Choose"}}};
    for (const auto& each : seen.officers) officers.options.push_back({each.id.text(), each.name});
    const auto entered = visit.entered("officer");
    officers.chosen =
        entered.empty() && seen.referral.officer ? seen.referral.officer->text() : entered;
    if (officers.chosen.empty()) officers.chosen = visit.person().account.id.text();
    return form_of(visit, seen, "allocation",
                   seen.officer.empty() ? "Give it to an officer" : "Give it to another officer",
                   joined({render(officers), render(Button{.text = "Allocate"})}));
}

Html question_form(const Visit& visit, const SeenTriage& seen, const Errors& errors) {
    if (seen.referral.status == referral::ReferralStatus::info_requested) return {};
    Select sections{.id = "section",
                    .label = {"Section your question is about"},
                    .error = error_of(errors, "section"),
                    .options = {{"", "Choose"}},
                    .chosen = visit.entered("section")};
    for (const auto& each : referral::sections()) {
        if (each.code != "check") sections.options.push_back({each.code, each.title});
    }
    return form_of(visit, seen, "information-requests", "Ask the referrer",
                   joined({render(sections),
                           own_words(visit, "question", "Your question",
                                     "The referrer has half of the time that is left. The clock "
                                     "of triage keeps running.",
                                     errors),
                           render(Button{.text = "Ask", .kind = ButtonKind::secondary})}));
}

Html ineligibility_form(const Visit& visit, const SeenTriage& seen, const Errors& errors) {
    if (seen.referral.status == referral::ReferralStatus::info_requested) return {};
    return form_of(
        visit, seen, "ineligibility", "Find it not eligible",
        joined(
            {render(reason_radios(visit, "not_eligible", seen.referral.pathway, "reason",
                                  "Why is it not eligible?", errors)),
             own_words(visit, "words", "Which test failed, and why",
                       "The referrer reads this once a second officer has confirmed it.", errors),
             render(Button{.text = "Ask a second officer to confirm",
                           .kind = ButtonKind::secondary})}));
}

Html confirmation_form(const Visit& visit, const SeenTriage& seen, const Errors& errors) {
    const auto& found = *seen.found;
    SummaryList list;
    list.rows = {{"Found by", found.by},
                 {"When", moment(found.at)},
                 {"Reason", reason_words(visit.desk().rules, "not_eligible", found.reason)},
                 {"In the officer's words", found.words}};
    if (found.by_the_reader) {
        return joined({render(Heading{.text = "Found not eligible"}), render(list),
                       render(InsetText{"You found this. Another officer must confirm it or return "
                                        "it; until then nothing ends."})});
    }
    const Radios radios{
        .name = "confirmed",
        .legend = {"Do you agree that the referral is not eligible?"},
        .error = error_of(errors, "confirmed"),
        .items = {{.value = "yes", .text = "Yes: it ends, and the referrer is told"},
                  {.value = "no", .text = "No: triage goes on"}},
        .chosen = chosen(visit, "confirmed")};
    return form_of(visit, seen, "ineligibility-confirmation", "Confirm or return",
                   joined({render(list), render(radios),
                           own_words(visit, "words", "Why you do not agree",
                                     "Not needed when you agree.", errors),
                           render(Button{.text = "Record"})}));
}

Html finish_form(const Visit& visit, const SeenTriage& seen, const Errors& errors) {
    if (seen.referral.status != referral::ReferralStatus::in_triage) return {};
    if (!seen.known.empty()) {
        return joined(
            {render(Heading{.text = "Finish triage"}),
             render(InsetText{render(Paragraph{render(
                 Link{"Say first whether this is a child already known", "#known-child"})})})});
    }
    const bool failed = referral::overall(seen.tests) == TestOutcome::failed;
    return form_of(
        visit, seen, "search", "Finish triage",
        joined(
            {failed ? render(WarningText{"A legal test is not met. Opening the search now is "
                                         "your judgement, and it is recorded as yours"})
                    : Html{},
             failed ? own_words(visit, "despite", "Why does the search open all the same?",
                                "The referrer reads it with the result of each test.", errors)
                    : Html{},
             render(Paragraph{"The search for a place opens at once, and the referrer is told."}),
             render(Button{.text = "Finish triage and open the search"})}));
}

}  // namespace wayhome::web
