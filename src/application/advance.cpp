// SPDX-License-Identifier: Apache-2.0
#include "application/advance.hpp"

#include "application/due/search_cycle.hpp"

namespace wayhome::application {
namespace {

/// What was asked for and not decided ends with the placement. False when somebody saved it
/// meanwhile.
bool overtake_changes(Work& work, const referral::Referral& referral,
                      const placement::Placement& placement) {
    using placement::PlacementEvent;
    for (auto request : work.records.change_requests().of_placement(placement.id)) {
        const auto status = placement::after(request.status, PlacementEvent::change_overtaken);
        if (!status) continue;
        request.status = *status;
        request.decided = work.now;
        if (!work.records.change_requests().save(request)) return false;
        record(work, referral, placement, PlacementEvent::change_overtaken,
               placement::details_of(request));
    }
    return true;
}

}  // namespace

Outcome<referral::Referral, Problems> advance(Work& work, referral::Referral referral,
                                              referral::ReferralEvent event,
                                              journal::Details details) {
    const auto before = referral.status;
    auto next = referral::with(std::move(referral), event);
    if (!next) return no(Stale{});
    next->changed = work.now;
    const bool opens_search =
        referral::is_searching(next->status) && !referral::is_searching(before);
    if (opens_search) begin_cycle(work, *next);
    if (!work.records.referrals().save(*next)) return no(Stale{});
    ++next->version;
    record(work, *next, event, std::move(details));
    return *next;
}

Outcome<offer::Offer, Problems> advance(Work& work, const referral::Referral& referral,
                                        offer::Offer offer, offer::OfferEvent event,
                                        journal::Details details) {
    auto next = offer::with(std::move(offer), event);
    if (!next) return no(Stale{});
    if (!work.records.offers().save(*next)) return no(Stale{});
    ++next->version;
    record(work, referral, *next, event, std::move(details));
    return *next;
}

Outcome<placement::Placement, Problems> advance(Work& work, const referral::Referral& referral,
                                                placement::Placement placement,
                                                placement::PlacementEvent event,
                                                journal::Details details) {
    const auto before = placement;
    auto next = placement::with(std::move(placement), event);
    if (!next) return no(Stale{});
    const bool ends = placement::keeps_bed(before.status) && !placement::keeps_bed(next->status);
    if (ends && !overtake_changes(work, referral, before)) return no(Stale{});
    const auto saved = work.records.placements().save(*next);
    if (!saved) return no_because("bed", "That bed has been taken. Choose another bed.");
    if (!*saved) return no(Stale{});
    ++next->version;
    record(work, referral, *next, event, std::move(details));
    return *next;
}

void end_hold(Work& work, const referral::Referral& referral, placement::Hold hold,
              std::string because) {
    hold.ended = work.now;
    hold.ended_because = because;
    work.records.placements().end(hold);
    record_hold(work, referral, hold, std::move(because));
}

}  // namespace wayhome::application
