// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "application/due/search_cycle.hpp"
#include "application/due/wind.hpp"

namespace wayhome::application {
namespace {

using enum referral::ReferralStatus;

constexpr std::array waiting = {draft, submitted, in_triage, info_requested, searching,
                                placed_pending};
constexpr std::size_t every_one = 1'000'000;

/// A clock that ran out before anybody kept it is not made up for, but for a draft, which is as
/// unused as it was, and an arrival, which somebody still waits for.
bool is_made_up_for(ClockStep step) {
    return step == ClockStep::draft_expires || step == ClockStep::arrival_late ||
           step == ClockStep::arrival_missing;
}

void drop_the_past(Work& work, const journal::Subject& of) {
    for (const auto& clock : work.records.running_clocks().of(of)) {
        if (clock.due <= work.now && !is_made_up_for(clock.step)) {
            work.records.running_clocks().stop(of, clock.step);
        }
    }
}

void wind_offers(Work& work, const referral::Referral& referral) {
    for (const auto& offer : work.records.offers().of_referral(referral.id)) {
        if (offer.status != offer::OfferStatus::sent) continue;
        wind(work, referral, offer, offer::OfferEvent::sent);
        drop_the_past(work, {journal::SubjectKind::offer, offer.id.bits()});
    }
}

void wind_bookings(Work& work, const referral::Referral& referral) {
    for (const auto& placement : work.records.placements().of_referral(referral.id)) {
        if (placement.status != placement::PlacementStatus::booked) continue;
        wind(work, referral, placement, placement::PlacementEvent::booked);
    }
}

void wind_one(Work& work, referral::Referral referral) {
    const journal::Subject of{journal::SubjectKind::referral, referral.id.bits()};
    if (!work.records.running_clocks().of(of).empty()) return;
    if (referral.status == searching && !referral.update_due) {
        begin_cycle(work, referral);
        expect(work.records.referrals().save(referral), "nobody else saves in this transaction");
    }
    wind(work, referral);
    drop_the_past(work, of);
    wind_offers(work, referral);
    wind_bookings(work, referral);
}

}  // namespace

int wind_all(Work& work) {
    int looked_at = 0;
    for (const auto status : waiting) {
        for (const auto& referral : work.records.referrals().in_status(status, every_one)) {
            wind_one(work, referral);
            ++looked_at;
        }
    }
    return looked_at;
}

}  // namespace wayhome::application
