// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "application/desk.hpp"
#include "domain/matching/child_facts.hpp"
#include "domain/matching/home_facts.hpp"
#include "domain/referral/form/referral_facts.hpp"

namespace wayhome::application {

/// Whose case is compared, beside the answers.
struct ComparedCase {
    const referral::Referral& referral;
    const child::Child& child;
    std::optional<Position> from;  ///< the child's home, or the centre of the authority
    /// Children of the records whom a named child to keep apart may be.
    const std::vector<child::Child>& known_children;
};

/// What comparing reads, from the answers of a referral. What was not asked or is not known stays
/// unknown. A named child is one of the known children when name and any date of birth agree.
matching::ChildFacts child_facts(const ComparedCase& compared,
                                 const referral::ReferralFacts& answered, Instant now);

/// What is read of a child who lives in a home, by the answers that led there.
matching::ResidentFacts resident_facts(const child::Child& child, UnitId unit,
                                       const referral::ReferralFacts& answered, Instant now);

}  // namespace wayhome::application
