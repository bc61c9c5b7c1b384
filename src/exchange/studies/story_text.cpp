// SPDX-License-Identifier: Apache-2.0
#include "exchange/studies/story_text.hpp"

#include <fmt/format.h>

#include <iterator>

namespace wayhome::studies {
namespace {

using simulation::Happened;
using simulation::TraceEntry;

std::string what_happened(const TraceEntry& entry) {
    switch (entry.what) {
        case Happened::referred:
            return "was referred";
        case Happened::placed:
            return fmt::format("was placed in secure bed {}, having waited {:.1f} days", entry.bed,
                               entry.days);
        case Happened::withdrew:
            return fmt::format("was withdrawn unplaced after {:.1f} days", entry.days);
        case Happened::ready_to_leave:
            return fmt::format("was ready to leave secure bed {} after {:.1f} days", entry.bed,
                               entry.days);
        case Happened::blocked:
            return fmt::format("found no step-down place and blocks secure bed {}", entry.bed);
        case Happened::moved_to_step_down:
            return fmt::format("moved to step-down place {}, {:.1f} days after she was ready",
                               entry.bed, entry.days);
        case Happened::left:
            return fmt::format("left secure bed {} for good", entry.bed);
        case Happened::left_step_down:
            return fmt::format("left step-down place {} for good after {:.1f} days", entry.bed,
                               entry.days);
    }
    return {};
}

}  // namespace

std::string story_of(const simulation::Study& study, const simulation::Trace& trace) {
    std::string story;
    for (const auto& each : trace) {
        fmt::format_to(std::back_inserter(story), "day {:.3f}: child {} ({}) {}\n", each.day,
                       each.child, study.demand[each.demand].name, what_happened(each));
    }
    return story;
}

}  // namespace wayhome::studies
