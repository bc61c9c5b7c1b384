// SPDX-License-Identifier: Apache-2.0
#include "exchange/demonstration/frozen_facts.hpp"

#include <algorithm>

#include "application/compare/comparing.hpp"
#include "domain/matching/canonical_json.hpp"
#include "exchange/reference/load_matching_rules.hpp"

namespace wayhome::demonstration {
namespace {

bool awaits_somebody(const offer::Offer& offer) {
    return offer::is_live(offer.status) || offer.status == offer::OfferStatus::declined ||
           offer.status == offer::OfferStatus::escalated;
}

}  // namespace

bool has_offer_awaiting_somebody(const CaseFile& file) {
    return std::any_of(file.offers().begin(), file.offers().end(), awaits_somebody);
}

void freeze_facts(application::Records& records, const Telling& telling,
                  const std::vector<ReferralId>& referrals) {
    const application::Asked asked{access::the_system(), "", "", ""};
    application::Work work{records, asked, telling.now, telling.chance, telling.rules};
    const auto rules = reference::load_matching_rules();
    application::ResidentAnswers known;
    const auto homes = application::homes_now(work, known, application::Reading::within_write);
    for (const auto id : referrals) {
        const auto referral = records.referrals().by_id(id);
        expect(referral.has_value(), "a case that was written is there");
        const auto child = application::facts_of(work, *referral, homes);
        for (auto offer : records.offers().of_referral(id)) {
            if (!awaits_somebody(offer)) continue;
            const auto* const home = homes.home(offer.home);
            expect(child && home != nullptr, "an offer is of a child to a home");
            const auto compared = matching::compare_one(*child, home->facts, rules);
            offer.frozen = matching::canonical_json(*child, home->facts, compared, rules);
            offer.rules_version = rules.version;
            expect(records.offers().save(offer), "nobody else writes while a world is made");
        }
    }
}

}  // namespace wayhome::demonstration
