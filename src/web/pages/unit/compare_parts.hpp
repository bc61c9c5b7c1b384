// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "application/compare/compare_homes.hpp"
#include "web/components/tag/tag.hpp"
#include "web/html/html.hpp"
#include "web/site/visit.hpp"

namespace wayhome::web {

Tag tag_of(matching::Verdict verdict);

/// One effect on the group as a sentence, with what it asks for.
std::string mix_words(const matching::MixFinding& finding);

/// "620", or "540 to 710" while something is not known.
std::string score_words(const matching::ScoreRange& range);
/// "57 miles in a straight line, about 1 hour 30 minutes by road (estimate) from the centre of
/// Haringey; wanted: within 60 miles".
std::string way_words(const matching::HomeComparison& compared);

/// All homes in one table, in the published order.
Html overview_of(const application::ComparedHomes& seen);
/// One home in full: every rule's sentence with failed ones first, suitability part by part, effect
/// on the group, beds, and the rating as context.
Html home_in_full(const referral::Rulebook& rules, const application::HomeBeside& beside);
/// The choice of homes to ask, with a reason for each that does not fit.
Html choice_form(const Visit& visit, const application::ComparedHomes& seen,
                 const std::vector<FieldError>& errors);

}  // namespace wayhome::web
