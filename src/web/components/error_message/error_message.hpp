// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "web/html/html.hpp"

namespace wayhome::web {

/// What is wrong with one answer and how to put it right, shown beside the field.
/// https://design-system.service.gov.uk/components/error-message/
struct ErrorMessage {
    std::string id{};
    std::string text{};
};

void write(HtmlWriter& w, const ErrorMessage& error);

/// Writes the error of a field, if it has one, with the id that `described_by` names.
void write_error_of(HtmlWriter& w, std::string_view field_id,
                    const std::optional<std::string>& error);

/// The value of a field's aria-describedby: the ids of its hint and its error, where they exist.
std::string described_by(std::string_view field_id, const std::optional<std::string>& hint,
                         const std::optional<std::string>& error);

/// The class of the group around a field, with its red line when there is an error.
std::string_view form_group_class(const std::optional<std::string>& error);

}  // namespace wayhome::web
