// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "domain/home/authority.hpp"
#include "domain/matching/child_facts.hpp"
#include "domain/referral/form/referral_facts.hpp"

namespace wayhome::application {

/// The areas a referral names. An area that is a council's, or several councils', by name is known
/// by the code of the council's area and by its centre. Of any other, postcode districts included,
/// the records know no position: it is known by name alone and has to be asked about.
/// Assumption: a home within ten miles of the centre is in the area, or so near that somebody has
/// to ask; the area of a London borough reaches no further than that, any other council's no
/// further than sixty miles. No extent of any area is in the data.
std::vector<matching::AreaToAvoid> areas_to_avoid(const referral::ReferralFacts& answered,
                                                  const std::vector<home::Authority>& authorities);

}  // namespace wayhome::application
