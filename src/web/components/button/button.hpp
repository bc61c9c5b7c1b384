// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "web/html/html.hpp"

namespace wayhome::web {

enum class ButtonKind { primary, secondary, warning, start };

/// Sends the form it stands in; with an address it is a link that looks like a button. A press is
/// counted once. https://design-system.service.gov.uk/components/button/
struct Button {
    std::string text{};
    ButtonKind kind = ButtonKind::primary;
    std::optional<std::string> href{};
    std::optional<std::string> name{};        ///< for a form with several buttons
    std::optional<std::string> value{};       ///< what is sent under the name
    std::optional<std::string> formaction{};  ///< sends the form elsewhere
};

void write(HtmlWriter& w, const Button& button);

/// Buttons side by side, with quiet links after them, such as "Cancel".
struct ButtonGroup {
    struct QuietLink {
        std::string text{};
        std::string href{};
    };

    std::vector<Button> buttons{};
    std::vector<QuietLink> links{};
};

void write(HtmlWriter& w, const ButtonGroup& group);

}  // namespace wayhome::web
