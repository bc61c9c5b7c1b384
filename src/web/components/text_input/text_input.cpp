// SPDX-License-Identifier: Apache-2.0
#include "web/components/text_input/text_input.hpp"

#include <array>
#include <cstddef>

#include "web/components/error_message/error_message.hpp"
#include "web/components/hint/hint.hpp"

namespace wayhome::web {
namespace {

std::string_view type_of(InputKind kind) {
    switch (kind) {
        case InputKind::email:
            return "email";
        case InputKind::telephone:
            return "tel";
        case InputKind::search:
            return "search";
        default:
            return "text";
    }
}

std::string_view keys_for(InputKind kind) {
    if (kind == InputKind::whole_number) return "numeric";
    if (kind == InputKind::decimal) return "decimal";
    return "";
}

void write_field(HtmlWriter& w, const TextInput& input) {
    std::string classes = "govuk-input";
    if (input.width != InputWidth::full) classes.append(" ").append(width_class(input.width));
    if (input.error) classes += " govuk-input--error";

    w.open("input",
           {{"class", classes},
            {"id", input.id},
            {"name", input.name.empty() ? input.id : input.name},
            {"type", type_of(input.kind)},
            unless_empty("inputmode", keys_for(input.kind)),
            unless_empty("value", input.value),
            {"autocomplete", input.autocomplete},
            unless_empty("spellcheck", input.is_spellchecked ? "" : "false"),
            unless_empty("aria-describedby", described_by(input.id, input.hint, input.error))});
}

}  // namespace

std::string_view width_class(InputWidth width) {
    constexpr std::array<std::string_view, 10> classes{"",
                                                       "govuk-!-width-two-thirds",
                                                       "govuk-!-width-one-half",
                                                       "govuk-!-width-one-third",
                                                       "govuk-input--width-2",
                                                       "govuk-input--width-3",
                                                       "govuk-input--width-4",
                                                       "govuk-input--width-5",
                                                       "govuk-input--width-10",
                                                       "govuk-input--width-20"};
    return classes.at(static_cast<std::size_t>(width));
}

void write(HtmlWriter& w, const TextInput& input) {
    const bool is_wrapped = input.prefix || input.suffix;

    w.open("div", {{"class", form_group_class(input.error)}});
    write_label(w, input.label, input.id);
    write_hint_of(w, input.id, input.hint);
    write_error_of(w, input.id, input.error);
    if (is_wrapped) w.open("div", {{"class", "govuk-input__wrapper"}});
    if (input.prefix)
        w.element("div", {{"class", "govuk-input__prefix"}, {"aria-hidden", "true"}},
                  *input.prefix);
    write_field(w, input);
    if (input.suffix)
        w.element("div", {{"class", "govuk-input__suffix"}, {"aria-hidden", "true"}},
                  *input.suffix);
    if (is_wrapped) w.close("div");
    w.close("div");
}

}  // namespace wayhome::web
