// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "domain/ids.hpp"
#include "domain/order/period.hpp"

namespace wayhome::application {

/// What an audit entry calls the thing it is about.
inline std::string subject_of(ReferralId id) {
    return "referral " + id.text();
}
inline std::string subject_of(OfferId id) {
    return "offer " + id.text();
}
inline std::string subject_of(PlacementId id) {
    return "placement " + id.text();
}
inline std::string subject_of(TransitionPlanId id) {
    return "transition_plan " + id.text();
}
inline std::string subject_of(PeriodId id) {
    return "legal_authority " + id.text();
}
inline std::string subject_of(ChildId id) {
    return "child " + id.text();
}
inline std::string subject_of(ClosureId id) {
    return "bed_closure " + id.text();
}
inline std::string subject_of(AttachmentId id) {
    return "attachment " + id.text();
}

}  // namespace wayhome::application
