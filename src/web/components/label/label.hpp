// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "web/html/html.hpp"

namespace wayhome::web {

/// How large a label, legend, caption or heading is shown; `plain` is the size of body text.
enum class TextSize { plain, small, medium, large, extra_large };

/// "--s" to "--xl", the ending of the GOV.UK class; empty for plain.
std::string_view size_ending(TextSize size);

/// The name of one form field. https://design-system.service.gov.uk/components/label/
struct Label {
    std::string text{};
    TextSize size = TextSize::plain;
    /// Makes the label the page's one h1: for a page that asks one question.
    bool is_page_heading = false;
    /// For people who hear the page only; use where the label would repeat what is seen.
    bool is_visually_hidden = false;
};

/// Writes the label of the field with this id.
void write_label(HtmlWriter& w, const Label& label, std::string_view field_id);

}  // namespace wayhome::web
