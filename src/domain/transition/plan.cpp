// SPDX-License-Identifier: Apache-2.0
#include "domain/transition/plan.hpp"

#include <algorithm>

namespace wayhome::transition {

std::optional<PlanStatus> after(std::optional<PlanStatus> from, PlanEvent event) {
    using enum PlanStatus;
    if (!from) return event == PlanEvent::opened ? std::optional{missing} : std::nullopt;

    const auto when = [&](PlanStatus needed, PlanStatus to) {
        return *from == needed ? std::optional{to} : std::nullopt;
    };
    switch (event) {
        case PlanEvent::opened:
            return std::nullopt;
        case PlanEvent::changed:
        case PlanEvent::destination_named:
            return has_ended(*from) ? std::nullopt : from;
        case PlanEvent::drafted:
            return when(missing, drafted);
        case PlanEvent::agreed:
            return when(drafted, agreed);
        case PlanEvent::started:
            return when(agreed, in_action);
        case PlanEvent::escalated:
            return from;
        case PlanEvent::completed:
            return when(in_action, completed);
        case PlanEvent::failed:
            return has_ended(*from) ? std::nullopt : std::optional{failed};
    }
    return std::nullopt;
}

bool has_ended(PlanStatus status) {
    return status == PlanStatus::completed || status == PlanStatus::failed;
}

bool needs_plan(referral::Pathway pathway) {
    return pathway != referral::Pathway::police_custody;
}

const PlanDomain* TransitionPlan::domain(Domain of) const {
    const auto found = std::find_if(domains.begin(), domains.end(),
                                    [&](const auto& each) { return each.domain == of; });
    return found == domains.end() ? nullptr : &*found;
}

void TransitionPlan::put(PlanDomain written) {
    const auto at = std::find_if(domains.begin(), domains.end(),
                                 [&](const auto& each) { return each.domain >= written.domain; });
    if (at != domains.end() && at->domain == written.domain) {
        *at = std::move(written);
    } else {
        domains.insert(at, std::move(written));
    }
}

Result<TransitionPlan, NotNow> with(TransitionPlan plan, PlanEvent event) {
    const auto next = after(plan.status, event);
    if (!next) return refuse(NotNow::wrong_status);
    plan.status = *next;
    return plan;
}

}  // namespace wayhome::transition
