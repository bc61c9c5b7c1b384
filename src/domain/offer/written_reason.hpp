// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace wayhome::offer {

/// What is wrong with a reason in a person's own words.
enum class WordsRefused { missing, not_a_sentence, too_long };

/// The most characters a written reason may have.
inline constexpr std::size_t longest_reason = 2000;

/// A reason must be at least a sentence: three words. Words a child may one day read, so "n/a" and
/// "see above" are not enough.
std::optional<WordsRefused> wrong_with(std::string_view words);

}  // namespace wayhome::offer
