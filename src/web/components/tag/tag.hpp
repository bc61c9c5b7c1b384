// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "web/html/html.hpp"

namespace wayhome::web {

enum class TagColour { blue, grey, green, teal, purple, magenta, red, orange, yellow };

/// A state in a word. The colour repeats what the word says and never says more.
/// https://design-system.service.gov.uk/components/tag/
struct Tag {
    std::string text{};
    TagColour colour = TagColour::blue;
};

void write(HtmlWriter& w, const Tag& tag);

}  // namespace wayhome::web
