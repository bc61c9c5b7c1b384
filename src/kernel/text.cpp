// SPDX-License-Identifier: Apache-2.0
#include "kernel/text.hpp"

#include <cstdint>

namespace wayhome {
namespace {

/// The length of the well-formed sequence that `bytes` begins with, and its code point; length 0
/// where there is none (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF).
struct Sequence {
    std::size_t length;
    std::uint32_t code_point;
};

Sequence first_sequence(std::string_view bytes) {
    const auto at = [&](std::size_t i) { return static_cast<std::uint8_t>(bytes[i]); };
    const auto lead = at(0);
    if (lead < 0x80) return {1, lead};

    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || bytes.size() < length) return {0, 0};
    std::uint32_t code_point = lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((at(i) & 0xC0U) != 0x80) return {0, 0};
        code_point = code_point << 6U | (at(i) & 0x3FU);
    }
    constexpr std::uint32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = code_point >= 0xD800 && code_point <= 0xDFFF;
    if (code_point < smallest[length] || surrogate || code_point > 0x10FFFF) return {0, 0};
    return {length, code_point};
}

bool is_forbidden_control(std::uint32_t code_point) {
    if (code_point == '\t' || code_point == '\n' || code_point == '\r') return false;
    return code_point < 0x20 || (code_point >= 0x7F && code_point < 0xA0);
}

}  // namespace

bool is_plain_text(std::string_view bytes) {
    while (!bytes.empty()) {
        const auto [length, code_point] = first_sequence(bytes);
        if (length == 0 || is_forbidden_control(code_point)) return false;
        bytes.remove_prefix(length);
    }
    return true;
}

bool is_utf8(std::string_view bytes) {
    while (!bytes.empty()) {
        const auto length = first_sequence(bytes).length;
        if (length == 0) return false;
        bytes.remove_prefix(length);
    }
    return true;
}

std::size_t length_in_characters(std::string_view text) {
    std::size_t count = 0;
    for (const char c : text) {
        if ((static_cast<std::uint8_t>(c) & 0xC0U) != 0x80) ++count;
    }
    return count;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blank = " \t\r\n";
    const auto first = text.find_first_not_of(blank);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blank) - first + 1);
}

}  // namespace wayhome
