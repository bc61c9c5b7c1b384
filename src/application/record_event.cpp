// SPDX-License-Identifier: Apache-2.0
#include "application/record_event.hpp"

#include "application/due/wind.hpp"
#include "application/tell.hpp"

namespace wayhome::application {
namespace {

journal::Event event_of(Work& work, const referral::Referral& referral, journal::Subject subject,
                        std::string name, journal::Details details) {
    return {work.ids.make<EventId>(), work.now,    work.actor(),   subject,
            std::move(name),          referral.id, referral.child, std::move(details)};
}

}  // namespace

void record(Work& work, const referral::Referral& referral, referral::ReferralEvent event,
            journal::Details details) {
    const auto recorded =
        event_of(work, referral, {journal::SubjectKind::referral, referral.id.bits()},
                 std::string{referral::referral_events.code_of(event)}, std::move(details));
    work.records.journal().append(recorded);
    tell_of_referral(work, recorded, referral, event);
    wind(work, referral, event);
}

void record(Work& work, const referral::Referral& referral, const offer::Offer& offer,
            offer::OfferEvent event, journal::Details details) {
    details.emplace_back("home", offer.home.text());
    const auto recorded =
        event_of(work, referral, {journal::SubjectKind::offer, offer.id.bits()},
                 std::string{offer::offer_events.code_of(event)}, std::move(details));
    work.records.journal().append(recorded);
    tell_of_offer(work, recorded, referral, offer, event);
    wind(work, referral, offer, event);
}

void record(Work& work, const referral::Referral& referral, const placement::Placement& placement,
            placement::PlacementEvent event, journal::Details details) {
    details.emplace_back("home", placement.home.text());
    details.emplace_back("bed", placement.bed.text());
    const auto recorded =
        event_of(work, referral, {journal::SubjectKind::placement, placement.id.bits()},
                 std::string{placement::placement_events.code_of(event)}, std::move(details));
    work.records.journal().append(recorded);
    tell_of_placement(work, recorded, referral, placement, event);
    wind(work, referral, placement, event);
}

void record_hold(Work& work, const referral::Referral& referral, const placement::Hold& hold,
                 std::string name, journal::Details details) {
    details.emplace_back("home", hold.home.text());
    details.emplace_back("bed", hold.bed.text());
    work.records.journal().append(event_of(work, referral,
                                           {journal::SubjectKind::hold, hold.id.bits()},
                                           std::move(name), std::move(details)));
}

}  // namespace wayhome::application
