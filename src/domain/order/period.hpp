// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/ids.hpp"
#include "domain/referral/pathway.hpp"
#include "kernel/code_list.hpp"
#include "kernel/result.hpp"
#include "kernel/time.hpp"

namespace wayhome {
using PeriodId = Id<struct PeriodTag>;
}

namespace wayhome::order {

/// What keeps a child in secure accommodation lawfully.
enum class PeriodKind {
    seventy_two_hours,  ///< without a court, SI 1991/1505 reg 10
    interim_order,      ///< made when the court adjourns, Children Act 1989 s25(5)
    order,              ///< the first, SI 1991/1505 reg 11
    renewal,            ///< a later one, reg 12
    remand,             ///< LASPO 2012 s91
    sentence,           ///< Sentencing Act 2020
    police_detention    ///< charged and held before court, PACE 1984 s38(6)
};

inline constexpr auto period_kinds = code_list<PeriodKind>({
    {PeriodKind::seventy_two_hours, "seventy_two_hours", "72 hours without a court"},
    {PeriodKind::interim_order, "interim_order", "Interim secure order"},
    {PeriodKind::order, "order", "First secure order"},
    {PeriodKind::renewal, "renewal", "Later secure order"},
    {PeriodKind::remand, "remand", "Remand"},
    {PeriodKind::sentence, "sentence", "Sentence"},
    {PeriodKind::police_detention, "police_detention", "Police detention before court"},
});

enum class PeriodStatus { planned, in_force, ended, refused, discharged };

inline constexpr auto period_statuses = code_list<PeriodStatus>({
    {PeriodStatus::planned, "planned", "Planned"},
    {PeriodStatus::in_force, "in_force", "In force"},
    {PeriodStatus::ended, "ended", "Ended"},
    {PeriodStatus::refused, "refused", "Refused"},
    {PeriodStatus::discharged, "discharged", "Ended early"},
});

/// What happens to a period. Granted and warned keep the status.
enum class PeriodEvent {
    planned,
    granted,  ///< by the court, or authorised by the authority; takes effect at its start
    came_into_force,
    warned,
    ended,
    refused,
    discharged
};

inline constexpr auto period_events = code_list<PeriodEvent>({
    {PeriodEvent::planned, "planned", "Legal authority recorded"},
    {PeriodEvent::granted, "granted", "Legal authority granted"},
    {PeriodEvent::came_into_force, "came_into_force", "Legal authority in force"},
    {PeriodEvent::warned, "warned", "Warned that legal authority ends"},
    {PeriodEvent::ended, "ended", "Legal authority ended"},
    {PeriodEvent::refused, "refused", "Legal authority refused"},
    {PeriodEvent::discharged, "discharged", "Legal authority ended early"},
});

/// The status after the event; nothing where the event cannot happen in that status. The whole
/// machine is this function (part b of the feature reference, machine 5).
std::optional<PeriodStatus> after(std::optional<PeriodStatus> from, PeriodEvent event);

/// One period of legal authority. Its times are the law's; when it was recorded is its events'
/// business, so that nothing can be backdated.
struct Period {
    PeriodId id;
    ReferralId referral;  ///< the case it was recorded on; it covers the child wherever placed
    ChildId child;
    PeriodKind kind;
    PeriodStatus status = PeriodStatus::planned;
    Instant starts;
    Instant ends;                    ///< the first moment it no longer covers
    std::optional<Instant> granted;  ///< when that was recorded; none while it is only planned
    std::optional<Instant> ended;    ///< when it really ended, where that was before `ends`
    std::string by;                  ///< the court, or who authorised it
    std::optional<AttachmentId> evidence;
    std::string note;
    Instant recorded;
    std::optional<Instant> warned;     ///< when people were last warned that it ends
    std::optional<Instant> next_step;  ///< when the service has to look at it next
    int version = 0;

    /// The first moment it did not or will not cover.
    Instant until() const { return ended ? *ended : ends; }
};

enum class NotNow { wrong_status };
/// The period after the event, with the next moment the service has to look at it.
Result<Period, NotNow> with(Period period, PeriodEvent event);

/// Whether no court gave it, so that its hours count towards the 72 of any 28 days. That police
/// detention counts is an assumption a lawyer has to confirm.
bool is_without_court(PeriodKind kind);
/// Whether it is counted in hours; the others are counted in days.
bool is_counted_in_hours(PeriodKind kind);
/// The kinds a case on that pathway can have.
std::vector<PeriodKind> kinds_for(referral::Pathway pathway);

/// Whether the child may be kept at that moment because of it. Asks for its times, not for its
/// status, so that it is true and false at the very second.
bool covers(const Period& period, Instant at);
/// The period that covers the moment and lasts longest; a court's before one without. None where
/// nothing is in force.
const Period* covering(const std::vector<Period>& periods, Instant at);
/// The end of unbroken cover from that moment, over periods that follow each other without a gap;
/// nothing where none is in force.
std::optional<Instant> covered_until(const std::vector<Period>& periods, Instant at);

/// When people are warned that it ends, soonest first: 28, 14, 7, 3 and 1 days before what is
/// counted in days, 24, 12, 6 and 2 hours before what is counted in hours, as far as they lie
/// within it (machine 5 of the feature reference: policy of this service, not law).
std::vector<Instant> warnings_of(const Period& period);

}  // namespace wayhome::order
