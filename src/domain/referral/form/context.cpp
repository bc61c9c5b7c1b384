// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/form/context.hpp"

#include "domain/referral/form/law.hpp"
#include "domain/referral/form/readings.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::referral {

Context context_of(const Referral& referral, const Answers& answers, Instant now) {
    return {referral.pathway, referral.urgency, referral.referred_by_kind, answers, now};
}

CivilDate day_needed(const Context& context) {
    const auto needed = moment_entered(context.answers, "when_needed", "needed_by");
    return london_date(needed.value_or(context.now));
}

bool for_welfare(const Context& context) {
    return context.pathway == Pathway::welfare;
}

bool for_youth_custody(const Context& context) {
    return context.pathway == Pathway::youth_custody;
}

bool for_remand(const Context& context) {
    return context.pathway == Pathway::remand;
}

bool for_police_custody(const Context& context) {
    return context.pathway == Pathway::police_custody;
}

bool unless_welfare(const Context& context) {
    return !for_welfare(context);
}

bool placed_by_secretary_of_state(const Context& context) {
    return for_youth_custody(context) || for_remand(context);
}

bool stay_is_open(const Context& context) {
    return for_welfare(context) || for_remand(context);
}

bool referrer_is_no_council(const Context& context) {
    return context.referrer != access::OrganisationKind::authority;
}

bool needs_approval_for_age(const Context& context) {
    const auto day = day_needed(context);
    const auto age = age_on_day(context.answers, day);
    return age && *age < legal_figure(LegalRule::approval_below_age, day).value;
}

bool may_be_accommodated_by_own_wish(const Context& context) {
    const auto day = day_needed(context);
    const auto age = age_on_day(context.answers, day);
    return !age || *age >= legal_figure(LegalRule::voluntary_bar_from_age, day).value;
}

}  // namespace wayhome::referral
