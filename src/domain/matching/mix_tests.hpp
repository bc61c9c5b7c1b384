// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "domain/matching/child_facts.hpp"
#include "domain/matching/home_facts.hpp"
#include "domain/matching/rules.hpp"

namespace wayhome::matching {

/// One test of a child beside others who live, or would live, in the same unit or home.
struct MixTest {
    std::string_view code;  ///< of data/mix_rules.csv
    bool (*conflicts)(const ChildFacts&, const std::vector<const ResidentFacts*>&, const MixRule&);
    std::string_view sentence;  ///< says the category; never who, and never how many
};

/// Every test, in the order of the data.
std::span<const MixTest> mix_tests();

}  // namespace wayhome::matching
