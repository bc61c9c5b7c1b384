// SPDX-License-Identifier: Apache-2.0
#include "web/components/typography/typography.hpp"

#include <algorithm>

#include "kernel/expect.hpp"

namespace wayhome::web {
namespace {

TextSize size_of(const Heading& heading) {
    if (heading.size) return *heading.size;
    if (heading.level == 1) return TextSize::large;
    return heading.level == 2 ? TextSize::medium : TextSize::small;
}

}  // namespace

void write(HtmlWriter& w, const Heading& heading) {
    const auto size = size_of(heading);
    expect(size != TextSize::plain, "a heading is larger than body text");
    const auto ending = size_ending(size).substr(2);

    if (heading.caption)
        w.element("span", {{"class", "govuk-caption-" + std::string{ending}}}, *heading.caption);
    write_heading_element(w, heading.level, "govuk-heading-" + std::string{ending}, heading.text,
                          heading.id);
}

void write(HtmlWriter& w, const Paragraph& paragraph) {
    w.open("p", {{"class", paragraph.is_secondary
                               ? std::string_view{"govuk-body-s wayhome-secondary-text"}
                               : std::string_view{"govuk-body"}}});
    write(w, paragraph.content);
    w.close("p");
}

void write(HtmlWriter& w, const Link& link) {
    w.open("a", {{"class", "govuk-link"}, {"href", link.href}}).text(link.text);
    if (!link.visually_hidden.empty())
        w.open("span", {{"class", "govuk-visually-hidden"}})
            .text(" ")
            .text(link.visually_hidden)
            .close("span");
    w.close("a");
}

void write(HtmlWriter& w, const List& list) {
    const auto write_items = [&] {
        for (const auto& item : list.items) {
            w.open("li");
            write(w, item);
            w.close("li");
        }
    };
    if (list.kind == List::Kind::numbers) {
        w.open("ol", {{"class", "govuk-list govuk-list--number"}});
        write_items();
        w.close("ol");
        return;
    }
    w.open("ul", {{"class", list.kind == List::Kind::bullets
                                ? std::string_view{"govuk-list govuk-list--bullet"}
                                : std::string_view{"govuk-list"}}});
    write_items();
    w.close("ul");
}

void write(HtmlWriter& w, const Time& time) {
    w.element("time", {{"datetime", time.machine}}, time.words);
}

void write_heading_element(HtmlWriter& w, int level, std::string_view classes,
                           std::string_view words, const std::optional<std::string>& id) {
    switch (level) {
        case 1:
            w.element("h1", {{"class", classes}, {"id", id}}, words);
            return;
        case 2:
            w.element("h2", {{"class", classes}, {"id", id}}, words);
            return;
        case 3:
            w.element("h3", {{"class", classes}, {"id", id}}, words);
            return;
        case 4:
            w.element("h4", {{"class", classes}, {"id", id}}, words);
            return;
        default:
            expect(false, "a heading is of level 1 to 4");
    }
}

void write(HtmlWriter& w, const Columns& columns) {
    w.open("div", {{"class", "govuk-grid-row"}})
        .open("div", {{"class", "govuk-grid-column-two-thirds"}})
        .raw(columns.two_thirds)
        .close("div");
    if (!columns.one_third.empty())
        w.open("div", {{"class", "govuk-grid-column-one-third"}})
            .raw(columns.one_third)
            .close("div");
    w.close("div");
}

}  // namespace wayhome::web
