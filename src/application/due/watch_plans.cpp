// SPDX-License-Identifier: Apache-2.0
#include "application/due/watch_plans.hpp"

#include <algorithm>

#include "application/load_case.hpp"
#include "application/perform.hpp"
#include "application/subjects.hpp"
#include "application/transition/plan_steps.hpp"

namespace wayhome::application {
namespace {

using transition::TransitionPlan;

constexpr std::size_t most_at_once = 200;
constexpr Days look_at_least_every{1};

/// One plan as it stands in this transaction.
struct Watched {
    TransitionPlan plan;
    referral::Referral referral;
    std::vector<transition::GateDue> gates;
};

std::optional<Watched> watched(Records& records, const Desk& desk, TransitionPlanId id) {
    auto plan = records.transition_plans().by_id(id);
    if (!plan) return std::nullopt;
    auto referral = records.referrals().by_id(plan->referral);
    expect(referral.has_value(), "a transition plan belongs to a referral");
    const auto days = stay_days(*referral, stay_of(records, referral->id));
    auto gates = transition::gates_of(*plan, days, desk.transition_gates,
                                      referral::WorkingTime{desk.rules.bank_holidays});
    return Watched{std::move(*plan), std::move(*referral), std::move(gates)};
}

const transition::GateDue* to_tell(const Watched& at, Instant now) {
    const auto found = std::find_if(at.gates.begin(), at.gates.end(), [&](const auto& gate) {
        const auto when = transition::told_next(gate, at.plan.told_of(gate.rule->gate));
        return when && *when <= now;
    });
    return found == at.gates.end() ? nullptr : &*found;
}

/// Nothing once nothing can fall due; a place taken up again has it looked at again.
std::optional<Instant> next_look(const Watched& at, Instant now) {
    using enum referral::ReferralStatus;
    if (at.referral.status != placed && at.referral.status != placed_pending) return std::nullopt;
    Instant next = now + look_at_least_every;
    for (const auto& gate : at.gates) {
        const auto when = transition::told_next(gate, at.plan.told_of(gate.rule->gate));
        if (when) next = std::min(next, std::max(*when, now + Seconds{1}));
    }
    return next;
}

Answer escalate(Work& work, const Desk& desk, TransitionPlanId id) {
    auto at = watched(work.records, desk, id);
    if (!at) return no(NotFound{});
    const auto* const gate = to_tell(*at, work.now);
    if (gate == nullptr) return no(Stale{});
    at->plan.told[transition::index_of(gate->rule->gate)] = work.now;
    const auto told = advance(work, at->referral, at->plan, transition::PlanEvent::escalated,
                              {{"gate", std::string{transition::gates.code_of(gate->rule->gate)}},
                               {"due", to_iso(gate->due)}});
    if (!told) return passed_on(told);
    return Done{"", subject_of(id), at->referral.child};
}

void look_again(const Desk& desk, TransitionPlanId id, Instant now) {
    desk.registry.write([&](Records& records) {
        const auto at = watched(records, desk, id);
        if (!at) return Ending::roll_back;
        records.transition_plans().look_again(id, next_look(*at, now));
        return Ending::commit;
    });
}

}  // namespace

int watch_plans(const Desk& desk) {
    const auto now = desk.clock.now();
    std::vector<TransitionPlanId> due;
    desk.registry.read(
        [&](Records& records) { due = records.transition_plans().to_look_at(now, most_at_once); });
    int told = 0;
    const Asked by_the_system{access::the_system(), "", "", ""};
    for (const auto id : due) {
        const auto one = [&](Work& work) { return escalate(work, desk, id); };
        while (perform(desk, by_the_system, access::Permission::write_transition_plan, one)) {
            ++told;
        }
        look_again(desk, id, now);
    }
    return told;
}

}  // namespace wayhome::application
