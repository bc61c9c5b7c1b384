// SPDX-License-Identifier: Apache-2.0
#include "application/placement/cancel_booking.hpp"

#include <algorithm>

#include "application/addresses.hpp"
#include "application/advance.hpp"
#include "application/load_case.hpp"
#include "application/order/advance_period.hpp"
#include "application/reasons.hpp"
#include "application/subjects.hpp"

namespace wayhome::application {
namespace {

using access::Permission;

Answer cancel(Work& work, const CancelBooking& wanted) {
    const auto referral =
        referral_for(work, wanted.referral, Permission::cancel_booking, wanted.seen_version);
    if (!referral) return passed_on(referral);
    const auto placements = work.records.placements().of_referral(referral->id);
    const auto booked = std::find_if(placements.begin(), placements.end(), [](const auto& each) {
        return each.status == placement::PlacementStatus::booked;
    });
    Problems problems;
    if (booked == placements.end()) {
        problems.push_back({"", "No place is booked whose child has not arrived."});
    }
    check_words(wanted.words, "why the child will not come", "words", problems);
    if (!problems.empty()) return no(std::move(problems));

    const bool on_behalf = work.actor().kind == access::OrganisationKind::coordination_unit;
    const auto cancelled =
        advance(work, *referral, *booked, placement::PlacementEvent::cancelled,
                {{"words", wanted.words}, {"on_behalf", on_behalf ? "yes" : ""}});
    if (!cancelled) return passed_on(cancelled);
    const auto unused =
        end_unused_time_without_court(work, *referral, booked->child, "booking_cancelled");
    if (!unused) return passed_on(unused);
    const auto open =
        advance(work, *referral, referral::ReferralEvent::place_lost, {{"because", "cancelled"}});
    if (!open) return passed_on(open);
    return Done{address_of(open->id), subject_of(booked->id), open->child};
}

}  // namespace

Answer cancel_booking(const Desk& desk, const Asked& asked, const CancelBooking& wanted) {
    return perform(desk, asked, Permission::cancel_booking,
                   [&](Work& work) { return cancel(work, wanted); });
}

}  // namespace wayhome::application
