// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "application/desk.hpp"
#include "domain/home/authority.hpp"
#include "domain/matching/child_facts.hpp"
#include "domain/matching/home_facts.hpp"
#include "domain/referral/form/referral_facts.hpp"

namespace wayhome::application {

/// Whose case is compared, beside the answers.
struct ComparedCase {
    const referral::Referral& referral;
    const child::Child& child;
    /// The council responsible for the child: distances are told from the centre of its area, for
    /// of postcode districts no position is in the records. None where its area is not known.
    const home::Authority* council;
    const std::vector<home::Authority>& authorities;  ///< whose areas are known
};

/// What comparing reads, from the answers of a referral. What was not asked or is not known stays
/// unknown. Who a named person is, is left open: the rules see by the name whether it is the child
/// beside whom they look, so whoever of two children named the other.
matching::ChildFacts child_facts(const ComparedCase& compared,
                                 const referral::ReferralFacts& answered, Instant now);

/// What is read of a child who lives in a home, by the answers that led there.
matching::ResidentFacts resident_facts(const child::Child& child, UnitId unit,
                                       const referral::ReferralFacts& answered, Instant now);

}  // namespace wayhome::application
