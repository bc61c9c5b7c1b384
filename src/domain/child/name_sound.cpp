// SPDX-License-Identifier: Apache-2.0
#include "domain/child/name_sound.hpp"

#include <algorithm>
#include <cstdint>

namespace wayhome::child {
namespace {

constexpr std::size_t longest_sound = 8;

/// Base letters of U+00C0 to U+00FF and of U+0100 to U+017F; a blank parts words.
constexpr std::string_view latin_1 =
    "aaaaaaeceeeeiiiidnooooo ouuuuytsaaaaaaeceeeeiiiidnooooo ouuuuyty";
constexpr std::string_view latin_extended =
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssss"
    "s"
    "sssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

static_assert(latin_1.size() == 0x40 && latin_extended.size() == 0x80);

/// The next character of well-formed UTF-8, which is taken off the front.
char32_t take_character(std::string_view& text) {
    const auto first = static_cast<std::uint8_t>(text.front());
    const std::size_t length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    char32_t character = length == 1 ? first : first & (0x7FU >> length);
    for (std::size_t i = 1; i < length && i < text.size(); ++i) {
        character = character << 6U | (static_cast<std::uint8_t>(text[i]) & 0x3FU);
    }
    text.remove_prefix(std::min(length, text.size()));
    return character;
}

void append(std::string& word, char32_t c) {
    const auto put = [&](char32_t byte) { word += static_cast<char>(byte); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | c >> 6U);
        put(0x80 | (c & 0x3FU));
    } else if (c < 0x10000) {
        put(0xE0 | c >> 12U);
        put(0x80 | (c >> 6U & 0x3FU));
        put(0x80 | (c & 0x3FU));
    } else {
        put(0xF0 | c >> 18U);
        put(0x80 | (c >> 12U & 0x3FU));
        put(0x80 | (c >> 6U & 0x3FU));
        put(0x80 | (c & 0x3FU));
    }
}

bool between(char32_t c, char32_t first, char32_t last) {
    return first <= c && c <= last;
}

/// Written or not, they do not change the name: accents on their own, apostrophes, Arabic and
/// Hebrew vowel points, direction marks.
bool is_left_out(char32_t c) {
    return c == '\'' || c == '.' || c == 0x60 || c == 0xB4 || between(c, 0x02B9, 0x02BF) ||
           between(c, 0x0300, 0x036F) || between(c, 0x0591, 0x05C7) || c == 0x0640 ||
           between(c, 0x064B, 0x065F) || between(c, 0x200B, 0x200F) || c == 0x2018 || c == 0x2019 ||
           between(c, 0x202A, 0x202E) || between(c, 0x2066, 0x2069);
}

bool parts_words(char32_t c) {
    return c <= 0x20 || c == '-' || c == ',' || c == '/' || c == '(' || c == ')' || c == 0xA0 ||
           between(c, 0x2010, 0x2015);
}

/// The letter as it compares.
char32_t folded(char32_t c) {
    if (between(c, 'A', 'Z')) return c - 'A' + 'a';
    if (between(c, 0xC0, 0xFF)) return static_cast<unsigned char>(latin_1[c - 0xC0]);
    if (between(c, 0x100, 0x17F)) return static_cast<unsigned char>(latin_extended[c - 0x100]);
    if (between(c, 0x0391, 0x03A9) || between(c, 0x0410, 0x042F)) return c + 0x20;
    if (between(c, 0x0400, 0x040F)) return c + 0x50;
    if (c == 0x0622 || c == 0x0623 || c == 0x0625 || c == 0x0671) return 0x0627;  // forms of alef
    if (c == 0x0629) return 0x0647;                                               // teh marbuta
    if (c == 0x0649) return 0x064A;                                               // alef maksura
    return c;
}

bool is_latin(std::string_view word) {
    return std::all_of(word.begin(), word.end(), [](char c) { return 'a' <= c && c <= 'z'; });
}

bool is_vowel(char c) {
    return std::string_view{"aeiouy"}.find(c) != std::string_view::npos;
}

/// The class of sounds a consonant belongs to; nothing for those that are barely heard.
char sound_class(char c, char next) {
    switch (c) {
        case 'b':
            return 'p';
        case 'c':
            return next == 'e' || next == 'i' || next == 'y' ? 's' : 'k';
        case 'd':
            return 't';
        case 'g':
        case 'j':
        case 'q':
        case 'x':
            return 'k';
        case 'v':
            return 'f';
        case 'z':
            return 's';
        case 'h':
        case 'w':
            return '\0';
        default:
            return c;
    }
}

}  // namespace

std::vector<std::string> name_words(std::string_view name) {
    std::vector<std::string> words(1);
    while (!name.empty()) {
        const auto c = take_character(name);
        if (is_left_out(c)) continue;
        const auto letter = folded(c);
        if (!parts_words(letter)) {
            append(words.back(), letter);
        } else if (!words.back().empty()) {
            words.emplace_back();
        }
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

std::string sound_of(std::string_view word) {
    if (!is_latin(word)) return std::string{word};
    std::string sound;
    char before = '\0';
    for (std::size_t i = 0; i < word.size() && sound.size() < longest_sound; ++i) {
        const char next = i + 1 < word.size() ? word[i + 1] : '\0';
        if (is_vowel(word[i])) {
            if (i == 0) sound += 'a';
            before = '\0';
            continue;
        }
        char heard = sound_class(word[i], next);
        if (next == 'h' && (word[i] == 'p' || word[i] == 'g')) heard = word[i] == 'p' ? 'f' : '\0';
        if (heard == '\0' || heard == before) continue;
        sound += heard;
        before = heard;
    }
    return sound.empty() ? std::string{word} : sound;
}

std::string sound_key(std::string_view given_names, std::string_view family_name) {
    auto words = name_words(given_names);
    for (auto& each : name_words(family_name)) words.push_back(std::move(each));
    if (words.empty()) return {};
    auto first = sound_of(words.front());
    auto last = sound_of(words.back());
    if (words.size() == 1) return first;
    if (last < first) std::swap(first, last);
    return first + " " + last;
}

std::size_t letters_apart(std::string_view one, std::string_view other) {
    const auto wide = other.size() + 1;
    std::vector<std::size_t> cost((one.size() + 1) * wide);
    const auto at = [&](std::size_t i, std::size_t j) -> std::size_t& {
        return cost[i * wide + j];
    };
    for (std::size_t i = 0; i <= one.size(); ++i) at(i, 0) = i;
    for (std::size_t j = 0; j <= other.size(); ++j) at(0, j) = j;
    for (std::size_t i = 1; i <= one.size(); ++i) {
        for (std::size_t j = 1; j <= other.size(); ++j) {
            const std::size_t change = one[i - 1] == other[j - 1] ? 0 : 1;
            at(i, j) = std::min({at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + change});
            const bool swapped =
                i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
            if (swapped) at(i, j) = std::min(at(i, j), at(i - 2, j - 2) + 1);
        }
    }
    return at(one.size(), other.size());
}

}  // namespace wayhome::child
