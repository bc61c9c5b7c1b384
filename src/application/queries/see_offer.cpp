// SPDX-License-Identifier: Apache-2.0
#include "application/queries/see_offer.hpp"

#include "application/addresses.hpp"
#include "application/case_facts.hpp"
#include "application/load_case.hpp"
#include "application/subjects.hpp"

namespace wayhome::application {
namespace {

constexpr auto permission = access::Permission::see_offer;

/// By when the unit reviews a decline: its clock starts at the home's answer, and anew at the
/// answer of the home's responsible individual.
std::optional<Instant> review_due(const Work& work, const OfferedCase& found,
                                  const std::optional<Escalation>& escalation) {
    const auto status = found.offer.status;
    const bool awaits_unit =
        status == offer::OfferStatus::declined ||
        (status == offer::OfferStatus::escalated && escalation && escalation->answer);
    return awaits_unit ? next_due(work, found.offer, found.referral.clock()) : std::nullopt;
}

}  // namespace

Answer read_offer(Work& work, OfferId wanted, std::optional<SeenOffer>& seen) {
    const auto found = offer_for(work, wanted, permission);
    if (!found) return passed_on(found);
    const auto& [offer, referral] = *found;
    const auto child = work.records.children().by_id(offer.child);
    const auto home = work.records.homes().by_id(offer.home);
    expect(child && home, "an offer is of a child to a home");

    const auto facts = case_facts(work.records, work.actor(), referral);
    const auto may_read = access::disclosure(work.actor(), facts);
    const auto escalation = escalation_of(work, offer, referral.clock());
    seen = SeenOffer{offer,
                     referral,
                     *child,
                     *home,
                     work.records.placements().standing_hold_of(offer.id),
                     review_due(work, *found, escalation),
                     may_read,
                     legal_standing(work, referral, may_read),
                     escalation,
                     responsible_individuals_of(work, *home)};
    return Done{address_of(offer.id), subject_of(offer.id), offer.child};
}

Answer see_offer(const Desk& desk, const Asked& asked, OfferId offer,
                 std::optional<SeenOffer>& seen) {
    return view(desk, asked, permission, [&](Work& work) { return read_offer(work, offer, seen); });
}

}  // namespace wayhome::application
