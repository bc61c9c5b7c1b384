// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/matching/child_facts.hpp"
#include "domain/matching/home_facts.hpp"
#include "domain/matching/rules.hpp"
#include "kernel/distance.hpp"

namespace wayhome::matching {

/// A score from 0 to 1,000; a range where something is not known.
struct ScoreRange {
    int low = 0;
    int high = 1000;
    friend bool operator==(const ScoreRange&, const ScoreRange&) = default;
};

/// One part of suitability: its score, its weight, and the points the two make.
struct Part {
    Component component;
    std::string words;
    ScoreRange score;
    int weight;         ///< per thousand
    ScoreRange points;  ///< weight times score, to the nearest point; the parts' points sum
    std::string evidence;

    bool is_known() const { return score.low == score.high; }
};

/// How well a home suits a child: 0 to 1,000 points. Advice, never a decision.
struct Suitability {
    std::vector<Part> parts;  ///< every component, in order
    ScoreRange points;        ///< the sum of the parts'

    /// Twice the midpoint of the range, so that ranking stays in whole numbers.
    int doubled_midpoint() const { return points.low + points.high; }
    bool is_known() const { return points.low == points.high; }
};

/// `away` is the straight line from the child's home; none where that is not known.
Suitability suitability(const ChildFacts& child, const HomeFacts& home,
                        std::optional<Distance> away, const Rules& rules);

/// How well a distance fits what is wanted, 0 to 1,000. As close as possible: by the curve. Within
/// a number of miles: full marks inside it, then by the curve. At least a number of miles: full
/// marks beyond it, falling evenly to nothing at the doorstep. No preference: full marks anywhere.
int distance_fit(Distance away, WantedDistance wanted, const std::vector<CurvePoint>& closeness);

/// "57 miles in a straight line from the centre of Haringey; wanted: within 60 miles". The place is
/// left out where it is empty.
std::string against_wanted(std::optional<Distance> away, std::string_view from_place,
                           const std::optional<WantedDistance>& wanted);

}  // namespace wayhome::matching
