// SPDX-License-Identifier: Apache-2.0
#include "application/plan/see_proposed_plan.hpp"

#include "application/case_facts.hpp"
#include "application/load_case.hpp"
#include "application/plan/plan_address.hpp"
#include "application/subjects.hpp"

namespace wayhome::application {
namespace {

constexpr auto permission = access::Permission::see_proposed_plan;

SeenProposedPlan seen_by(Work& work, ProposedPlans::Current current) {
    SeenProposedPlan seen{std::move(current.plan), std::move(current.choices), {}};
    for (const auto& each : seen.proposed->input.children) {
        if (!each.is_restricted) continue;
        const auto referral = work.records.referrals().by_id(each.referral);
        expect(referral.has_value(), "a child in the plan has a referral");
        const auto facts = case_facts(work.records, work.actor(), *referral);
        if (!access::may(work.actor(), permission, facts)) seen.hidden.insert(each.referral);
    }
    return seen;
}

std::vector<ChosenOtherwise> choices_for(Work& work, ReferralId referral) {
    std::vector<ChosenOtherwise> found;
    for (const auto& [sequence, event] : work.records.journal().of_referral(referral)) {
        const auto home = HomeId::from(event.detail("home"));
        const std::string reason{event.detail(detail_of_bypass)};
        if (reason.empty() || !home) continue;
        found.push_back({event.at, event.by.name, *home, reason,
                         std::string{event.detail(detail_of_bypass_words)}});
    }
    return found;
}

}  // namespace

bool SeenProposedPlan::shows(const std::string& child) const {
    const auto id = ReferralId::from(child);
    return id && !hidden.contains(*id);
}

Answer see_proposed_plan(const Desk& desk, const Asked& asked, ProposedPlans& plans,
                         std::optional<SeenProposedPlan>& seen) {
    auto current = plans.current(desk, asked);
    return view(desk, asked, permission, [&](Work& work) -> Answer {
        if (!access::may(work.actor(), permission)) return no(Forbidden{});
        seen = seen_by(work, std::move(current));
        return Done{address_of_plan, subject_of_plan(seen->proposed->input.hash), std::nullopt};
    });
}

Answer see_planned_child(const Desk& desk, const Asked& asked, ProposedPlans& plans,
                         ReferralId wanted, std::optional<SeenPlannedChild>& seen) {
    auto current = plans.current(desk, asked);
    const auto answer = view(desk, asked, permission, [&](Work& work) -> Answer {
        const auto referral = referral_for(work, wanted, permission);
        if (!referral) return passed_on(referral);
        auto plan = seen_by(work, std::move(current));
        const auto* const child = plan.proposed->input.child(wanted.text());
        if (child == nullptr) return no(NotFound{});
        auto shown = *child;
        seen = SeenPlannedChild{.plan = std::move(plan),
                                .child = std::move(shown),
                                .pathway = referral->pathway,
                                .reasons = std::nullopt,
                                .chosen_otherwise = choices_for(work, wanted)};
        return Done{address_in_plan(wanted), subject_of(wanted), referral->child};
    });
    if (answer) seen->reasons = plans.explained(*seen->plan.proposed, wanted);
    return answer;
}

Answer see_planned_home(const Desk& desk, const Asked& asked, ProposedPlans& plans, HomeId wanted,
                        std::optional<SeenPlannedHome>& seen) {
    auto current = plans.current(desk, asked);
    const auto answer = view(desk, asked, permission, [&](Work& work) -> Answer {
        if (!access::may(work.actor(), permission)) return no(Forbidden{});
        auto plan = seen_by(work, std::move(current));
        const auto* const home = plan.proposed->input.home(wanted.text());
        if (home == nullptr) return no(NotFound{});
        auto shown = *home;
        const auto hash = plan.proposed->input.hash;
        seen = SeenPlannedHome{std::move(plan), std::move(shown), {}};
        return Done{address_in_plan(wanted), subject_of_plan(hash), std::nullopt};
    });
    if (answer) seen->openings = plans.openings(*seen->plan.proposed, wanted);
    return answer;
}

}  // namespace wayhome::application
