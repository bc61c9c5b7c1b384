// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace wayhome::child {

/// The words of a name as they compare: small letters, without accents, apostrophes and vowel
/// points; a hyphen parts words. Scripts other than Latin keep their letters.
std::vector<std::string> name_words(std::string_view name);

/// How a word sounds to an English ear, at most eight consonants: "stephen" and "steven" are alike,
/// and so are "mohammed" and "muhammad". A word in another script sounds like its own letters.
std::string sound_of(std::string_view word);

/// The key under which likely duplicates are found: the sound of the first word of the given names
/// and of the last word of the whole name, in either order. Empty for an empty name.
std::string sound_key(std::string_view given_names, std::string_view family_name);

/// How many letters must be changed, left out, added or swapped with their neighbour to make one
/// word of the other (Damerau 1964, optimal string alignment; cost is the product of the lengths).
std::size_t letters_apart(std::string_view one, std::string_view other);

}  // namespace wayhome::child
