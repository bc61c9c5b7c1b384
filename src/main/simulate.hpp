// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "main/command.hpp"

namespace wayhome {

enum class TimesAs { text, json };

struct SimulateAsked {
    std::string study;                             ///< file to run
    std::vector<std::string> merge;                ///< or results to put together
    std::optional<std::uint64_t> seed;             ///< in place of the file's
    std::optional<std::uint64_t> replications;     ///< in place of the file's
    std::uint64_t first_replication = 0;           ///< a multiple of 64
    std::optional<std::uint64_t> one_replication;  ///< tell the story of this one alone
    unsigned threads = 0;                          ///< 0: as many as the machine has
    TimesAs times = TimesAs::text;
};

/// Runs a study, or merges results, and writes the result to standard output; times to standard
/// error.
ExitStatus simulate(const SimulateAsked& asked);

}  // namespace wayhome
