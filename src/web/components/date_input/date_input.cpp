// SPDX-License-Identifier: Apache-2.0
#include "web/components/date_input/date_input.hpp"

#include <string_view>

#include "web/components/error_message/error_message.hpp"
#include "web/components/hint/hint.hpp"

namespace wayhome::web {
namespace {

struct DateBox {
    std::string id;
    std::string_view label;
    std::string_view value;
    std::string_view width;
    bool is_in_error;
};

void write_box(HtmlWriter& w, const DateBox& box) {
    std::string classes = "govuk-input govuk-date-input__input ";
    classes += box.width;
    if (box.is_in_error) classes += " govuk-input--error";

    w.open("div", {{"class", "govuk-date-input__item"}})
        .open("div", {{"class", "govuk-form-group"}})
        .element("label", {{"class", "govuk-label govuk-date-input__label"}, {"for", box.id}},
                 box.label)
        .open("input", {{"class", classes},
                        {"id", box.id},
                        {"name", box.id},
                        {"type", "text"},
                        {"inputmode", "numeric"},
                        unless_empty("value", box.value)})
        .close("div")
        .close("div");
}

}  // namespace

void write(HtmlWriter& w, const DateInput& input) {
    const auto& marked = input.parts_in_error;
    const bool all_in_error = input.error && !marked.day && !marked.month && !marked.year;

    w.open("div", {{"class", form_group_class(input.error)}});
    open_fieldset(w, input.legend, described_by(input.id, input.hint, input.error));
    write_hint_of(w, input.id, input.hint);
    write_error_of(w, input.id, input.error);
    w.open("div", {{"class", "govuk-date-input"}, {"id", input.id}});
    write_box(w, {input.id + "-day", "Day", input.day, "govuk-input--width-2",
                  all_in_error || marked.day});
    write_box(w, {input.id + "-month", "Month", input.month, "govuk-input--width-2",
                  all_in_error || marked.month});
    write_box(w, {input.id + "-year", "Year", input.year, "govuk-input--width-4",
                  all_in_error || marked.year});
    w.close("div");
    close_fieldset(w);
    w.close("div");
}

}  // namespace wayhome::web
