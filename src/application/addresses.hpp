// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "domain/ids.hpp"
#include "domain/order/period.hpp"

namespace wayhome::application {

/// Addresses of things in this service: nouns and random ids, never a name.
inline std::string address_of(ReferralId id) {
    return "/referrals/" + id.text();
}
/// Of the plan for leaving that a referral has.
inline std::string plan_address_of(ReferralId id) {
    return address_of(id) + "/transition-plan";
}
inline std::string address_of(OfferId id) {
    return "/offers/" + id.text();
}
/// Of what the home's responsible individual reads of an escalated or lapsed offer.
inline std::string escalation_address_of(OfferId id) {
    return address_of(id) + "/escalation";
}
inline std::string address_of(PeriodId id) {
    return "/authority-periods/" + id.text();
}
inline std::string address_of(PlacementId id) {
    return "/placements/" + id.text();
}
inline std::string address_of(ChildId id) {
    return "/children/" + id.text();
}
inline std::string address_of(ClosureId id) {
    return "/beds/closures/" + id.text();
}
inline std::string address_of(HomeId id) {
    return "/homes/" + id.text();
}

}  // namespace wayhome::application
