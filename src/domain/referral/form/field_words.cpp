// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/form/field_words.hpp"

#include <fmt/format.h>

namespace wayhome::referral {
namespace {

bool is_letter(char c) {
    return c >= 'A' && c <= 'Z';
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// One or two letters, a digit, perhaps one more digit or letter.
bool is_district(std::string_view text) {
    std::size_t letters = 0;
    while (letters < text.size() && is_letter(text[letters])) ++letters;
    if (letters < 1 || letters > 2) return false;
    const auto rest = text.substr(letters);
    if (rest.empty() || rest.size() > 2 || !is_digit(rest[0])) return false;
    return rest.size() == 1 || is_digit(rest[1]) || is_letter(rest[1]);
}

/// A digit and two letters: the second half of a postcode.
bool is_inward(std::string_view text) {
    return text.size() == 3 && is_digit(text[0]) && is_letter(text[1]) && is_letter(text[2]);
}

}  // namespace

std::string must(const Field& field, std::string_view rest) {
    std::string sentence = field.called;
    if (!sentence.empty() && sentence[0] >= 'a' && sentence[0] <= 'z') {
        sentence[0] = static_cast<char>(sentence[0] - 'a' + 'A');
    }
    return fmt::format("{} must {}", sentence, rest);
}

std::string with_thousands(int number) {
    if (number < 1000) return fmt::to_string(number);
    return fmt::format("{},{:03}", number / 1000, number % 1000);
}

std::optional<std::string> postcode_district_in(std::string_view typed) {
    std::string text;
    for (const char c : typed) {
        if (c == ' ') continue;
        text += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    if (is_district(text)) return text;
    if (text.size() <= 3 || !is_inward(std::string_view{text}.substr(text.size() - 3))) {
        return std::nullopt;
    }
    text.resize(text.size() - 3);
    if (!is_district(text)) return std::nullopt;
    return text;
}

}  // namespace wayhome::referral
