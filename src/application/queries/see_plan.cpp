// SPDX-License-Identifier: Apache-2.0
#include "application/queries/see_plan.hpp"

#include "application/addresses.hpp"
#include "application/case_facts.hpp"
#include "application/load_case.hpp"
#include "application/subjects.hpp"
#include "application/transition/plan_steps.hpp"

namespace wayhome::application {
namespace {

std::string name_of(Records& records, OrganisationId organisation) {
    const auto found = records.organisations().by_id(organisation);
    return found ? found->name : "";
}

/// The home of the newest placement, whatever became of it.
std::string home_of(Records& records, ReferralId referral) {
    const auto placements = records.placements().of_referral(referral);
    if (placements.empty()) return {};
    const auto home = records.homes().by_id(placements.front().home);
    return home ? home->name : "";
}

Answer read(Work& work, const Desk& desk, ReferralId wanted, access::Permission permission,
            std::optional<SeenPlan>& seen) {
    auto found = plan_for(work, wanted, permission);
    if (!found) return passed_on(found);
    auto& [plan, referral] = *found;
    auto child = work.records.children().by_id(*referral.child);
    expect(child.has_value(), "a place is taken up for a child");

    const auto days = stay_days(referral, stay_of(work.records, wanted));
    auto gates = transition::gates_of(plan, days, desk.transition_gates,
                                      referral::WorkingTime{desk.rules.bank_holidays});
    const auto facts = case_facts(work.records, work.actor(), referral);
    const auto may_read = access::disclosure(work.actor(), facts);
    const auto law = legal_standing(work, referral, may_read);
    seen = SeenPlan{plan,
                    referral,
                    std::move(*child),
                    home_of(work.records, wanted),
                    name_of(work.records, referral.authority),
                    days,
                    std::move(gates),
                    facts,
                    may_read,
                    law};
    return Done{plan_address_of(wanted), subject_of(plan.id), referral.child};
}

Answer read_closing(Work& work, ReferralId wanted, std::optional<SeenClosing>& seen) {
    const auto referral = referral_for(work, wanted, access::Permission::confirm_plan_outcome);
    if (!referral) return passed_on(referral);
    const auto facts = case_facts(work.records, work.actor(), *referral);
    const auto may_read = access::disclosure(work.actor(), facts);
    seen = SeenClosing{*referral,
                       std::nullopt,
                       stay_of(work.records, wanted),
                       work.records.transition_plans().of_referral(wanted),
                       may_read,
                       legal_standing(work, *referral, may_read)};
    if (referral->child) seen->child = work.records.children().by_id(*referral->child);
    return Done{address_of(wanted), subject_of(wanted), referral->child};
}

}  // namespace

Answer see_plan(const Desk& desk, const Asked& asked, ReferralId referral,
                access::Permission permission, std::optional<SeenPlan>& seen) {
    return view(desk, asked, permission,
                [&](Work& work) { return read(work, desk, referral, permission, seen); });
}

Answer see_closing(const Desk& desk, const Asked& asked, ReferralId referral,
                   std::optional<SeenClosing>& seen) {
    return view(desk, asked, access::Permission::confirm_plan_outcome,
                [&](Work& work) { return read_closing(work, referral, seen); });
}

}  // namespace wayhome::application
