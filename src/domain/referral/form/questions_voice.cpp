// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/form/checks.hpp"
#include "domain/referral/form/context.hpp"
#include "domain/referral/form/field_makers.hpp"
#include "domain/referral/form/question_tables.hpp"

namespace wayhome::referral {
namespace {

const std::vector<Choice> options_tried = {
    {"family_support", "Support at home with the family"},
    {"kinship_care", "Care by relatives or friends"},
    {"foster_care", "Foster care"},
    {"specialist_foster_care", "Specialist foster care"},
    {"childrens_home", "A children’s home"},
    {"specialist_home", "A specialist or solo children’s home"},
    {"supported", "Supported accommodation"},
    {"extra_staff", "More staff where the child was"},
    {"hospital", "Hospital"},
    {"deprivation_of_liberty", "Deprivation of liberty under the High Court’s authority"},
    {"considered", "Considered but not available"},
    {"other", "Something else"},
};

const std::vector<Choice> lawful_bases = {
    {"public_task", "Public task: a duty or power of the council or court"},
    {"legal_obligation", "Legal obligation"},
    {"vital_interests", "Vital interests: life is in danger"},
    {"consent", "Consent of the child or of a person with parental responsibility"},
    {"none", "None has been recorded yet"},
};

FieldErrors attempts_end_after_they_begin(const Answer& answer, const Context&) {
    return rows_that_end_early(answer, "options",
                               "The date it ended must be on or after the date it began");
}

}  // namespace

std::vector<Question> questions_voice() {
    return {
        {
            .code = "own_words",
            .section = "voice",
            .title = "What the child says",
            .hint = "In the child’s own words.",
            .purpose = Purpose::legal,
            .why = "The child’s wishes and feelings must be heard (Children Act 1989, section 22). "
                   "They come first on the page on which a home decides.",
            .fields =
                {
                    one_of("obtained", "Have the child’s own words been obtained?",
                           {{"yes", "Yes"}, {"no", "No"}})
                        .in_messages("whether the child’s own words have been obtained"),
                    long_text("words", "The child’s own words")
                        .in_messages("the child’s own words")
                        .at_most(4000)
                        .when("obtained", {"yes"}),
                    date("said_on", "When the child said it")
                        .in_messages("the date the child said it")
                        .past()
                        .when("obtained", {"yes"}),
                    one_of("how", "How the words were obtained",
                           {{"spoken", "Said to a worker the child knows"},
                            {"advocate", "Through an advocate"},
                            {"written", "Written or drawn by the child"},
                            {"signed_or_interpreted", "Signed or interpreted"},
                            {"call", "By telephone or video"}})
                        .in_messages("how the words were obtained")
                        .when("obtained", {"yes"}),
                    long_text("reason", "Why they were not obtained")
                        .in_messages("why the child’s own words were not obtained")
                        .when("obtained", {"no"}),
                },
        },
        {
            .code = "wishes",
            .section = "voice",
            .title = "The child’s wishes",
            .purpose = Purpose::matching,
            .why = "What the child asks for counts in comparing homes; what was not asked is shown "
                   "as not asked.",
            .fields =
                {
                    long_text("place", "Wishes about where to live").at_most(1000).if_known(),
                    long_text("identity", "Wishes about identity and culture")
                        .hinted("Food, faith, hair, language, people to be near")
                        .at_most(1000)
                        .if_known(),
                    several_of("asked_for", "What the child asks the place to provide",
                               {{"faith_provision", "Provision for the child’s faith"},
                                {"food_by_faith", "Food by faith or culture"},
                                {"language_support",
                                 "Staff or interpreters for the child’s "
                                 "language"},
                                {"none", "None of these", {}, true}})
                        .if_known(),
                    yes_no_not_known("advocate", "Does the child have an advocate?",
                                     "whether the child has an advocate"),
                    short_text("advocate_name", "Advocate’s name and how to reach them")
                        .in_messages("the advocate’s name")
                        .when("advocate", {"yes"}),
                },
        },
        {
            .code = "tried",
            .section = "plan",
            .title = "What else was tried",
            .purpose = Purpose::legal,
            .why = "The court and every review ask why nothing less restrictive would do.",
            .applies = for_welfare,
            .fields =
                {
                    rows("options", "Option",
                         {
                             one_of("option", "What was tried or considered", options_tried)
                                 .in_messages("what was tried or considered"),
                             date("from", "Tried from")
                                 .in_messages("the date it began")
                                 .past()
                                 .if_known(),
                             date("until", "Tried until")
                                 .in_messages("the date it ended")
                                 .past()
                                 .if_known(),
                             long_text("failed", "Why it failed or would fail")
                                 .in_messages("why it failed or would fail")
                                 .at_most(1000),
                         },
                         12)
                        .in_messages("at least one option that was tried or considered"),
                },
            .depends_on = {{"pathway", "pathway"}},
            .check = attempts_end_after_they_begin,
        },
        {
            .code = "plan_after",
            .section = "plan",
            .title = "The plan for afterwards",
            .purpose = Purpose::legal,
            .why = "Secure time is short and must lead somewhere; and too few places exist, so "
                   "there must be a plan for finding none.",
            .fields =
                {
                    long_text("after_secure", "Where the child goes after the secure place"),
                    long_text("if_none", "What happens if no secure place is found"),
                },
            .depends_on = {{"pathway", "pathway"}, {"legal_status", "status"}},
        },
        {
            .code = "lawful_basis",
            .section = "permission",
            .title = "Permission to share the child’s information",
            .purpose = Purpose::legal,
            .why = "Nothing about a child is shared with homes without a recorded lawful basis; a "
                   "senior officer answers for a request to lock up a child.",
            .short_path = every_pathway,
            .fields =
                {
                    one_of("basis", "Lawful basis for sharing", lawful_bases),
                    short_text("consented_by", "Who consented, and when")
                        .in_messages("who consented, and when")
                        .when("basis", {"consent"}),
                    short_text("sanctioned_by", "Officer who sanctioned the request")
                        .in_messages("the officer who sanctioned the request"),
                    short_text("sanctioned_post", "That officer’s post")
                        .in_messages("that officer’s post"),
                },
            .depends_on = {{"pathway", "pathway"}},
        },
    };
}

}  // namespace wayhome::referral
