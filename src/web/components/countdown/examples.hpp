// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "web/components/countdown/countdown.hpp"
#include "web/components/gallery/example.hpp"

namespace wayhome::web {

/// Friday night, 9 January 2026, 11:45pm.
inline Instant example_now() {
    return *instant_from_iso("2026-01-09T23:45:00Z");
}

inline std::vector<Example> countdown_examples() {
    return {
        {.name = "Time left",
         .html = render(Countdown{
             .label = "Answer by", .due = example_now() + Minutes{95}, .now = example_now()})},
        {.name = "Near",
         .html = render(Countdown{
             .label = "Answer by", .due = example_now() + Minutes{12}, .now = example_now()})},
        {.name = "Passed",
         .html = render(Countdown{
             .label = "Answer by", .due = example_now() - Minutes{5}, .now = example_now()})},
    };
}

}  // namespace wayhome::web
