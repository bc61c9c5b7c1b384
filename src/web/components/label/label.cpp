// SPDX-License-Identifier: Apache-2.0
#include "web/components/label/label.hpp"

#include <array>
#include <cstddef>

namespace wayhome::web {

std::string_view size_ending(TextSize size) {
    constexpr std::array<std::string_view, 5> endings{"", "--s", "--m", "--l", "--xl"};
    return endings.at(static_cast<std::size_t>(size));
}

void write_label(HtmlWriter& w, const Label& label, std::string_view field_id) {
    std::string classes = "govuk-label";
    if (label.size != TextSize::plain)
        classes.append(" govuk-label").append(size_ending(label.size));
    if (label.is_visually_hidden) classes += " govuk-visually-hidden";

    if (label.is_page_heading) w.open("h1", {{"class", "govuk-label-wrapper"}});
    w.element("label", {{"class", classes}, {"for", field_id}}, label.text);
    if (label.is_page_heading) w.close("h1");
}

}  // namespace wayhome::web
