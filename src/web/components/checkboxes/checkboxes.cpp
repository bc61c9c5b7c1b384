// SPDX-License-Identifier: Apache-2.0
#include "web/components/checkboxes/checkboxes.hpp"

#include <algorithm>

#include "web/components/error_message/error_message.hpp"
#include "web/components/hint/hint.hpp"

namespace wayhome::web {
namespace {

void write_item(HtmlWriter& w, const Checkboxes& checkboxes, const CheckboxItem& item,
                const std::string& id) {
    const auto revealed_id = "conditional-" + id;
    const auto hint_id = id + "-item-hint";
    const bool is_chosen =
        std::ranges::find(checkboxes.chosen, item.value) != checkboxes.chosen.end();

    if (item.excludes_others) w.element("div", {{"class", "govuk-checkboxes__divider"}}, "or");
    w.open("div", {{"class", "govuk-checkboxes__item"}})
        .open("input", {{"class", "govuk-checkboxes__input"},
                        {"id", id},
                        {"name", checkboxes.name},
                        {"type", "checkbox"},
                        {"value", item.value},
                        {"checked", is_chosen},
                        unless_empty("data-behaviour", item.excludes_others ? "exclusive" : ""),
                        unless_empty("data-aria-controls",
                                     item.revealed.empty() ? std::string{} : revealed_id),
                        unless_empty("aria-describedby", item.hint ? hint_id : std::string{})})
        .element("label", {{"class", "govuk-label govuk-checkboxes__label"}, {"for", id}},
                 item.text);
    if (item.hint)
        w.element("div", {{"id", hint_id}, {"class", "govuk-hint govuk-checkboxes__hint"}},
                  *item.hint);
    w.close("div");

    if (item.revealed.empty()) return;
    w.open("div", {{"class", is_chosen ? std::string_view{"govuk-checkboxes__conditional"}
                                       : std::string_view{"govuk-checkboxes__conditional "
                                                          "govuk-checkboxes__conditional--hidden"}},
                   {"id", revealed_id}})
        .raw(item.revealed)
        .close("div");
}

}  // namespace

void write(HtmlWriter& w, const Checkboxes& checkboxes) {
    std::string classes = "govuk-checkboxes";
    if (checkboxes.is_small) classes += " govuk-checkboxes--small";

    w.open("div", {{"class", form_group_class(checkboxes.error)}});
    open_fieldset(w, checkboxes.legend,
                  described_by(checkboxes.name, checkboxes.hint, checkboxes.error));
    write_hint_of(w, checkboxes.name, checkboxes.hint);
    write_error_of(w, checkboxes.name, checkboxes.error);
    w.open("div", {{"class", classes}, {"data-module", "govuk-checkboxes"}});
    int number = 0;
    for (const auto& item : checkboxes.items) {
        ++number;
        write_item(w, checkboxes, item,
                   number == 1 ? checkboxes.name : checkboxes.name + "-" + std::to_string(number));
    }
    w.close("div");
    close_fieldset(w);
    w.close("div");
}

}  // namespace wayhome::web
