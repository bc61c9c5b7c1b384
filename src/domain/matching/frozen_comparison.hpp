// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/matching/comparison.hpp"

namespace wayhome::matching {

/// A fact by its name, and how it was written: enough to see that it changed, and never shown.
struct FrozenFact {
    std::string name;
    std::string written;
};

struct FrozenRule {
    int number;
    Outcome outcome;
    std::string sentence;
};

/// What canonical_json() froze with an offer, as far as a page may show it: the result with its
/// sentences, and the facts by name.
struct FrozenComparison {
    std::string rules_version;
    Verdict verdict = Verdict::does_not_fit;
    std::vector<FrozenRule> rules;  ///< in the order they stood
    std::vector<std::string> conditions;
    std::vector<std::string> to_ask;
    ScoreRange points;
    std::vector<FrozenFact> child;
    std::vector<FrozenFact> home;
};

/// Nothing where the text is not what canonical_json() writes.
std::optional<FrozenComparison> read_frozen(std::string_view text);

struct ChangedRule {
    int number;
    FrozenRule then;
    FrozenRule now;
};

/// What is no longer as it was frozen. Names are those of the facts; days that only count down are
/// left out.
struct ChangedSince {
    std::vector<std::string> child;
    std::vector<std::string> home;
    std::vector<ChangedRule> rules;  ///< in order of number

    bool nothing() const { return child.empty() && home.empty() && rules.empty(); }
};
ChangedSince changed_since(const FrozenComparison& then, const FrozenComparison& now);

}  // namespace wayhome::matching
