// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/desk.hpp"
#include "application/outcome.hpp"

namespace wayhome::application {

/// A referral the actor may do this to. NotFound where there is none, Forbidden where the actor may
/// not; pages show both alike.
Outcome<referral::Referral, Problems> referral_for(Work& work, ReferralId id,
                                                   access::Permission permission);

/// The same, and Stale when the actor saw another version than the one that stands.
Outcome<referral::Referral, Problems> referral_for(Work& work, ReferralId id,
                                                   access::Permission permission, int seen_version);

struct OfferedCase {
    offer::Offer offer;
    referral::Referral referral;
};
Outcome<OfferedCase, Problems> offer_for(Work& work, OfferId id, access::Permission permission);
Outcome<OfferedCase, Problems> offer_for(Work& work, OfferId id, access::Permission permission,
                                         int seen_version);

struct PlacedCase {
    placement::Placement placement;
    referral::Referral referral;
};
Outcome<PlacedCase, Problems> placement_for(Work& work, PlacementId id,
                                            access::Permission permission, int seen_version);

/// The actor's own home; Forbidden where there is none.
Outcome<home::Home, Problems> own_home(Work& work, access::Permission permission);

/// Passes a failure on with another value type.
template <class T>
Refused<Failure<Problems>> passed_on(const Outcome<T, Problems>& failed) {
    return refuse(Failure<Problems>{failed.error()});
}

}  // namespace wayhome::application
