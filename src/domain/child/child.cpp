// SPDX-License-Identifier: Apache-2.0
#include "domain/child/child.hpp"

#include <cstdint>

#include "kernel/text.hpp"

namespace wayhome::child {
namespace {

/// The first character (code point) of the text, whatever its script.
std::string first_character(std::string_view text) {
    if (text.empty()) return {};
    std::size_t length = 1;
    while (length < text.size() && (static_cast<std::uint8_t>(text[length]) & 0xC0U) == 0x80) {
        ++length;
    }
    return std::string{text.substr(0, length)};
}

}  // namespace

std::string full_name(const Child& child) {
    return std::string{trimmed(child.given_names.opened() + " " + child.family_name.opened())};
}

std::string initials(const Child& child) {
    const auto given = first_character(child.given_names.opened());
    const auto family = first_character(child.family_name.opened());
    if (given.empty() || family.empty()) return given + family;
    return given + " " + family;
}

}  // namespace wayhome::child
