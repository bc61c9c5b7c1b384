// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/form/checks.hpp"
#include "domain/referral/form/context.hpp"
#include "domain/referral/form/field_makers.hpp"
#include "domain/referral/form/legal_facts.hpp"
#include "domain/referral/form/legal_status.hpp"
#include "domain/referral/form/question_tables.hpp"

namespace wayhome::referral {
namespace {

FieldErrors order_ends_after_it_begins(const Answer& answer, const Context&) {
    if (!ends_too_early(answer, "order_from", "order_until")) return {};
    return {{"order_until", "order_until.day",
             "The date the order ends must be after the date it was made"}};
}

}  // namespace

std::vector<Question> questions_law() {
    return {
        {
            .code = "legal_status",
            .section = "legal",
            .title = "The child’s legal status",
            .purpose = Purpose::legal,
            .why = "Section 25 applies to looked-after children, with bars for some; time already "
                   "spent secure without an order counts towards the limit of regulation 10.",
            .short_path = {Pathway::welfare},
            .fields =
                {
                    one_of("status", "Legal status", choices_of(legal_statuses)),
                    yes_no_not_known("own_wish", "Is the child accommodated under section 20(5)?",
                                     "whether the child is accommodated under section 20(5)")
                        .hinted("A child of 16 or over who is accommodated at their own wish")
                        .only_for(may_be_accommodated_by_own_wish)
                        .when("status", {"V2", "V3", "V4"}),
                    yes_no_not_known("protection_plan", "Is there a child protection plan?",
                                     "whether there is a child protection plan")
                        .if_known(),
                    one_of("without_order",
                           "Is the child to be kept secure before a court decides?",
                           choices_of(withouts_order))
                        .hinted("The 72-hour route")
                        .in_messages(
                            "whether the child is to be kept secure before a court decides")
                        .only_for(for_welfare),
                    date_and_time("secure_since", "In secure accommodation since")
                        .in_messages("the time the stay in secure accommodation began")
                        .past()
                        .only_for(for_welfare)
                        .when("without_order", {"in_use"}),
                    whole_number("hours_used",
                                 "Hours in secure accommodation without an order, last 28 days", 0,
                                 672)
                        .hinted("Add up all stays. Enter 0 if there were none.")
                        .in_messages("the hours already used in the last 28 days")
                        .only_for(for_welfare)
                        .when("without_order", {"in_use", "intended"}),
                },
            .depends_on = {{"pathway", "pathway"},
                           {"when_needed", "urgency"},
                           {"birth", "born"},
                           {"birth", "estimated_age"}},
        },
        {
            .code = "court",
            .section = "legal",
            .title = "The application to the court",
            .purpose = Purpose::legal,
            .why = "Only a court may authorise a longer stay. A child must have the chance to be "
                   "represented, and the hearing sets the day a place is needed.",
            .applies = for_welfare,
            .fields =
                {
                    one_of("state", "Where the application stands", choices_of(application_states)),
                    short_text("court", "Court")
                        .when("state", {"made", "listed", "interim_order", "order", "refused"}),
                    date_and_time("hearing", "Hearing").when("state", {"listed"}),
                    one_of("sought", "Order sought",
                           {{"interim", "An interim secure accommodation order"},
                            {"full", "A secure accommodation order"}})
                        .when("state", {"not_made", "made", "listed"}),
                    date("order_from", "Date the order was made")
                        .in_messages("the date the order was made")
                        .past()
                        .when("state", {"interim_order", "order"}),
                    date("order_until", "Date the order ends")
                        .in_messages("the date the order ends")
                        .when("state", {"interim_order", "order"}),
                    yes_no_not_known("represented", "Does the child have a lawyer?",
                                     "whether the child has a lawyer"),
                },
            .depends_on = {{"pathway", "pathway"}, {"legal_status", "status"}},
            .check = order_ends_after_it_begins,
        },
        {
            .code = "approval",
            .section = "legal",
            .title = "Approval of the Secretary of State for a child under 13",
            .purpose = Purpose::legal,
            .why = "A child under 13 may not be placed in a secure children’s home before the "
                   "Secretary of State has approved it (1991 Regulations, regulation 4). Without "
                   "it no home can be asked.",
            .applies = needs_approval_for_age,
            .short_path = every_pathway,
            .fields =
                {
                    one_of("state", "Approval",
                           {{"written", "Approved in writing"},
                            {"spoken", "Approved by word of mouth, the letter is to follow"},
                            {"applied_for", "Applied for"},
                            {"placed", "Placed by the Secretary of State", "Sentence or remand",
                             false, placed_by_secretary_of_state},
                            {"not_applied", "Not applied for yet"}})
                        .in_messages("where the approval stands"),
                    short_text("reference", "Reference of the approval")
                        .in_messages("the reference of the approval")
                        .at_most(60)
                        .when("state", {"written"}),
                    short_text("spoken_by", "Who gave the spoken approval")
                        .in_messages("who gave the spoken approval")
                        .when("state", {"spoken"}),
                    date_and_time("spoken_at", "When the spoken approval was given")
                        .in_messages("the time of the spoken approval")
                        .past()
                        .when("state", {"spoken"}),
                    date("applied_on", "Date of the application for approval")
                        .in_messages("the date of the application for approval")
                        .past()
                        .when("state", {"applied_for"}),
                },
            .depends_on = {{"pathway", "pathway"}, {"birth", "born"}, {"birth", "estimated_age"}},
        },
    };
}

}  // namespace wayhome::referral
