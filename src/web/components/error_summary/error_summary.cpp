// SPDX-License-Identifier: Apache-2.0
#include "web/components/error_summary/error_summary.hpp"

#include <algorithm>

namespace wayhome::web {

void write(HtmlWriter& w, const ErrorSummary& summary) {
    if (summary.errors.empty()) return;
    w.open("div", {{"class", "govuk-error-summary"}, {"data-module", "govuk-error-summary"}})
        .open("div", {{"role", "alert"}})
        .element("h2", {{"class", "govuk-error-summary__title"}}, "There is a problem")
        .open("div", {{"class", "govuk-error-summary__body"}})
        .open("ul", {{"class", "govuk-list govuk-error-summary__list"}});
    for (const auto& error : summary.errors) {
        w.open("li");
        if (error.field_id.empty())
            w.text(error.text);
        else
            w.element("a", {{"href", "#" + error.field_id}}, error.text);
        w.close("li");
    }
    w.close("ul").close("div").close("div").close("div");
}

std::optional<std::string> error_of(const std::vector<FieldError>& errors,
                                    std::string_view field_id) {
    const auto found = std::ranges::find(errors, field_id, &FieldError::field_id);
    if (found == errors.end()) return std::nullopt;
    return found->text;
}

}  // namespace wayhome::web
