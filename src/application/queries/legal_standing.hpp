// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "application/registry.hpp"
#include "domain/access/policy.hpp"
#include "domain/referral/form/legal_status.hpp"
#include "domain/referral/referral.hpp"

namespace wayhome::application {

/// Under what law a child stands, as far as one reader may know it: what every page about one child
/// says at its head.
struct LegalStanding {
    bool may_read = false;                        ///< false: nothing below is filled in
    std::optional<referral::LegalStatus> status;  ///< as answered; none while nobody has said
};

LegalStanding legal_standing(Records& records, const referral::Referral& referral,
                             const access::Disclosure& may_read);

}  // namespace wayhome::application
