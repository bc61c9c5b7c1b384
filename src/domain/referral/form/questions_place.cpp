// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/form/context.hpp"
#include "domain/referral/form/field_makers.hpp"
#include "domain/referral/form/question_tables.hpp"
#include "domain/referral/form/wishes.hpp"

namespace wayhome::referral {
namespace {

/// What a home may offer; the codes are those of its capabilities.
const std::vector<Choice> place_needs = {
    {"step_free", "Step-free access"},
    {"nursing_care", "Daily nursing care"},
    {"maternity", "Care in pregnancy or with a baby"},
    {"mental_health", "Mental health treatment"},
    {"self_harm", "Building and staff for high risk of self-harm"},
    {"fire_setting", "Building to the standard for fire setting"},
    {"sexual_harm", "Programme for children who sexually harm"},
    {"sexual_exploitation", "Programme for sexual exploitation"},
    {"criminal_exploitation", "Programme for criminal exploitation and leaving gangs"},
    {"substance_misuse", "Substance misuse treatment"},
    {"learning_disability", "Care for learning disability"},
    {"autism", "Care for autism"},
    {"none", "None of these", {}, true},
};

}  // namespace

std::vector<Question> questions_place() {
    return {
        {
            .code = "living_with",
            .section = "living",
            .title = "Who can the child live with?",
            .purpose = Purpose::matching,
            .why = "The group of children already there decides whether a place is safe.",
            .fields =
                {
                    one_of("preference", "The child can live", choices_of(living_preferences))
                        .in_messages("who the child can live with"),
                    long_text("because", "Reason")
                        .when("preference", {"alone", "older_only", "younger_only"}),
                },
            .depends_on = {{"birth", "born"}, {"birth", "estimated_age"}},
        },
        {
            .code = "keep_apart",
            .section = "living",
            .title = "Children to keep apart from",
            .purpose = Purpose::matching,
            .why =
                "A home where a named child lives is not suggested, or only with what would make "
                "it safe. Names are not shown to homes.",
            .fields =
                {
                    yes_no_not_known("any", "Is there a child this child must be kept apart from?",
                                     "whether there is a child to keep apart from"),
                    rows("children", "Children",
                         {
                             short_text("name", "Name of the other child"),
                             date("born", "Date of birth of the other child").past().if_known(),
                             one_of("reason", "Reason to keep apart",
                                    choices_of(keep_apart_reasons)),
                             long_text("details", "What happened").at_most(1000).if_known(),
                         },
                         20)
                        .in_messages("at least one child to keep apart from")
                        .when("any", {"yes"}),
                },
        },
        {
            .code = "keep_away",
            .section = "place",
            .title = "Areas and people to keep away from",
            .purpose = Purpose::matching,
            .why = "A home inside such an area, or near such people, would bring the child back "
                   "into danger.",
            .fields =
                {
                    yes_no_not_known("any",
                                     "Are there areas or people the child must be kept away from?",
                                     "whether there are areas or people to keep away from"),
                    rows("list", "Areas and people",
                         {
                             one_of("kind", "Area or person", choices_of(keep_away_kinds))
                                 .in_messages("whether it is an area or a person"),
                             short_text("name", "Name of the area or person"),
                             postcode_district("district", "Postcode district to keep away from")
                                 .if_known(),
                             short_text("reason", "Reason to keep away"),
                         },
                         20)
                        .in_messages("at least one area or person")
                        .when("any", {"yes"}),
                },
        },
        {
            .code = "distance",
            .section = "place",
            .title = "How far from home should the place be?",
            .hint = "Closer is not always better: some children are safer further away.",
            .purpose = Purpose::matching,
            .why = "Homes are compared with this wish in straight-line miles, both ways.",
            .fields =
                {
                    one_of("band", "Distance from home", choices_of(distance_bands)),
                    whole_number("miles", "Number of miles", 1, 500)
                        .when("band", {"within", "at_least"}),
                    long_text("because", "Reason for the distance")
                        .if_known()
                        .when("band", {"closest", "within", "at_least"}),
                },
            .depends_on = {{"where_now", "home_district"}},
        },
        {
            .code = "place_needs",
            .section = "place",
            .title = "What must the place have?",
            .purpose = Purpose::matching,
            .why =
                "Compared with what each home says it offers. A home that has not said is asked, "
                "not left out.",
            .fields =
                {
                    several_of("needs", "Needed", place_needs)
                        .in_messages("what the place must have, or “None of these”"),
                    one_of("staffing", "Staff the child needs by day", choices_of(staffing_needs))
                        .in_messages("how many staff the child needs"),
                    yes_no_not_known("waking_night", "Must a member of staff be awake at night?",
                                     "whether a member of staff must be awake at night"),
                    whole_number("weeks", "Expected length of stay in weeks", 1, 104)
                        .only_for(stay_is_open)
                        .if_known(),
                    long_text("anything_else", "Anything else the place must have").if_known(),
                },
            .depends_on = {{"pathway", "pathway"}, {"physical_health", "pregnant"}},
        },
    };
}

}  // namespace wayhome::referral
