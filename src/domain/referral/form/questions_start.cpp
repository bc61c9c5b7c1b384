// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/form/context.hpp"
#include "domain/referral/form/field_makers.hpp"
#include "domain/referral/form/question_tables.hpp"

namespace wayhome::referral {
std::vector<Question> questions_start() {
    return {
        {
            .code = "pathway",
            .section = "start",
            .title = "On which legal pathway is the place asked for?",
            .purpose = Purpose::legal,
            .why = "Each pathway has its own legal tests, questions and time limits. Only the ones "
                   "that apply are shown.",
            .short_path = every_pathway,
            .fields =
                {
                    one_of("pathway", "Pathway",
                           {{"welfare", "Welfare", "Section 25 of the Children Act 1989"},
                            {"youth_custody", "Youth custody", "Sentenced to custody"},
                            {"remand", "Remand", "Refused bail by a court"},
                            {"police_custody", "Police custody",
                             "Charged and held before court: section 38(6) of the Police and "
                             "Criminal Evidence Act 1984"}}),
                },
        },
        {
            .code = "when_needed",
            .section = "start",
            .title = "How soon is a place needed?",
            .purpose = Purpose::legal,
            .why = "Sets the time limits of every step, and the day on which age and orders are "
                   "judged.",
            .short_path = every_pathway,
            .fields =
                {
                    one_of("urgency", "How soon",
                           {{"within_hours", "Within hours", "Tonight or today"},
                            {"within_72_hours", "Within 72 hours"},
                            {"planned", "On a planned date"}})
                        .in_messages("how soon a place is needed"),
                    date_and_time("needed_by", "When the place is needed")
                        .in_messages("the date the place is needed")
                        .future()
                        .when("urgency", {"planned"}),
                },
            .depends_on = {{"pathway", "pathway"}},
        },
    };
}

}  // namespace wayhome::referral
