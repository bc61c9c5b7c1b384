// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kernel/code_list.hpp"

namespace wayhome::referral {

/// Risks that no behaviour says: the first three to the child, the rest to others. Self-harm,
/// exploitation, fire, sexual harm, absconding, substances and gangs are behaviours, asked there.
enum class Risk {
    suicide,
    threats_from_others,
    harm_by_other_children,
    allegations,
    violence_to_children,
    violence_to_staff,
    weapons,
    hostage_taking
};

inline constexpr auto risks = code_list<Risk>({
    {Risk::suicide, "suicide", "Suicide"},
    {Risk::threats_from_others, "threats_from_others", "Threats to the child’s life or safety"},
    {Risk::harm_by_other_children, "harm_by_other_children",
     "Being bullied or hurt by other children"},
    {Risk::allegations, "allegations", "Allegations against carers"},
    {Risk::violence_to_children, "violence_to_children",
     "Violence to or bullying of other children"},
    {Risk::violence_to_staff, "violence_to_staff", "Violence to staff"},
    {Risk::weapons, "weapons", "Weapons"},
    {Risk::hostage_taking, "hostage_taking", "Taking a hostage"},
});

constexpr bool is_to_the_child(Risk risk) {
    return risk <= Risk::harm_by_other_children;
}

/// "None known" is an answer of its own; a question nobody answered is `not_asked`.
enum class RiskState { known, none_known, not_known, not_asked };

inline constexpr auto risk_states = code_list<RiskState>({
    {RiskState::known, "known", "Known risk"},
    {RiskState::none_known, "none_known", "No known risk"},
    {RiskState::not_known, "not_known", "Not known"},
    {RiskState::not_asked, "not_asked", "Not asked"},
});

}  // namespace wayhome::referral
