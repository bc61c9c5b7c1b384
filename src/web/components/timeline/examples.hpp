// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "web/components/gallery/example.hpp"
#include "web/components/timeline/timeline.hpp"

namespace wayhome::web {

inline std::vector<Example> timeline_examples() {
    return {
        {.name = "Two months",
         .html = render(Timeline{
             .months = {{.heading = "January 2026",
                         .entries = {{.title = "Offer accepted",
                                      .kind = {.text = "Decision", .colour = TagColour::green},
                                      .who = "Jo Mensah, Alderwood House",
                                      .when_words = "9 January 2026, 11:45pm",
                                      .when_machine = "2026-01-09T23:45:00Z",
                                      .body = "A bed is held until noon.",
                                      .source = "Offer 2 of 3"},
                                     {.title = "What the child said",
                                      .kind = {.text = "Voice", .colour = TagColour::purple},
                                      .when_words = "8 January 2026, 4pm",
                                      .when_machine = "2026-01-08T16:00:00Z",
                                      .body = "I want to be near my nan.",
                                      .is_childs_words = true}}},
                        {.heading = "December 2025",
                         .entries = {{.title = "Referral received",
                                      .kind = {.text = "Referral"},
                                      .who = "Priya Shah, Camden",
                                      .when_words = "30 December 2025, 9:10am",
                                      .when_machine = "2025-12-30T09:10:00Z"}}}}})},
        {.name = "Nothing yet", .html = render(Timeline{})},
    };
}

}  // namespace wayhome::web
