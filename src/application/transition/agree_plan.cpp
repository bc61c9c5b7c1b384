// SPDX-License-Identifier: Apache-2.0
#include "application/transition/agree_plan.hpp"

#include "application/addresses.hpp"
#include "application/load_case.hpp"
#include "application/subjects.hpp"
#include "application/transition/plan_steps.hpp"
#include "domain/transition/ready.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::application {
namespace {

constexpr auto permission = access::Permission::agree_transition_plan;

Problems problems_of(Work& work, const AgreePlan& wanted, const PlannedCase& at) {
    const auto today = london_date(work.now);
    Problems problems;
    for (const auto lacking : transition::lacking_to_agree(at.plan, today)) {
        problems.push_back({"", std::string{transition::lackings.words_for(lacking)}});
    }
    const auto days = stay_days(at.referral, stay_of(work.records, at.referral.id));
    if (!days.arrived) problems.push_back({"", "A plan is agreed once the child has arrived"});
    for (const auto fault :
         transition::faults_of(wanted.on, wanted.by, wanted.childs_view, days.arrived, today)) {
        problems.push_back({std::string{transition::agreement_faults.code_of(fault)},
                            std::string{transition::agreement_faults.words_for(fault)}});
    }
    return problems;
}

Answer agree(Work& work, const AgreePlan& wanted) {
    auto found = plan_for(work, wanted.referral, permission, wanted.seen_version);
    if (!found) return passed_on(found);
    if (auto problems = problems_of(work, wanted, *found); !problems.empty()) {
        return no(std::move(problems));
    }
    auto& [plan, referral] = *found;
    plan.agreement = transition::Agreement{*wanted.on, wanted.by, wanted.childs_view};
    const auto agreed = advance(work, referral, plan, transition::PlanEvent::agreed,
                                {{"on", to_iso(*wanted.on)}, {"words", wanted.childs_view}});
    if (!agreed) return passed_on(agreed);
    return Done{plan_address_of(referral.id), subject_of(plan.id), referral.child};
}

}  // namespace

Answer agree_plan(const Desk& desk, const Asked& asked, const AgreePlan& wanted) {
    return perform(desk, asked, permission, [&](Work& work) { return agree(work, wanted); });
}

}  // namespace wayhome::application
