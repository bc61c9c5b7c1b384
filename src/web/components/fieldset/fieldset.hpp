// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "web/components/label/label.hpp"
#include "web/html/html.hpp"

namespace wayhome::web {

/// The question that a group of fields answers together.
struct Legend {
    std::string text{};
    TextSize size = TextSize::medium;
    /// Makes the legend the page's one h1: for a page that asks one question.
    bool is_page_heading = false;
    bool is_visually_hidden = false;
};

/// Related fields under one question. https://design-system.service.gov.uk/components/fieldset/
struct Fieldset {
    Legend legend{};
    std::string described_by{};  ///< ids of hint and error; empty for none
    Html fields{};
};

void write(HtmlWriter& w, const Fieldset& fieldset);

/// The two ends of a fieldset, for a component that writes fields between them.
void open_fieldset(HtmlWriter& w, const Legend& legend, std::string_view described_by);
void close_fieldset(HtmlWriter& w);

}  // namespace wayhome::web
