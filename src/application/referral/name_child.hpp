// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "application/perform.hpp"

namespace wayhome::application {

struct NameChild {
    ReferralId referral;
    int seen_version;                ///< of the referral
    std::string same_as;             ///< id of the known child, or "nobody"; empty: not decided
    std::string second_open_reason;  ///< needed when that child has an open referral already
};

/// The referrer says whether the child is one of those already known (row A8): the referral is
/// linked to that child's record, or a new record is made. Nothing is merged. Where the child has
/// an open referral, a second one needs a reason and is linked to the first (A9). Answers of an
/// earlier referral are carried over with their source and date (A7).
Answer name_child(const Desk& desk, const Asked& asked, const NameChild& wanted);

}  // namespace wayhome::application
