// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "web/components/tag/tag.hpp"
#include "web/html/html.hpp"

namespace wayhome::web {

/// One thing that happened to a child or a referral.
struct TimelineEntry {
    std::string title{};
    Tag kind{};                ///< legal, placement, decision, ...
    std::string who{};         ///< "Priya Shah, Camden"; empty where the source says it
    std::string when_words{};  ///< "9 January 2026, 11:45pm"
    std::string when_machine{};
    Content body{};
    std::string source{};          ///< where the fact comes from; may be empty
    bool is_childs_words = false;  ///< set apart, and never folded away
};

struct TimelineMonth {
    std::string heading{};  ///< "January 2026"
    std::vector<TimelineEntry> entries{};
};

/// What happened, newest first, under a heading for each month.
struct Timeline {
    std::vector<TimelineMonth> months{};
    int heading_level = 2;  ///< of the months; entries are one below
    std::string words_when_empty = "Nothing has been recorded.";
};

void write(HtmlWriter& w, const Timeline& timeline);

}  // namespace wayhome::web
