// SPDX-License-Identifier: Apache-2.0
#include "support/memory/memory_periods.hpp"

namespace wayhome::support::memory {
namespace {

using order::Period;

std::tuple<Instant, PeriodId> by_start(const Period& period) {
    return {period.starts, period.id};
}

}  // namespace

void MemoryPeriods::add(const Period& period) {
    put_new(at_.changed().periods, period.id, period, "authority_period.id");
}

bool MemoryPeriods::save(const Period& period) {
    return save_next(at_.changed().periods, period.id, period);
}

std::optional<Period> MemoryPeriods::by_id(PeriodId id) const {
    return found(at_.seen().periods, id);
}

std::vector<Period> MemoryPeriods::of_child(ChildId child) const {
    return selected(
        at_.seen().periods, [&](const auto& each) { return each.child == child; }, by_start);
}

std::vector<Period> MemoryPeriods::of_referral(ReferralId referral) const {
    return selected(
        at_.seen().periods, [&](const auto& each) { return each.referral == referral; }, by_start);
}

std::vector<Period> MemoryPeriods::due(Instant moment, std::size_t most) const {
    return first(most,
                 selected(
                     at_.seen().periods,
                     [&](const auto& each) { return each.next_step && *each.next_step <= moment; },
                     [](const auto& each) {
                         return std::tuple{*each.next_step, each.id};
                     }));
}

std::vector<Period> MemoryPeriods::ending(std::optional<OrganisationId> of, Instant before,
                                          std::size_t most) const {
    const auto concerns = [&](const Period& period) {
        if (!of) return true;
        const auto referral = found(at_.seen().referrals, period.referral);
        return referral && (referral->referred_by == *of || referral->authority == *of);
    };
    return first(most, selected(
                           at_.seen().periods,
                           [&](const auto& each) {
                               return each.status == order::PeriodStatus::in_force &&
                                      each.ends < before && concerns(each);
                           },
                           [](const auto& each) {
                               return std::tuple{each.ends, each.id};
                           }));
}

std::vector<PlacementId> MemoryPeriods::present_without(Instant moment, std::size_t most) const {
    std::vector<PlacementId> without;
    for (const auto& [id, placement] : at_.seen().placements) {
        const bool present = placement.status == placement::PlacementStatus::arrived;
        if (present && order::covering(of_child(placement.child), moment) == nullptr) {
            without.push_back(id);
        }
    }
    return first(most, std::move(without));
}

}  // namespace wayhome::support::memory
