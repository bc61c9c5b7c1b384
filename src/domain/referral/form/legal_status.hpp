// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kernel/code_list.hpp"

namespace wayhome::referral {

/// The child's status in care law: SSDA903 legal-status codes, and "not looked after". An order
/// under section 25 has no code of its own; it lies over one of these.
enum class LegalStatus {
    interim_care_order,
    care_order,
    freed_for_adoption,
    placement_order,
    section_20,
    short_breaks_agreed,
    short_breaks,
    remanded,
    police_custody,
    youth_rehabilitation_residence,
    police_protection,
    emergency_protection,
    assessment_order,
    not_looked_after
};

inline constexpr auto legal_statuses = code_list<LegalStatus>({
    {LegalStatus::interim_care_order, "C1", "Interim care order"},
    {LegalStatus::care_order, "C2", "Full care order"},
    {LegalStatus::freed_for_adoption, "D1", "Freeing order"},
    {LegalStatus::placement_order, "E1", "Placement order"},
    {LegalStatus::section_20, "V2", "Accommodated under section 20, single period"},
    {LegalStatus::short_breaks_agreed, "V3", "Short breaks under an agreed series (individual)"},
    {LegalStatus::short_breaks, "V4", "Short breaks under an agreed series (recorded together)"},
    {LegalStatus::remanded, "J1", "Remanded to council accommodation or youth detention"},
    {LegalStatus::police_custody, "J2", "Placed in council accommodation under PACE"},
    {LegalStatus::youth_rehabilitation_residence, "J3",
     "Youth rehabilitation order with residence or intensive fostering"},
    {LegalStatus::police_protection, "L1", "In police protection, in council accommodation"},
    {LegalStatus::emergency_protection, "L2", "Emergency protection order"},
    {LegalStatus::assessment_order, "L3", "Child assessment order, in council accommodation"},
    {LegalStatus::not_looked_after, "NONE", "Not looked after by a council"},
});

}  // namespace wayhome::referral
