// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "web/components/label/label.hpp"
#include "web/html/html.hpp"

namespace wayhome::web {

/// More than one line of text. Where the length has a limit, use CharacterCount.
/// https://design-system.service.gov.uk/components/textarea/
struct Textarea {
    std::string id{};
    std::string name{};  ///< the id where empty
    Label label{};
    std::optional<std::string> hint{};
    std::optional<std::string> error{};
    std::string value{};
    int rows = 5;
};

void write(HtmlWriter& w, const Textarea& textarea);

}  // namespace wayhome::web
