// SPDX-License-Identifier: Apache-2.0
#include "exchange/csv/windows_1252.hpp"

#include <array>
#include <cstdint>

namespace wayhome::csv {
namespace {

/// Characters of bytes 0x80 to 0x9F; 0 where there is none.
constexpr std::array<std::uint32_t, 32> upper_controls = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

void append_utf_8(std::string& text, std::uint32_t character) {
    const auto byte = [&](std::uint32_t value) { text += static_cast<char>(value); };
    if (character < 0x80) {
        byte(character);
    } else if (character < 0x800) {
        byte(0xC0U | character >> 6U);
        byte(0x80U | (character & 0x3FU));
    } else {
        byte(0xE0U | character >> 12U);
        byte(0x80U | (character >> 6U & 0x3FU));
        byte(0x80U | (character & 0x3FU));
    }
}

/// Length of the well-formed character that starts there; 0 where there is none.
std::size_t character_length(std::string_view bytes, std::size_t at) {
    const auto byte = [&](std::size_t i) {
        return at + i < bytes.size() ? static_cast<std::uint8_t>(bytes[at + i]) : std::uint8_t{0};
    };
    const auto follows = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    const auto first = byte(0);
    if (first < 0x80) return 1;
    if (first < 0xC2) return 0;
    if (first < 0xE0) return follows(1) ? 2 : 0;
    if (first < 0xF0) {
        const bool overlong = first == 0xE0 && byte(1) < 0xA0;
        const bool surrogate = first == 0xED && byte(1) >= 0xA0;
        return follows(1) && follows(2) && !overlong && !surrogate ? 3 : 0;
    }
    if (first > 0xF4) return 0;
    const bool overlong = first == 0xF0 && byte(1) < 0x90;
    const bool beyond = first == 0xF4 && byte(1) >= 0x90;
    return follows(1) && follows(2) && follows(3) && !overlong && !beyond ? 4 : 0;
}

}  // namespace

bool is_utf_8(std::string_view bytes) {
    for (std::size_t at = 0; at < bytes.size();) {
        const auto length = character_length(bytes, at);
        if (length == 0) return false;
        at += length;
    }
    return true;
}

std::optional<std::string> from_windows_1252(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 8);
    for (const char each : bytes) {
        std::uint32_t character = static_cast<std::uint8_t>(each);
        if (character >= 0x80 && character < 0xA0) {
            character = upper_controls.at(character - 0x80);
            if (character == 0) return std::nullopt;
        }
        append_utf_8(text, character);
    }
    return text;
}

}  // namespace wayhome::csv
