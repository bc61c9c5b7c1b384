// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/form/behaviour.hpp"
#include "domain/referral/form/context.hpp"
#include "domain/referral/form/field_makers.hpp"
#include "domain/referral/form/question_tables.hpp"

namespace wayhome::referral {
namespace {

const std::vector<Choice> diagnoses = {
    {"depression_or_anxiety", "Depression or anxiety"},
    {"trauma_stress", "Post-traumatic stress"},
    {"psychosis", "Psychosis"},
    {"eating_disorder", "Eating disorder"},
    {"conduct_disorder", "Conduct disorder"},
    {"attachment_disorder", "Attachment disorder"},
    {"other", "Another diagnosis"},
    {"none", "None", {}, true},
    {"not_known", "Not known", {}, true},
};

const std::vector<Choice> neurodiversity = {
    {"learning_disability", "Learning disability"},
    {"autism", "Autism"},
    {"adhd", "Attention deficit hyperactivity disorder"},
    {"speech_and_language", "Speech, language or communication need"},
    {"hearing_or_sight", "Hearing or sight impairment"},
    {"foetal_alcohol", "Foetal alcohol spectrum disorder"},
    {"awaiting_assessment", "Waiting for an assessment"},
    {"none", "None", {}, true},
    {"not_known", "Not known", {}, true},
};

}  // namespace

std::vector<Question> questions_health() {
    return {
        {
            .code = "physical_health",
            .section = "health",
            .title = "Physical health",
            .purpose = Purpose::matching,
            .why = "A home must be able to give the care the child needs from the first night.",
            .short_path = every_pathway,
            .fields =
                {
                    yes_no_not_known("conditions", "Health conditions or injuries",
                                     "whether there are health conditions or injuries"),
                    long_text("conditions_details", "Which conditions, and the care they need")
                        .in_messages("which conditions, and the care they need")
                        .when("conditions", {"yes"}),
                    yes_no_not_known("medication", "Medication",
                                     "whether the child takes medication"),
                    long_text("medication_details", "Which medication, dose and times")
                        .in_messages("which medication")
                        .when("medication", {"yes"}),
                    yes_no_not_known("allergies", "Allergies", "whether the child has allergies"),
                    long_text("allergies_details", "Which allergies, and how severe")
                        .in_messages("which allergies")
                        .when("allergies", {"yes"}),
                    one_of("pregnant", "Is the child pregnant?",
                           {{"yes", "Yes"},
                            {"no", "No"},
                            {"not_known", "Not known"},
                            {"cannot_be", "Does not apply"}})
                        .in_messages("whether the child is pregnant"),
                },
            .depends_on = {{"birth", "sex"}},
        },
        {
            .code = "mental_health",
            .section = "health",
            .title = "Mental health",
            .purpose = Purpose::matching,
            .why =
                "Homes differ in the treatment they can give; more children with a diagnosis are "
                "refused than others, and the figures must show it.",
            .fields = joined({
                behaviour_fields(Behaviour::mental_health, "Diagnosed or under assessment"),
                {
                    several_of("diagnoses", "Diagnoses", diagnoses).when("mental_health", {"yes"}),
                    yes_no_not_known("camhs", "Is CAMHS involved?", "whether CAMHS is involved"),
                    long_text("care", "Treatment, hospital stays and who gives care now")
                        .if_known(),
                },
            }),
        },
        {
            .code = "education",
            .section = "education",
            .title = "Education",
            .purpose = Purpose::matching,
            .why = "Every secure home teaches; an education, health and care plan must be carried "
                   "on, and missed schooling says how much help is needed.",
            .fields =
                {
                    one_of("plan", "Education, health and care plan",
                           {{"held", "The child has one"},
                            {"needed", "The child needs one"},
                            {"none", "The child neither has nor needs one"},
                            {"not_known", "Not known"}})
                        .in_messages("whether there is an education, health and care plan"),
                    whole_number("months_missed", "Months of schooling missed in the last 3 years",
                                 0, 36)
                        .in_messages("how many months of schooling were missed")
                        .if_known(),
                    short_text("school", "School or college now").if_known(),
                    long_text("learning", "What helps the child learn").if_known(),
                },
        },
        {
            .code = "communication",
            .section = "communication",
            .title = "How the child communicates",
            .purpose = Purpose::matching,
            .why = "The child must understand what happens and be understood, from the journey "
                   "onwards.",
            .fields =
                {
                    short_text("first_language", "First language").at_most(60),
                    yes_no_not_known("interpreter", "Is an interpreter needed?",
                                     "whether an interpreter is needed"),
                    several_of("needs", "Learning disability, autism and other needs",
                               neurodiversity)
                        .in_messages("the child’s needs, or “None” or “Not known”"),
                    long_text("help", "What helps the child understand and be understood")
                        .if_known(),
                },
        },
    };
}

}  // namespace wayhome::referral
