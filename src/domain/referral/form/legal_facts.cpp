// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/form/legal_facts.hpp"

#include "domain/referral/form/readings.hpp"

namespace wayhome::referral {
namespace {

Section25Facts section_25_facts(const Answers& answers) {
    return {known(answers, "section_25", "absconding"), known(answers, "section_25", "likely"),
            known(answers, "section_25", "harm"), known(answers, "section_25", "injury")};
}

RemandFacts remand_facts(const Answers& answers) {
    const auto condition = [&](std::string_view field) {
        return known(answers, "remand_conditions", field);
    };
    return {chosen(remand_sets, answers, "remand_conditions", "set"),
            condition("custody_likely"),
            condition("grave_offence"),
            condition("bail_history"),
            condition("imprisonable"),
            condition("necessary"),
            condition("represented")};
}

Known approval_needed(const Context& context) {
    if (!age_on_day(context.answers, day_needed(context))) return Known::not_known;
    return needs_approval_for_age(context) ? Known::yes : Known::no;
}

void add_approval(const Answers& answers, LegalFacts& facts) {
    facts.approval = chosen(approval_states, answers, "approval", "state");
    facts.approval_reference = entered(answers, "approval", "reference");
    facts.approval_spoken_by = entered(answers, "approval", "spoken_by");
    facts.approval_spoken_at = moment_entered(answers, "approval", "spoken_at");
}

void add_welfare(const Answers& answers, LegalFacts& facts) {
    facts.section_25 = section_25_facts(answers);
    facts.application = chosen(application_states, answers, "court", "state");
    facts.order_until = day_entered(answers, "court", "order_until");
    facts.represented = known(answers, "court", "represented");
    facts.next_court = moment_entered(answers, "court", "hearing");
    facts.without_order = chosen(withouts_order, answers, "legal_status", "without_order");
    facts.secure_since = moment_entered(answers, "legal_status", "secure_since");
    if (const auto hours = number_entered(answers, "legal_status", "hours_used")) {
        facts.hours_used = Hours{*hours};
    }
}

}  // namespace

LegalFacts legal_facts_from(const Context& context) {
    const auto& answers = context.answers;
    LegalFacts facts;
    facts.status = chosen(legal_statuses, answers, "legal_status", "status");
    facts.accommodated_by_own_wish = known(answers, "legal_status", "own_wish");
    facts.approval_needed = approval_needed(context);
    add_approval(answers, facts);
    facts.lawful_basis = entered(answers, "lawful_basis", "basis");
    switch (context.pathway) {
        case Pathway::welfare:
            add_welfare(answers, facts);
            break;
        case Pathway::remand:
            facts.remand = remand_facts(answers);
            facts.represented = facts.remand.represented;
            facts.next_court = moment_entered(answers, "remand", "next_hearing");
            break;
        case Pathway::police_custody:
            facts.serious_harm = known(answers, "serious_harm", "serious_harm");
            facts.next_court = moment_entered(answers, "detention", "next_court");
            break;
        case Pathway::youth_custody:
            facts.sentence_ends = day_entered(answers, "sentence", "late_release");
            if (!facts.sentence_ends)
                facts.sentence_ends = day_entered(answers, "sentence", "ends");
            break;
    }
    return facts;
}

}  // namespace wayhome::referral
