// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "application/perform.hpp"
#include "application/plan/proposed_plans.hpp"

namespace wayhome::application {

/// The proposals that become offers.
struct AcceptProposals {
    std::string seen_hash;  ///< of the plan on the page
    std::vector<ReferralId> children;
};

/// Asks the proposed home for each child, in one transaction: every offer freezes its facts as any
/// other, and its event names the plan (rows C6, C9). Refused where the plan is no longer the one
/// that was seen. Advice stays advice: nothing is asked that was not ticked.
Answer accept_proposals(const Desk& desk, const Asked& asked, ProposedPlans& plans,
                        const AcceptProposals& wanted);

struct ChooseOtherwise {
    ReferralId referral;
    std::string seen_hash;
    std::optional<HomeId> home;  ///< asked instead of the proposed one
    std::string reason;          ///< code on the list "plan_bypass"
    std::string words;
};

/// Asks another home than the plan proposes and records why (row C10); counted.
Answer choose_otherwise(const Desk& desk, const Asked& asked, ProposedPlans& plans,
                        const ChooseOtherwise& wanted);

}  // namespace wayhome::application
