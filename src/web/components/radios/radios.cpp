// SPDX-License-Identifier: Apache-2.0
#include "web/components/radios/radios.hpp"

#include "web/components/error_message/error_message.hpp"
#include "web/components/hint/hint.hpp"

namespace wayhome::web {
namespace {

void write_item(HtmlWriter& w, const Radios& radios, const RadioItem& item, const std::string& id) {
    const auto hint_id = id + "-item-hint";
    const bool is_chosen = radios.chosen == item.value;

    if (item.follows_an_or) w.element("div", {{"class", "govuk-radios__divider"}}, "or");
    w.open("div", {{"class", "govuk-radios__item"}})
        .open("input", {{"class", "govuk-radios__input"},
                        {"id", id},
                        {"name", radios.name},
                        {"type", "radio"},
                        {"value", item.value},
                        {"checked", is_chosen},
                        unless_empty("aria-describedby", item.hint ? hint_id : std::string{})})
        .element("label", {{"class", "govuk-label govuk-radios__label"}, {"for", id}}, item.text);
    if (item.hint)
        w.element("div", {{"id", hint_id}, {"class", "govuk-hint govuk-radios__hint"}}, *item.hint);
    w.close("div");

    if (!item.revealed.empty())
        w.open("div", {{"class", "govuk-radios__conditional wayhome-revealed"}})
            .raw(item.revealed)
            .close("div");
}

}  // namespace

void write(HtmlWriter& w, const Radios& radios) {
    std::string classes = "govuk-radios";
    if (radios.is_inline) classes += " govuk-radios--inline";
    if (radios.is_small) classes += " govuk-radios--small";

    w.open("div", {{"class", form_group_class(radios.error)}});
    open_fieldset(w, radios.legend, described_by(radios.name, radios.hint, radios.error));
    write_hint_of(w, radios.name, radios.hint);
    write_error_of(w, radios.name, radios.error);
    w.open("div", {{"class", classes}});
    int number = 0;
    for (const auto& item : radios.items) {
        ++number;
        write_item(w, radios, item,
                   number == 1 ? radios.name : radios.name + "-" + std::to_string(number));
    }
    w.close("div");
    close_fieldset(w);
    w.close("div");
}

}  // namespace wayhome::web
