// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <utility>

#include "domain/referral/form/context.hpp"
#include "domain/referral/form/field_makers.hpp"
#include "domain/referral/form/question_tables.hpp"
#include "domain/referral/form/wishes.hpp"

namespace wayhome::referral {
namespace {

/// What a home may offer; the codes are those of data/capabilities.csv.
const std::vector<Choice> place_needs = {
    {"mental_health", "Mental health treatment"},
    {"therapeutic_care", "Therapeutic care after trauma or abuse"},
    {"sexual_harm_programme", "Programme on sexually harmful behaviour"},
    {"exploitation_recovery", "Recovery from exploitation"},
    {"gang_exit", "Help with leaving gangs"},
    {"substance_misuse", "Substance misuse treatment"},
    {"fire_setting_programme", "Programme on fire setting"},
    {"offending_programme", "Programme on offending"},
    {"self_harm_safe_rooms", "Rooms made safe against self-harm"},
    {"fire_safe_unit", "Unit built to a fire-setting standard"},
    {"secure_grounds", "Grounds secured against absconding"},
    {"separate_units", "Units that children do not share"},
    {"step_free_access", "Step-free access throughout"},
    {"wheelchair_bathroom", "Bathroom for a wheelchair user"},
    {"hearing_loop", "Aids for a deaf child"},
    {"nursing_on_site", "Nurse on site"},
    {"epilepsy_care", "Epilepsy care"},
    {"diabetes_care", "Diabetes care"},
    {"pregnancy_care", "Care in pregnancy"},
    {"detoxification", "Medically supervised withdrawal"},
    {"step_down", "Step-down place linked to the home"},
    {"none", "None of these", {}, true},
};

Field ordered_by_court(std::string label) {
    return yes_no_not_known("by_order", std::move(label), "whether a court ordered it").if_known();
}

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
                    rows("children", "Child",
                         {
                             short_text("name", "Name of the other child"),
                             date("born", "Date of birth of the other child").past().if_known(),
                             one_of("reason", "Reason to keep apart",
                                    choices_of(keep_apart_reasons)),
                             ordered_by_court("Does a court’s order or bail condition keep them "
                                              "apart?"),
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
                    rows("list", "Area or person",
                         {
                             one_of("kind", "What it is", choices_of(keep_away_kinds))
                                 .in_messages("whether it is an area or a person"),
                             short_text("name", "Name of the area or person"),
                             postcode_district("district", "Postcode district to keep away from")
                                 .if_known(),
                             ordered_by_court("Does a court’s order or bail condition say so?"),
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
