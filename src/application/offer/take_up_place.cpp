// SPDX-License-Identifier: Apache-2.0
#include "application/offer/take_up_place.hpp"

#include "application/addresses.hpp"
#include "application/advance.hpp"
#include "application/load_case.hpp"
#include "application/order/time_left.hpp"
#include "application/subjects.hpp"
#include "application/transition/plan_steps.hpp"

namespace wayhome::application {
namespace {

constexpr auto permission = access::Permission::take_up_place;

Problems problems_of(const Work& work, const TakeUpPlace& wanted, const offer::Offer& offer,
                     const referral::Referral& referral) {
    Problems problems;
    if (!offer::is_accepted(offer.status)) {
        problems.push_back({"",
                            "This place can no longer be taken up. Look at the referral to see "
                            "what happened."});
    }
    if (offer.status == offer::OfferStatus::accepted_with_conditions && !offer.conditions_agreed) {
        problems.push_back({"", "The unit has not yet agreed the home's conditions."});
    }
    if (!wanted.expected_arrival) {
        problems.push_back({"expected_arrival", "Enter the date and time the child is expected"});
    } else if (*wanted.expected_arrival < work.now) {
        problems.push_back({"expected_arrival", "The expected arrival must be in the future"});
    } else if (const auto why = why_no_time_left(work, referral, *wanted.expected_arrival)) {
        problems.push_back({"expected_arrival", *why});
    }
    return problems;
}

/// Closes what the other homes had: every other open offer, and its hold.
Outcome<int, Problems> close_others(Work& work, const referral::Referral& referral, OfferId taken) {
    int closed = 0;
    for (const auto& other : work.records.offers().of_referral(referral.id)) {
        if (other.id == taken || !offer::after(other.status, offer::OfferEvent::not_taken_up)) {
            continue;
        }
        if (const auto hold = work.records.placements().standing_hold_of(other.id)) {
            end_hold(work, referral, *hold, "released");
        }
        const auto done = advance(work, referral, other, offer::OfferEvent::not_taken_up,
                                  {{"because", "another_place_taken_up"}});
        if (!done) return passed_on(done);
        ++closed;
    }
    return closed;
}

Answer take_up(Work& work, const TakeUpPlace& wanted) {
    auto found = offer_for(work, wanted.offer, permission, wanted.seen_version);
    if (!found) return passed_on(found);
    auto& [offer, referral] = *found;
    if (auto problems = problems_of(work, wanted, offer, referral); !problems.empty()) {
        return no(std::move(problems));
    }
    const auto hold = work.records.placements().standing_hold_of(offer.id);
    if (!hold) return no_because("", "The bed is no longer held for this child.");

    const placement::Placement booking{
        .id = work.ids.make<PlacementId>(),
        .referral = referral.id,
        .offer = offer.id,
        .child = offer.child,
        .home = offer.home,
        .bed = hold->bed,
        .booked = work.now,
        .expected_arrival = *wanted.expected_arrival,
    };
    if (const auto booked = work.records.placements().add(booking, hold->id); !booked) {
        return no_because("", booked.error() == placement::BedRefused::child_has_bed
                                  ? "This child is already booked in or living at a home."
                                  : "That bed has been taken.");
    }
    record_hold(work, referral, *hold, "booked");
    record(work, referral, booking, placement::PlacementEvent::booked);

    const auto taken = advance(work, referral, offer, offer::OfferEvent::taken_up);
    if (!taken) return passed_on(taken);
    const auto closed = close_others(work, referral, offer.id);
    if (!closed) return passed_on(closed);
    const auto moved = advance(work, referral, referral::ReferralEvent::taken_up,
                               {{"offers_closed", std::to_string(*closed)}});
    if (!moved) return passed_on(moved);
    open_plan(work, *moved);
    return Done{address_of(referral.id), subject_of(offer.id), referral.child};
}

}  // namespace

Answer take_up_place(const Desk& desk, const Asked& asked, const TakeUpPlace& wanted) {
    return perform(desk, asked, permission, [&](Work& work) { return take_up(work, wanted); });
}

}  // namespace wayhome::application
