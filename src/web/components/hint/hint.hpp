// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "web/html/html.hpp"

namespace wayhome::web {

/// Help that most people need to answer. https://design-system.service.gov.uk/components/hint/
struct Hint {
    std::string id{};
    std::string text{};
};

void write(HtmlWriter& w, const Hint& hint);

/// Writes the hint of a field, if it has one, with the id that `described_by` names.
void write_hint_of(HtmlWriter& w, std::string_view field_id,
                   const std::optional<std::string>& hint);

}  // namespace wayhome::web
