// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "domain/ids.hpp"
#include "domain/referral/pathway.hpp"
#include "domain/transition/agreement.hpp"
#include "domain/transition/gate.hpp"
#include "domain/transition/plan_domain.hpp"
#include "kernel/code_list.hpp"
#include "kernel/result.hpp"
#include "kernel/time.hpp"

namespace wayhome::transition {

/// Where a plan stands. Never typed in: the result of its recorded events.
enum class PlanStatus { missing, drafted, agreed, in_action, completed, failed };

inline constexpr auto plan_statuses = code_list<PlanStatus>({
    {PlanStatus::missing, "missing", "Not drafted yet"},
    {PlanStatus::drafted, "drafted", "Drafted"},
    {PlanStatus::agreed, "agreed", "Agreed"},
    {PlanStatus::in_action, "in_action", "In action"},
    {PlanStatus::completed, "completed", "Completed"},
    {PlanStatus::failed, "failed", "Failed"},
});

/// What happens to a plan. Events that keep the status are recorded like any other.
enum class PlanEvent {
    opened,   ///< by the system, when the place is taken up
    changed,  ///< one domain was written or changed
    destination_named,
    drafted,
    agreed,
    started,
    escalated,  ///< a gate has passed unmet and those above were told
    completed,
    failed
};

inline constexpr auto plan_events = code_list<PlanEvent>({
    {PlanEvent::opened, "opened", "Transition plan opened"},
    {PlanEvent::changed, "changed", "Transition plan changed"},
    {PlanEvent::destination_named, "destination_named", "Destination named"},
    {PlanEvent::drafted, "drafted", "Transition plan drafted"},
    {PlanEvent::agreed, "agreed", "Transition plan agreed"},
    {PlanEvent::started, "started", "Transition plan put into action"},
    {PlanEvent::escalated, "escalated", "Transition plan escalated"},
    {PlanEvent::completed, "completed", "Transition plan completed"},
    {PlanEvent::failed, "failed", "Transition plan failed"},
});

/// The status after the event; nothing where the event cannot happen in that status. `from` is none
/// before the first event. The whole machine is this function.
std::optional<PlanStatus> after(std::optional<PlanStatus> from, PlanEvent event);

/// Whether nothing more can be written into it.
bool has_ended(PlanStatus status);

/// Whether a stay on that pathway is planned for: a night in police custody before court is not.
bool needs_plan(referral::Pathway pathway);

/// Where the child goes next.
struct Destination {
    std::string code;               ///< on the list "destination"
    std::string words;              ///< the name of the place and of those who take over
    std::optional<CivilDate> from;  ///< the day it is ready; none while not known
    Instant named;
};

/// The plan of one referral. A destination named, an agreement recorded or a gate told of stays.
struct TransitionPlan {
    TransitionPlanId id;
    ReferralId referral;
    PlanStatus status = PlanStatus::missing;
    Instant opened;
    std::optional<Instant> drafted;
    std::vector<PlanDomain> domains;  ///< those written so far, in the order of the list
    std::optional<Destination> destination;
    std::optional<Agreement> agreement;
    std::array<std::optional<Instant>, gates.size()> told;  ///< by gate: when last escalated
    std::string failed_because;  ///< code on the list "transition_failed"
    int version = 0;

    const PlanDomain* domain(Domain of) const;
    /// Puts what was written of that domain in its place.
    void put(PlanDomain written);
    std::optional<Instant> told_of(Gate gate) const { return told[index_of(gate)]; }
};

enum class NotNow { wrong_status };
Result<TransitionPlan, NotNow> with(TransitionPlan plan, PlanEvent event);

}  // namespace wayhome::transition
