// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstdint>
#include <vector>

#include "planning/simulation/block.hpp"
#include "planning/simulation/study.hpp"

namespace wayhome::simulation {

/// Which replications of a study; the first is a multiple of replications_in_a_block.
struct Range {
    std::uint64_t first = 0;
    std::uint64_t count = 0;
};

/// How far a run has come, and a way to stop it: for whoever started it, while it runs.
struct Progress {
    std::atomic<std::uint64_t> blocks_done{0};
    std::atomic<bool> cancelled{false};
};

std::uint64_t blocks_in(Range range);

/// The blocks of the range, in order; the same on any number of threads (at least 1). Where the
/// run was cancelled, no blocks.
std::vector<Block> run_experiment(const Study& study, Range range, unsigned threads,
                                  Progress& progress);

}  // namespace wayhome::simulation
