// SPDX-License-Identifier: Apache-2.0
#include "application/due/legal_authority_due.hpp"

#include "application/addresses.hpp"
#include "application/load_case.hpp"
#include "application/order/advance_period.hpp"
#include "application/order/cover.hpp"
#include "application/perform.hpp"
#include "application/subjects.hpp"

namespace wayhome::application {
namespace {

using order::PeriodEvent;
using order::PeriodStatus;

constexpr auto permission = access::Permission::record_authority;
constexpr std::size_t most_at_once = 200;
/// Alarms that stand are looked at again each round, so more of them than that would be a service
/// without any records of authority.
constexpr std::size_t most_present = 2000;

PeriodEvent next_event(const order::Period& period, Instant now) {
    if (period.status == PeriodStatus::planned) return PeriodEvent::came_into_force;
    return period.ends <= now ? PeriodEvent::ended : PeriodEvent::warned;
}

/// The period as it stands in this transaction, when its next step is still due.
Answer step(Work& work, PeriodId id) {
    auto period = work.records.periods().by_id(id);
    if (!period || !period->next_step || work.now < *period->next_step) return no(Stale{});
    const auto referral = work.records.referrals().by_id(period->referral);
    expect(referral.has_value(), "a period of legal authority belongs to a referral");

    const auto event = next_event(*period, work.now);
    if (event == PeriodEvent::warned) period->warned = work.now;
    const auto done = advance(work, *referral, *period, event);
    if (!done) return passed_on(done);
    check_cover(work, period->child);
    return Done{address_of(referral->id) + "/authority", subject_of(id), period->child};
}

Answer raise(Work& work, PlacementId id) {
    const auto placement = work.records.placements().by_id(id);
    expect(placement.has_value(), "who is present has a placement");
    if (alarm_stands(work.records, *placement)) return no(Stale{});
    check_cover(work, placement->child);
    return Done{address_of(id), subject_of(id), placement->child};
}

std::vector<PlacementId> alarms_to_raise(Records& records, Instant now) {
    std::vector<PlacementId> wanting;
    for (const auto& id : records.periods().present_without(now, most_present)) {
        const auto placement = records.placements().by_id(id);
        const bool in_secure_unit = placement && secure_stay_of(records, placement->child);
        if (in_secure_unit && !alarm_stands(records, *placement)) wanting.push_back(id);
    }
    return wanting;
}

}  // namespace

LegalAuthorityDue run_legal_authority(const Desk& desk, const Asked& asked) {
    LegalAuthorityDue done;
    const auto now = desk.clock.now();
    std::vector<order::Period> due;
    desk.registry.read([&](Records& records) { due = records.periods().due(now, most_at_once); });
    for (const auto& period : due) {
        const auto stepped =
            perform(desk, asked, permission, [&](Work& work) { return step(work, period.id); });
        if (stepped) ++done.steps;
    }
    std::vector<PlacementId> wanting;
    desk.registry.read([&](Records& records) { wanting = alarms_to_raise(records, now); });
    for (const auto& id : wanting) {
        const auto raised =
            perform(desk, asked, permission, [&](Work& work) { return raise(work, id); });
        if (raised) ++done.alarms_raised;
    }
    return done;
}

}  // namespace wayhome::application
