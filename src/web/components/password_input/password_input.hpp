// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "web/components/label/label.hpp"
#include "web/html/html.hpp"

namespace wayhome::web {

enum class PasswordUse { current, chosen_now };

/// A password. It is never sent back to the page, so there is no value to give.
/// https://design-system.service.gov.uk/components/password-input/
struct PasswordInput {
    std::string id{};
    std::string name{};  ///< the id where empty
    Label label{};
    std::optional<std::string> hint{};
    std::optional<std::string> error{};
    PasswordUse use = PasswordUse::current;
};

void write(HtmlWriter& w, const PasswordInput& input);

}  // namespace wayhome::web
