// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "domain/access/organisation.hpp"
#include "domain/referral/answers.hpp"
#include "domain/referral/form/question.hpp"
#include "domain/referral/referral.hpp"
#include "kernel/time.hpp"

namespace wayhome::referral {

/// What decides which questions are asked, and how their answers are judged. The answers must
/// outlive it.
struct Context {
    Pathway pathway;
    Urgency urgency;
    access::OrganisationKind referrer;  ///< a council is not asked which council it is
    const Answers& answers;
    Instant now;
    /// The councils a field of that kind may name (code, name); where empty any code will do.
    std::vector<Choice> authorities = {};
};

Context context_of(const Referral& referral, const Answers& answers, Instant now);

/// The day the place is needed: as entered, else today in London.
CivilDate day_needed(const Context& context);

// The conditions of the question tables.

bool for_welfare(const Context& context);
bool for_youth_custody(const Context& context);
bool for_remand(const Context& context);
bool for_police_custody(const Context& context);
bool unless_welfare(const Context& context);
/// Sentenced or remanded: the Secretary of State places the child.
bool placed_by_secretary_of_state(const Context& context);
/// Long enough for a length to be expected, and not told by sentence or next court.
bool stay_is_open(const Context& context);
bool referrer_is_no_council(const Context& context);
/// Below the age at which a home needs no approval for the child; the law's figure on that day.
bool needs_approval_for_age(const Context& context);
/// Old enough for section 20(5), or of unknown age.
bool may_be_accommodated_by_own_wish(const Context& context);

}  // namespace wayhome::referral
