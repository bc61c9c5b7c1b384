// SPDX-License-Identifier: Apache-2.0
#include "web/components/fieldset/fieldset.hpp"

namespace wayhome::web {

void write(HtmlWriter& w, const Fieldset& fieldset) {
    open_fieldset(w, fieldset.legend, fieldset.described_by);
    w.raw(fieldset.fields);
    close_fieldset(w);
}

void open_fieldset(HtmlWriter& w, const Legend& legend, std::string_view described_by) {
    std::string classes = "govuk-fieldset__legend";
    if (legend.size != TextSize::plain)
        classes.append(" govuk-fieldset__legend").append(size_ending(legend.size));
    if (legend.is_visually_hidden) classes += " govuk-visually-hidden";

    w.open("fieldset", {{"class", "govuk-fieldset"},
                        {"role", "group"},
                        unless_empty("aria-describedby", described_by)})
        .open("legend", {{"class", classes}});
    if (legend.is_page_heading)
        w.element("h1", {{"class", "govuk-fieldset__heading"}}, legend.text);
    else
        w.text(legend.text);
    w.close("legend");
}

void close_fieldset(HtmlWriter& w) {
    w.close("fieldset");
}

}  // namespace wayhome::web
