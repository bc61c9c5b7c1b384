// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "application/desk.hpp"
#include "domain/access/policy.hpp"
#include "domain/referral/form/legal_status.hpp"
#include "domain/referral/referral.hpp"

namespace wayhome::application {

/// Under what law a child stands, as far as one reader may know it: what every page about one child
/// says at its head (row G3).
struct LegalStanding {
    bool may_read = false;                        ///< false: nothing below is filled in
    std::optional<referral::LegalStatus> status;  ///< as answered; none while nobody has said
    std::optional<order::Period> in_force;
    std::optional<Instant> covered_until;    ///< over periods that follow each other without a gap
    std::optional<Instant> uncovered_since;  ///< the child is present and nothing is in force
    std::optional<CivilDate> review_due;     ///< of the criteria; for a child who is present
};

LegalStanding legal_standing(Work& work, const referral::Referral& referral,
                             const access::Disclosure& may_read);

}  // namespace wayhome::application
