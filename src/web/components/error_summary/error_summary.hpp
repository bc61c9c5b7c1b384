// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "web/html/html.hpp"

namespace wayhome::web {

/// One thing wrong with what was sent.
struct FieldError {
    std::string field_id{};  ///< empty when no single field is at fault
    std::string text{};      ///< the same words as beside the field
};

/// Everything wrong with the form, at the top of the page, each error a link to its field. Writes
/// nothing when there are no errors. https://design-system.service.gov.uk/components/error-summary/
struct ErrorSummary {
    std::vector<FieldError> errors{};
};

void write(HtmlWriter& w, const ErrorSummary& summary);

/// The first error of this field, if it has one.
std::optional<std::string> error_of(const std::vector<FieldError>& errors,
                                    std::string_view field_id);

}  // namespace wayhome::web
