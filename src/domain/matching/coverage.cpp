// SPDX-License-Identifier: Apache-2.0
#include "domain/matching/coverage.hpp"

namespace wayhome::matching {
namespace {

/// The weights of what is offered and of what is not, in one reading of the facts.
struct Shares {
    int met = 0;
    int unmet = 0;

    bool nothing() const { return met + unmet == 0; }
};

}  // namespace

ScoreRange coverage(const std::vector<Wanted>& wanted) {
    // The share falls with everything unmet and rises with everything met, so each end of the range
    // takes for every item the reading that moves it furthest.
    Shares worst;
    Shares best;
    for (const auto& each : wanted) {
        const bool surely_met = each.offered && *each.offered;
        const bool surely_unmet = each.offered && !*each.offered;
        if (surely_met) {
            worst.met += each.certain ? each.lightest : 0;
        } else {
            worst.unmet += each.heaviest;
        }
        if (surely_unmet) {
            best.unmet += each.certain ? each.lightest : 0;
        } else {
            best.met += each.heaviest;
        }
    }
    const int low = worst.nothing() ? 1000 : worst.met * 1000 / (worst.met + worst.unmet);
    const int sum = best.met + best.unmet;
    const int high = best.nothing() ? 1000 : (best.met * 1000 + sum - 1) / sum;
    // Where everything is known both ends are the same share: rounded down, not apart.
    const bool exact = worst.met == best.met && worst.unmet == best.unmet;
    return {low, exact ? low : high};
}

}  // namespace wayhome::matching
