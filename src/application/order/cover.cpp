// SPDX-License-Identifier: Apache-2.0
#include "application/order/cover.hpp"

#include <algorithm>

#include "application/record_event.hpp"

namespace wayhome::application {
namespace {

using placement::PlacementEvent;

bool is_in_secure_unit(Records& records, const placement::Placement& placement) {
    const auto home = records.homes().by_id(placement.home);
    expect(home.has_value(), "a placement is at a home");
    const auto* const bed = home->bed(placement.bed);
    const auto* const unit = bed == nullptr ? nullptr : home->unit(bed->unit);
    return unit == nullptr || unit->purpose == home::Purpose::secure;
}

}  // namespace

std::optional<placement::Placement> secure_stay_of(Records& records, ChildId child) {
    for (auto& each : records.placements().of_child(child)) {
        if (each.status == placement::PlacementStatus::arrived &&
            is_in_secure_unit(records, each)) {
            return std::move(each);
        }
    }
    return std::nullopt;
}

std::optional<Instant> uncovered_since(Records& records, const placement::Placement& stay,
                                       Instant now) {
    const auto periods = records.periods().of_child(stay.child);
    if (order::covering(periods, now) != nullptr) return std::nullopt;
    auto since = stay.arrived.value_or(stay.booked);
    for (const auto& each : periods) {
        const bool was_cover = each.granted && each.status != order::PeriodStatus::refused &&
                               each.until() > each.starts && each.until() <= now;
        if (was_cover) since = std::max(since, each.until());
    }
    return since;
}

bool alarm_stands(Records& records, const placement::Placement& stay) {
    const auto raised = placement::placement_events.code_of(PlacementEvent::authority_missing);
    const auto lifted = placement::placement_events.code_of(PlacementEvent::authority_restored);
    bool stands = false;
    for (const auto& each :
         records.journal().of({journal::SubjectKind::placement, stay.id.bits()})) {
        if (each.event.name == raised) stands = true;
        if (each.event.name == lifted) stands = false;
    }
    return stands;
}

void check_cover(Work& work, ChildId child) {
    const auto stay = secure_stay_of(work.records, child);
    if (!stay) return;
    const auto since = uncovered_since(work.records, *stay, work.now);
    if (since.has_value() == alarm_stands(work.records, *stay)) return;
    const auto referral = work.records.referrals().by_id(stay->referral);
    expect(referral.has_value(), "a placement belongs to a referral");
    if (since) {
        record(work, *referral, *stay, PlacementEvent::authority_missing,
               {{"since", to_iso(*since)}});
    } else {
        record(work, *referral, *stay, PlacementEvent::authority_restored);
    }
}

}  // namespace wayhome::application
