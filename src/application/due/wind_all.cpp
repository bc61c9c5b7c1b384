// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "application/due/search_cycle.hpp"
#include "application/due/wind.hpp"

namespace wayhome::application {
namespace {

constexpr std::size_t page = 500;

/// Chasing that ran out before anybody kept the clock helps nobody any more. A draft is as unused
/// as it was, a referrer has still to be asked, and an arrival is still waited for.
bool is_made_up_for(ClockStep step) {
    switch (step) {
        case ClockStep::triage_late:
        case ClockStep::court_time:
        case ClockStep::offer_unopened:
        case ClockStep::decline_unreviewed:
        case ClockStep::lapse_unanswered:
        case ClockStep::escalation_unanswered:
            return false;
        default:
            return true;
    }
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

/// What the journal says was asked for before is not asked for again.
void drop_what_was_asked(Work& work, const journal::Subject& of) {
    using placement::PlacementEvent;
    for (const auto& each : work.records.journal().of(of)) {
        const auto event = placement::placement_events.from(each.event.name);
        if (event == PlacementEvent::arrival_chased) {
            work.records.running_clocks().stop(of, ClockStep::arrival_late);
        }
        if (event == PlacementEvent::arrival_missing) {
            work.records.running_clocks().stop(of, ClockStep::arrival_missing);
        }
    }
}

void wind_bookings(Work& work, const referral::Referral& referral) {
    for (const auto& placement : work.records.placements().of_referral(referral.id)) {
        if (placement.status != placement::PlacementStatus::booked) continue;
        wind(work, referral, placement, placement::PlacementEvent::booked);
        drop_what_was_asked(work, {journal::SubjectKind::placement, placement.id.bits()});
    }
}

void wind_one(Work& work, referral::Referral referral) {
    if (referral::is_searching(referral.status) && !referral.update_due) {
        begin_cycle(work, referral);
        expect(work.records.referrals().save(referral), "nobody else saves in this transaction");
    }
    wind(work, referral);
    drop_the_past(work, {journal::SubjectKind::referral, referral.id.bits()});
    wind_offers(work, referral);
    wind_bookings(work, referral);
}

}  // namespace

int wind_all(Work& work) {
    int looked_at = 0;
    auto without = work.records.running_clocks().open_without(std::nullopt, page);
    while (!without.empty()) {
        for (const auto& id : without) {
            const auto referral = work.records.referrals().by_id(id);
            expect(referral.has_value(), "a referral that was listed is there");
            wind_one(work, *referral);
            ++looked_at;
        }
        without = work.records.running_clocks().open_without(without.back(), page);
    }
    return looked_at;
}

}  // namespace wayhome::application
