// SPDX-License-Identifier: Apache-2.0
#include "domain/transition/ready.hpp"

#include <algorithm>

namespace wayhome::transition {

std::vector<Domain> unwritten(const TransitionPlan& plan, CivilDate today) {
    std::vector<Domain> found;
    for (const auto& each : domains) {
        const auto* const written = plan.domain(each.value);
        if (written == nullptr || !faults_of(*written, today).empty()) found.push_back(each.value);
    }
    return found;
}

std::vector<Lacking> lacking_to_draft(const TransitionPlan& plan, CivilDate today) {
    if (!unwritten(plan, today).empty()) return {Lacking::domains_unwritten};
    return {};
}

std::vector<Lacking> lacking_to_agree(const TransitionPlan& plan, CivilDate today) {
    auto lacking = lacking_to_draft(plan, today);
    const bool not_asked =
        std::any_of(plan.domains.begin(), plan.domains.end(), [](const PlanDomain& each) {
            return each.status != DomainStatus::not_needed &&
                   each.words == GoalWords::not_asked_yet;
        });
    if (not_asked) lacking.push_back(Lacking::child_not_asked);
    return lacking;
}

std::vector<Lacking> lacking_to_complete(const TransitionPlan& plan) {
    std::vector<Lacking> lacking;
    if (!plan.destination) lacking.push_back(Lacking::destination);
    const bool unsettled =
        plan.domains.size() < domains.size() ||
        std::any_of(plan.domains.begin(), plan.domains.end(),
                    [](const PlanDomain& each) { return !is_settled(each.status); });
    if (unsettled) lacking.push_back(Lacking::domains_unsettled);
    return lacking;
}

}  // namespace wayhome::transition
