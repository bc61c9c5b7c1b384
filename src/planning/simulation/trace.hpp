// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

namespace wayhome::simulation {

enum class Happened {
    referred,
    placed,
    withdrew,
    ready_to_leave,
    blocked,
    moved_to_step_down,
    left,
    left_step_down
};

/// One line of the story of a replication.
struct TraceEntry {
    double day;  ///< since the start of the run
    Happened what;
    std::uint32_t child;   ///< numbered from 1 in the order of referral
    std::uint32_t demand;  ///< which stream, in the order of the study
    std::uint32_t bed;     ///< secure bed, or step-down place, numbered from 1; 0 where none
    double days;           ///< waited, stayed or blocked
};

using Trace = std::vector<TraceEntry>;

}  // namespace wayhome::simulation
