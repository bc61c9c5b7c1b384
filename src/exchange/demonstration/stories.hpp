// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility>
#include <vector>

#include "exchange/demonstration/children.hpp"
#include "exchange/demonstration/closures.hpp"
#include "exchange/demonstration/named_story.hpp"

namespace wayhome::demonstration {

/// The cases of a world that were put there on purpose.
struct ToldStories {
    std::vector<CaseFile> files;
    std::vector<NamedStory> named;
    std::vector<std::pair<ChildId, AccountId>> readers;  ///< of restricted records
    std::optional<HomeId> closes_a_bed;                  ///< while it has an offer
    std::optional<ReferralId> order_ran_out;             ///< of a child who is still present
};

ToldStories tell_stories(const Telling& telling, MadeUpChildren& children);

/// Closes a bed of the home whose story wants that, today and for lack of staff.
void close_bed_in_story(const Telling& telling, const ToldStories& stories,
                        std::vector<ToldClosure>& closures);

}  // namespace wayhome::demonstration
