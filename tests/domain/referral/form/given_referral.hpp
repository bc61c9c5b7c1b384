// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "given_form.hpp"

namespace wayhome::referral {

/// A draft on that pathway, by a council; everything else as it must be.
inline Referral given_referral(Pathway pathway, Urgency urgency = Urgency::within_72_hours) {
    return {.id = ReferralId{IdBits{1}},
            .reference = "WH-4K7M-2Q9D",
            .pathway = pathway,
            .urgency = urgency,
            .referred_by_kind = access::OrganisationKind::authority,
            .referred_by = OrganisationId{IdBits{2}},
            .authority = OrganisationId{IdBits{2}},
            .started_by = AccountId{IdBits{3}},
            .child = {},
            .officer = {},
            .found_ineligible_by = {},
            .started = friday_night,
            .changed = friday_night,
            .submitted = {},
            .needed_by = {},
            .triage_due = {},
            .continues = {},
            .link_reason = {}};
}

inline GivenForm given_form(Pathway pathway, Urgency urgency = Urgency::within_72_hours) {
    return {pathway, urgency};
}

inline FieldValues born_on(std::string day) {
    return {{"known", "yes"}, {"born", std::move(day)}, {"sex", "F"}};
}

}  // namespace wayhome::referral
