// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kernel/code_list.hpp"

namespace wayhome::referral {

/// The legal road on which a child comes to need a secure place (A1 of the domain reference).
enum class Pathway {
    welfare,        ///< section 25, Children Act 1989
    youth_custody,  ///< sentenced to custody
    remand,         ///< refused bail
    police_custody  ///< charged and held before court: section 38(6), PACE 1984
};

inline constexpr auto pathways = code_list<Pathway>({
    {Pathway::welfare, "welfare", "Welfare"},
    {Pathway::youth_custody, "youth_custody", "Youth custody (sentenced)"},
    {Pathway::remand, "remand", "Remand"},
    {Pathway::police_custody, "police_custody", "Police custody"},
});

/// How soon a bed is needed, as the referrer says first of all.
enum class Urgency {
    within_hours,     ///< tonight
    within_72_hours,  ///< the emergency route without a court's order
    planned
};

inline constexpr auto urgencies = code_list<Urgency>({
    {Urgency::within_hours, "within_hours", "Within hours"},
    {Urgency::within_72_hours, "within_72_hours", "Within 72 hours"},
    {Urgency::planned, "planned", "Planned, with a date"},
});

/// Which set of clocks a referral runs on: made from pathway and urgency, shown everywhere after.
enum class ClockClass { police_custody, justice, remand, emergency_welfare, planned_welfare };

inline constexpr auto clock_classes = code_list<ClockClass>({
    {ClockClass::police_custody, "police_custody", "Police custody"},
    {ClockClass::justice, "justice", "Justice"},
    {ClockClass::remand, "remand", "Remand"},
    {ClockClass::emergency_welfare, "emergency_welfare", "Emergency welfare"},
    {ClockClass::planned_welfare, "planned_welfare", "Planned welfare"},
});

constexpr ClockClass clock_class(Pathway pathway, Urgency urgency) {
    switch (pathway) {
        case Pathway::police_custody:
            return ClockClass::police_custody;
        case Pathway::youth_custody:
            return ClockClass::justice;
        case Pathway::remand:
            return ClockClass::remand;
        case Pathway::welfare:
            break;
    }
    return urgency == Urgency::planned ? ClockClass::planned_welfare
                                       : ClockClass::emergency_welfare;
}

}  // namespace wayhome::referral
