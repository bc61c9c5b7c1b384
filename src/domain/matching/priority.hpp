// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "domain/matching/comparison.hpp"

namespace wayhome::matching {

/// A child whose referral is searching.
struct WaitingChild {
    ChildFacts facts;
    Instant waiting_since;
};

/// How much need is known, in two measures that are never mixed up: how many needs, and how serious
/// they are. Only the points order; the count is shown beside them.
struct NeedScore {
    int needs = 0;            ///< how many behaviours are present
    int severity_points = 0;  ///< by their severity
    int recent_points = 0;
    int missing_points = 0;
    std::string words;

    int points() const { return severity_points + recent_points + missing_points; }
};

NeedScore need_score(const ChildFacts& child, const NeedPoints& points);

/// The band of the child's legal clock at that moment, 1 first.
int band_of(const ChildFacts& child, Instant now, const std::vector<PriorityBand>& bands);

/// One waiting child in the order for one bed.
struct ChildInOrder {
    int place;  ///< from 1
    ReferralId referral;
    std::string reference;
    int band;
    std::string band_words;
    NeedScore need;
    Instant waiting_since;
    std::string waited_words;
    HomeComparison comparison;  ///< with the home of the bed
};

/// Every waiting child in the published order for a bed of that home, none left out: band, need
/// points (most first), waiting since (longest first), reference. Whether the home fits is shown
/// and does not change the order.
std::vector<ChildInOrder> order_children(const std::vector<WaitingChild>& waiting,
                                         const HomeFacts& home, Instant now, const Rules& rules);

/// The priority rule as people read it, with its version and the day it came into force.
std::string priority_rule_in_words(const Rules& rules);

}  // namespace wayhome::matching
