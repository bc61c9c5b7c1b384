// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "web/html/html.hpp"

namespace wayhome::web {

/// Says on every page of a demonstration that nothing in it is real, and what its clock shows.
struct DemoBanner {
    std::string clock_words{};      ///< "9 January 2026, 11:45pm"
    std::string move_clock_href{};  ///< empty where this person may not move it
};

void write(HtmlWriter& w, const DemoBanner& banner);

}  // namespace wayhome::web
