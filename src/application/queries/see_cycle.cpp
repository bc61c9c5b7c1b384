// SPDX-License-Identifier: Apache-2.0
#include "application/queries/see_cycle.hpp"

#include "application/addresses.hpp"
#include "application/case_facts.hpp"
#include "application/load_case.hpp"
#include "application/subjects.hpp"

namespace wayhome::application {
namespace {

std::optional<placement::Placement> booking_of(Records& records, ReferralId referral) {
    for (const auto& each : records.placements().of_referral(referral)) {
        if (each.status == placement::PlacementStatus::booked) return each;
    }
    return std::nullopt;
}

Answer read(Work& work, ReferralId wanted, access::Permission permission,
            std::optional<SeenCycle>& seen) {
    auto& records = work.records;
    const auto referral = referral_for(work, wanted, permission);
    if (!referral) return passed_on(referral);
    const auto asker = records.organisations().by_id(referral->referred_by);
    const auto booking = booking_of(records, wanted);
    const auto home = booking ? records.homes().by_id(booking->home) : std::nullopt;
    const auto facts = case_facts(records, work.actor(), *referral);
    const auto may_read = access::disclosure(work.actor(), facts);
    seen = SeenCycle{
        .referral = *referral,
        .child = referral->child ? records.children().by_id(*referral->child) : std::nullopt,
        .referred_by = asker ? asker->name : "",
        .awaited = confirmation_of(work, *referral),
        .reopening = reopening_of(work, *referral),
        .appeal = appeal_of(work, *referral),
        .booking = booking,
        .booked_at = home ? home->name : "",
        .facts = facts,
        .may_read = may_read,
        .law = legal_standing(work, *referral, may_read)};
    return Done{address_of(wanted), subject_of(wanted), referral->child};
}

}  // namespace

Answer see_cycle(const Desk& desk, const Asked& asked, ReferralId referral,
                 access::Permission permission, std::optional<SeenCycle>& seen) {
    return view(desk, asked, permission,
                [&](Work& work) { return read(work, referral, permission, seen); });
}

}  // namespace wayhome::application
