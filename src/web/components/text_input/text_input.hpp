// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "web/components/label/label.hpp"
#include "web/html/html.hpp"

namespace wayhome::web {

/// How wide a field is: in characters for answers of known length, else as a share of the column.
enum class InputWidth {
    full,
    two_thirds,
    one_half,
    one_third,
    characters_2,
    characters_3,
    characters_4,
    characters_5,
    characters_10,
    characters_20
};

std::string_view width_class(InputWidth width);

/// What the field is for, so that a telephone shows the right keys.
enum class InputKind { text, whole_number, decimal, email, telephone, search };

/// One line of text. https://design-system.service.gov.uk/components/text-input/
struct TextInput {
    std::string id{};
    std::string name{};  ///< the id where empty
    Label label{};
    std::optional<std::string> hint{};
    std::optional<std::string> error{};
    std::string value{};
    InputKind kind = InputKind::text;
    InputWidth width = InputWidth::full;
    std::optional<std::string> autocomplete{};  ///< such as "username", "off"
    std::optional<std::string> prefix{};        ///< such as "£"
    std::optional<std::string> suffix{};        ///< such as "miles"
    bool is_spellchecked = true;                ///< false for names and codes
};

void write(HtmlWriter& w, const TextInput& input);

}  // namespace wayhome::web
