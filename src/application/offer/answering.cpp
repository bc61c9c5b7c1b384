// SPDX-License-Identifier: Apache-2.0
#include "application/offer/answering.hpp"

#include <fmt/format.h>

#include "application/case_facts.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::application {

Outcome<OfferedCase, Problems> offer_to_answer(Work& work, OfferId id, int seen_version) {
    constexpr auto permission = access::Permission::decide_offer;
    const auto offer = work.records.offers().by_id(id);
    if (!offer) return no(NotFound{});
    const auto home = own_home(work, permission);
    if (!home) return passed_on(home);
    if (offer->home != home->id) return no(Forbidden{});
    const auto referral = work.records.referrals().by_id(offer->referral);
    if (!referral) return no(NotFound{});
    const auto facts = case_facts(work.records, work.actor(), *referral);
    if (facts.is_closed()) return no(Forbidden{});
    if (!offer::awaits_answer(offer->status)) return no(Stale{});
    return offer_for(work, id, permission, seen_version);
}

void check_can_answer(const Work& work, const offer::Offer& offer, Problems& problems) {
    if (offer.due && work.now > *offer.due) {
        problems.push_back(
            {"", fmt::format("The time to answer ended on {}. The unit has been told "
                             "that there was no answer in time.",
                             in_words(*offer.due))});
    }
}

}  // namespace wayhome::application
