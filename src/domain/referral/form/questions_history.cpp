// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/form/behaviour.hpp"
#include "domain/referral/form/checks.hpp"
#include "domain/referral/form/context.hpp"
#include "domain/referral/form/field_makers.hpp"
#include "domain/referral/form/question_tables.hpp"

namespace wayhome::referral {
namespace {

const std::vector<Choice> hard_experiences = {
    {"neglect", "Neglect"},
    {"domestic_abuse", "Domestic abuse at home"},
    {"parental_substances", "A parent’s use of drugs or alcohol"},
    {"parental_mental_health", "A parent’s mental ill health"},
    {"parent_in_prison", "A parent in prison"},
    {"bereavement", "Death of someone close"},
    {"separation", "Separation from parents or brothers and sisters"},
    {"war_or_flight", "War, flight or trafficking"},
    {"community_violence", "Violence in the community"},
    {"none", "None known", {}, true},
    {"not_known", "Not known", {}, true},
};

FieldErrors stays_end_after_they_begin(const Answer& answer, const Context&) {
    return rows_that_end_early(answer, "stays",
                               "The date the stay ended must be on or after the date it began");
}

}  // namespace

std::vector<Question> questions_history() {
    return {
        {
            .code = "instability",
            .section = "history",
            .title = "Placement breakdowns and times missing",
            .purpose = Purpose::matching,
            .why = "Shows how settled the child’s life has been, which says more about the support "
                   "needed than any one event.",
            .fields = joined({
                {
                    whole_number("breakdowns", "Placement breakdowns so far", 0, 99)
                        .in_messages("the number of placement breakdowns"),
                    whole_number("missing_episodes", "Times missing in the last 12 months", 0, 365)
                        .in_messages("the number of times missing in the last 12 months"),
                    short_text("longest_missing", "Longest time missing, and where found")
                        .if_known(),
                },
                behaviour_fields(Behaviour::adoption_breakdown, "An adoption that ended"),
            }),
        },
        {
            .code = "earlier_stays",
            .section = "history",
            .title = "Earlier stays in secure accommodation",
            .purpose = Purpose::matching,
            .why = "A home that knows the child may be the best or the wrong place; earlier plans "
                   "need not be written again.",
            .fields =
                {
                    yes_no_not_known("had", "Has the child been in secure accommodation before?",
                                     "whether the child has been in secure accommodation before"),
                    rows("stays", "Stay",
                         {
                             short_text("home", "Name of the place"),
                             date("from", "Stay began")
                                 .in_messages("the date the stay began")
                                 .past()
                                 .if_known(),
                             date("until", "Stay ended")
                                 .in_messages("the date the stay ended")
                                 .past()
                                 .if_known(),
                             short_text("ended", "Why it ended").if_known(),
                         },
                         10)
                        .in_messages("at least one stay")
                        .when("had", {"yes"}),
                },
            .check = stays_end_after_they_begin,
        },
        {
            .code = "trauma",
            .section = "history",
            .title = "Trauma and hard experiences",
            .purpose = Purpose::matching,
            .why = "Care that starts from what happened to the child, and treatment that continues "
                   "rather than begins again.",
            .fields = joined({
                behaviour_fields(Behaviour::disclosed_abuse, "Abuse the child has told of"),
                {
                    several_of("experiences", "Hard experiences in childhood", hard_experiences)
                        .in_messages("the hard experiences, or “None known” or “Not known”"),
                    long_text("effects", "How it shows, and what helps").if_known(),
                },
            }),
        },
    };
}

}  // namespace wayhome::referral
