// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "domain/child/child.hpp"
#include "domain/referral/form/context.hpp"
#include "domain/referral/form/ethnicity.hpp"
#include "domain/referral/form/field_makers.hpp"
#include "domain/referral/form/law.hpp"
#include "domain/referral/form/question_tables.hpp"
#include "domain/referral/form/readings.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::referral {
namespace {

/// The words for an age outside the law's range on the day the place is needed.
FieldErrors age_is_lawful(const Answer& answer, const Context& context) {
    const auto day = day_needed(context);
    const Answers only_this{{answer.question, answer}};
    const auto age = age_on_day(only_this, day);
    if (!age) return {};
    const auto youngest = legal_figure(LegalRule::youngest_age, day).value;
    const auto oldest = legal_figure(LegalRule::oldest_age, day).value;
    if (youngest <= *age && *age <= oldest) return {};
    const bool estimated = answer.value("born").empty();
    return {
        {estimated ? "estimated_age" : "born", estimated ? "estimated_age" : "born.day",
         fmt::format("The child is too {} for a secure place: {} on {}, the day the place is "
                     "needed. Secure children’s homes take children aged {} to {}",
                     *age < youngest ? "young" : "old", *age, in_words(day), youngest, oldest)}};
}

}  // namespace

std::vector<Question> questions_child() {
    return {
        {
            .code = "name",
            .section = "identity",
            .title = "What is the child’s name?",
            .hint = "As the child uses it, in any script. A child with one name has it under given "
                    "names.",
            .purpose = Purpose::legal,
            .why = "Names the child in the record each home must keep (1991 Regulations, "
                   "regulation 17) and finds an earlier referral of the same child. Homes see it "
                   "only at the stage where they need it.",
            .short_path = every_pathway,
            .fields =
                {
                    short_text("given_names", "Given names"),
                    short_text("family_name", "Family name").if_known(),
                    short_text("other_names", "Other names used")
                        .hinted("Earlier names, short names, street names")
                        .if_known(),
                },
        },
        {
            .code = "birth",
            .section = "identity",
            .title = "Date of birth and sex",
            .purpose = Purpose::legal,
            .why = "Age decides which legal tests apply and which homes may take the child. Sex is "
                   "used only where a home is registered for girls or boys, never to rank.",
            .short_path = every_pathway,
            .fields =
                {
                    one_of("known", "Is the date of birth known?",
                           {{"yes", "Yes"}, {"no", "No, only an estimated age"}})
                        .in_messages("whether the date of birth is known"),
                    date("born", "Date of birth").past().when("known", {"yes"}),
                    whole_number("estimated_age", "Estimated age in years", 0, 25)
                        .when("known", {"no"}),
                    short_text("estimated_by", "Who estimated the age, and how")
                        .in_messages("who estimated the age, and how")
                        .if_known()
                        .when("known", {"no"}),
                    one_of("sex", "Sex as recorded", choices_of(child::sexes)),
                    short_text("gender", "Gender, if different from the sex recorded").if_known(),
                },
            .depends_on = {{"when_needed", "urgency"}, {"when_needed", "needed_by"}},
            .check = age_is_lawful,
        },
        {
            .code = "background",
            .section = "identity",
            .title = "Ethnicity and religion",
            .purpose = Purpose::matching,
            .why = "Ethnicity checks that places are given fairly, and never ranks a child. "
                   "Religion is used where the child asks for a place that respects it.",
            .fields =
                {
                    one_of("ethnicity", "Ethnicity", choices_of(ethnicities)),
                    short_text("religion", "Religion or belief").if_known(),
                },
        },
    };
}

}  // namespace wayhome::referral
