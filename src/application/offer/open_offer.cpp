// SPDX-License-Identifier: Apache-2.0
#include "application/offer/open_offer.hpp"

#include "application/addresses.hpp"
#include "application/advance.hpp"
#include "application/load_case.hpp"
#include "application/subjects.hpp"

namespace wayhome::application {

Answer open_offer(const Desk& desk, const Asked& asked, OfferId wanted) {
    constexpr auto permission = access::Permission::decide_offer;
    return perform(desk, asked, permission, [&](Work& work) -> Answer {
        auto found = offer_for(work, wanted, permission);
        if (!found) return passed_on(found);
        auto& [offer, referral] = *found;
        const Done done{address_of(offer.id), subject_of(offer.id), referral.child};
        if (offer.status != offer::OfferStatus::sent) return done;

        offer.opened = work.now;
        const auto opened = advance(work, referral, offer, offer::OfferEvent::opened);
        if (!opened) return passed_on(opened);
        return done;
    });
}

}  // namespace wayhome::application
