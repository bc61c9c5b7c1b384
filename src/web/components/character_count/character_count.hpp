// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "web/components/label/label.hpp"
#include "web/html/html.hpp"

namespace wayhome::web {

/// A longer answer with a limit, which is said before it is met. The script counts while a person
/// types; the server refuses what is too long in any case.
/// https://design-system.service.gov.uk/components/character-count/
struct CharacterCount {
    std::string id{};
    std::string name{};  ///< the id where empty
    Label label{};
    std::optional<std::string> hint{};
    std::optional<std::string> error{};
    std::string value{};
    int most_characters = 0;  ///< more than zero
    int rows = 5;
};

void write(HtmlWriter& w, const CharacterCount& count);

}  // namespace wayhome::web
