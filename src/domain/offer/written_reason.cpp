// SPDX-License-Identifier: Apache-2.0
#include "domain/offer/written_reason.hpp"

#include <cctype>

#include "kernel/text.hpp"

namespace wayhome::offer {
namespace {

constexpr int fewest_words = 3;

int count_words(std::string_view text) {
    int words = 0;
    bool inside = false;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!blank && !inside) ++words;
        inside = !blank;
    }
    return words;
}

}  // namespace

std::optional<WordsRefused> wrong_with(std::string_view words) {
    const auto text = trimmed(words);
    if (text.empty()) return WordsRefused::missing;
    if (length_in_characters(text) > longest_reason) return WordsRefused::too_long;
    if (count_words(text) < fewest_words) return WordsRefused::not_a_sentence;
    return std::nullopt;
}

}  // namespace wayhome::offer
