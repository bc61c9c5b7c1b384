// SPDX-License-Identifier: Apache-2.0
#include "application/queries/see_escalation.hpp"

#include "application/addresses.hpp"
#include "application/load_case.hpp"
#include "application/subjects.hpp"

namespace wayhome::application {
namespace {

constexpr auto permission = access::Permission::answer_escalation;

Answer read(Work& work, OfferId wanted, std::optional<SeenEscalation>& seen) {
    const auto home = own_home(work, permission);
    if (!home) return passed_on(home);
    const auto found = offer_for(work, wanted, permission);
    if (!found) return passed_on(found);
    const auto& [offer, referral] = *found;
    auto escalation = escalation_of(work, offer, referral.clock());
    if (!escalation && !lapsed_at(work, offer)) return no(NotFound{});
    const bool open = escalation && offer.status == offer::OfferStatus::escalated;
    const bool may_answer = open && !escalation->answer;
    seen = SeenEscalation{offer, referral.reference, home->name, std::move(escalation), may_answer};
    return Done{escalation_address_of(offer.id), subject_of(offer.id), offer.child};
}

}  // namespace

Answer see_escalation(const Desk& desk, const Asked& asked, OfferId offer,
                      std::optional<SeenEscalation>& seen) {
    return view(desk, asked, permission, [&](Work& work) { return read(work, offer, seen); });
}

}  // namespace wayhome::application
