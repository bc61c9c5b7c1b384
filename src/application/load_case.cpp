// SPDX-License-Identifier: Apache-2.0
#include "application/load_case.hpp"

#include "application/case_facts.hpp"

namespace wayhome::application {

Outcome<referral::Referral, Problems> referral_for(Work& work, ReferralId id,
                                                   access::Permission permission) {
    const auto referral = work.records.referrals().by_id(id);
    if (!referral) return no(NotFound{});
    const auto facts = case_facts(work.records, work.actor(), *referral);
    if (!access::may(work.actor(), permission, facts)) return no(Forbidden{});
    return *referral;
}

Outcome<referral::Referral, Problems> referral_for(Work& work, ReferralId id,
                                                   access::Permission permission,
                                                   int seen_version) {
    auto referral = referral_for(work, id, permission);
    if (referral && referral->version != seen_version) return no(Stale{});
    return referral;
}

Outcome<OfferedCase, Problems> offer_for(Work& work, OfferId id, access::Permission permission) {
    const auto offer = work.records.offers().by_id(id);
    if (!offer) return no(NotFound{});
    auto referral = referral_for(work, offer->referral, permission);
    if (!referral) return passed_on(referral);

    const auto home = work.records.homes().by_id(offer->home);
    const bool another_home = work.actor().kind == access::OrganisationKind::home &&
                              (!home || work.actor().organisation != home->organisation);
    if (another_home) return no(Forbidden{});
    return OfferedCase{*offer, *referral};
}

Outcome<OfferedCase, Problems> offer_for(Work& work, OfferId id, access::Permission permission,
                                         int seen_version) {
    auto found = offer_for(work, id, permission);
    if (found && found->offer.version != seen_version) return no(Stale{});
    return found;
}

Outcome<PlacedCase, Problems> placement_for(Work& work, PlacementId id,
                                            access::Permission permission, int seen_version) {
    const auto placement = work.records.placements().by_id(id);
    if (!placement) return no(NotFound{});
    auto referral = referral_for(work, placement->referral, permission);
    if (!referral) return passed_on(referral);

    const auto home = work.records.homes().by_id(placement->home);
    if (!home || work.actor().organisation != home->organisation) return no(Forbidden{});
    if (placement->version != seen_version) return no(Stale{});
    return PlacedCase{*placement, *referral};
}

Outcome<home::Home, Problems> own_home(Work& work, access::Permission permission) {
    if (!access::may(work.actor(), permission) || !work.actor().organisation) {
        return no(Forbidden{});
    }
    const auto home = work.records.homes().by_organisation(*work.actor().organisation);
    if (!home) return no(Forbidden{});
    return *home;
}

}  // namespace wayhome::application
