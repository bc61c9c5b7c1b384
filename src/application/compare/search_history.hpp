// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "application/desk.hpp"

namespace wayhome::application {

/// The fewest cases an estimate is made from; below, it is too few to tell.
inline constexpr int fewest_cases = 20;

/// A share in percent with its 95 percent interval.
struct Chance {
    double percent;
    double low;
    double high;
};
/// How often of so many, by Wilson's score interval (Wilson 1927). Nothing below the fewest cases.
std::optional<Chance> chance_of(int times, int of);

/// The wait that half of the children did not exceed, with a 95 percent interval for it.
struct TypicalWait {
    Seconds median;
    Seconds low;
    Seconds high;
};
/// The median with the interval between two of the sorted waits, by the normal approximation to the
/// binomial of their ranks, rounded outwards. Nothing below the fewest cases.
std::optional<TypicalWait> typical_wait(std::vector<Seconds> waits);

/// What became of earlier searches on a pathway: the newest 200 that led to a child living in a
/// home and the newest 200 that ended, as far back as both lists are whole. Limits: a place that
/// was taken up and not yet arrived at counts as neither; a referral withdrawn because the order
/// was not made counts as not placed.
struct SearchHistory {
    std::optional<Instant> since;  ///< the oldest referral counted, by when it was sent
    int ended = 0;                 ///< searches that came to an end, placed or not
    int placed = 0;                ///< of these, the child arrived at a home
    std::optional<Chance> chance;
    int waits = 0;                    ///< arrivals whose wait is known
    std::optional<TypicalWait> wait;  ///< from sending the referral to arrival, of those placed
};
SearchHistory search_history(Work& work, referral::Pathway pathway);

}  // namespace wayhome::application
