// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "exchange/json/members.hpp"
#include "kernel/result.hpp"
#include "planning/simulation/block.hpp"

namespace wayhome::studies {

/// What a run of a study, or of a range of its replications, came to.
struct StudyResult {
    std::string study;  ///< its name
    std::string study_hash;
    std::uint64_t seed = 0;
    std::uint64_t first_replication = 0;
    std::uint64_t replications = 0;
    std::vector<simulation::Block> blocks;
};

/// Format wayhome-results/1. The same run gives the same bytes.
std::string to_json(const StudyResult& result);

Result<StudyResult, json::Refusals> result_from(const json::Value& document);

/// Why results cannot become one.
enum class MergeRefused {
    different_studies,  ///< of another study, or of another seed
    gap_or_overlap      ///< a range does not begin where the one before it ends
};

/// The result of the single run over all the ranges, whatever order they come in.
Result<StudyResult, MergeRefused> merged(std::vector<StudyResult> results);

}  // namespace wayhome::studies
