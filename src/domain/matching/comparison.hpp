// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/matching/eligibility_rule.hpp"
#include "domain/matching/mix.hpp"
#include "domain/matching/suitability.hpp"
#include "kernel/code_list.hpp"

namespace wayhome::matching {

/// How a child and a home go together, best first.
enum class Verdict { fits, fits_with_conditions, does_not_fit };
inline constexpr auto verdicts = code_list<Verdict>({
    {Verdict::fits, "fits", "Fits"},
    {Verdict::fits_with_conditions, "fits_with_conditions", "Fits with conditions"},
    {Verdict::does_not_fit, "does_not_fit", "Does not fit"},
});

/// A home's secure beds at the moment of comparing.
struct BedNumbers {
    int approved = 0;
    int closed = 0;
    int held = 0;
    int occupied = 0;
    int free = 0;
    std::optional<int> half_beds_of_spare_staff;  ///< may be below zero; nothing while not known
};

/// One child beside one home.
struct HomeComparison {
    HomeId home;
    std::string name;
    std::string code;
    Verdict verdict;
    std::vector<RuleResult> rules;        ///< all nine: failed first, then unknown, condition, fits
    std::vector<std::string> stops;       ///< why it does not fit; empty otherwise
    std::vector<std::string> conditions;  ///< what has to be met before the child can come
    std::vector<std::string> to_ask;      ///< what is not known; never excludes
    Suitability suitability;
    bool order_could_change = false;  ///< what is not known could move it past another home
    std::optional<Distance> distance;
    std::optional<TravelTime> travel_estimate;
    bool position_is_approximate;
    std::string distance_words;  ///< against what is wanted
    BedNumbers beds;
    GroupEffect group;
    std::optional<home::Rating> rating;  ///< context only: no rule and no score reads it
};

/// One child beside every home, none left out, in a fixed order: verdict, suitability (midpoint,
/// highest first), distance (nearest first, unknown last), name, id.
std::vector<HomeComparison> compare(const ChildFacts& child, const std::vector<HomeFacts>& homes,
                                    const Rules& rules);

/// One child beside one home; `order_could_change` is for compare() to say.
HomeComparison compare_one(const ChildFacts& child, const HomeFacts& home, const Rules& rules);

}  // namespace wayhome::matching
