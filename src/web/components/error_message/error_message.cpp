// SPDX-License-Identifier: Apache-2.0
#include "web/components/error_message/error_message.hpp"

namespace wayhome::web {

void write(HtmlWriter& w, const ErrorMessage& error) {
    w.open("p", {{"id", error.id}, {"class", "govuk-error-message"}})
        .element("span", {{"class", "govuk-visually-hidden"}}, "Error:")
        .text(" ")
        .text(error.text)
        .close("p");
}

void write_error_of(HtmlWriter& w, std::string_view field_id,
                    const std::optional<std::string>& error) {
    if (error) write(w, ErrorMessage{.id = std::string{field_id} + "-error", .text = *error});
}

std::string described_by(std::string_view field_id, const std::optional<std::string>& hint,
                         const std::optional<std::string>& error) {
    std::string ids;
    if (hint) ids.append(field_id).append("-hint");
    if (error) ids.append(hint ? " " : "").append(field_id).append("-error");
    return ids;
}

std::string_view form_group_class(const std::optional<std::string>& error) {
    return error ? "govuk-form-group govuk-form-group--error" : "govuk-form-group";
}

}  // namespace wayhome::web
