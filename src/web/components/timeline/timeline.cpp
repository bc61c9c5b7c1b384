// SPDX-License-Identifier: Apache-2.0
#include "web/components/timeline/timeline.hpp"

#include <string_view>

#include "web/components/typography/typography.hpp"

namespace wayhome::web {
namespace {

void write_entry(HtmlWriter& w, const TimelineEntry& entry, int heading_level) {
    const std::string_view classes = entry.is_childs_words
                                         ? "wayhome-timeline__entry wayhome-timeline__entry--voice"
                                         : "wayhome-timeline__entry";
    w.open("li", {{"class", classes}}).open("div", {{"class", "wayhome-timeline__header"}});
    write_heading_element(w, heading_level, "wayhome-timeline__title", entry.title);
    write(w, entry.kind);
    w.close("div").open("p", {{"class", "wayhome-timeline__byline"}});
    write(w, Time{.words = entry.when_words, .machine = entry.when_machine});
    if (!entry.who.empty()) w.text(", by ").text(entry.who);
    w.close("p");
    if (!entry.body.empty()) {
        w.open("div", {{"class", "wayhome-timeline__body"}});
        write(w, entry.body);
        w.close("div");
    }
    if (!entry.source.empty())
        w.open("p", {{"class", "wayhome-timeline__source"}})
            .text("Source: ")
            .text(entry.source)
            .close("p");
    w.close("li");
}

}  // namespace

void write(HtmlWriter& w, const Timeline& timeline) {
    w.open("div", {{"class", "wayhome-timeline"}});
    if (timeline.months.empty()) write(w, Paragraph{.content = timeline.words_when_empty});
    for (const auto& month : timeline.months) {
        write_heading_element(w, timeline.heading_level, "govuk-heading-m", month.heading);
        w.open("ol", {{"class", "wayhome-timeline__list"}});
        for (const auto& entry : month.entries) write_entry(w, entry, timeline.heading_level + 1);
        w.close("ol");
    }
    w.close("div");
}

}  // namespace wayhome::web
