// SPDX-License-Identifier: Apache-2.0
#include "kernel/id.hpp"

#include <sodium.h>

#include "kernel/expect.hpp"

namespace wayhome {
namespace {

std::optional<std::uint8_t> hex_digit(char c) {
    if (c >= '0' && c <= '9') return static_cast<std::uint8_t>(c - '0');
    if (c >= 'a' && c <= 'f') return static_cast<std::uint8_t>(c - 'a' + 10);
    return std::nullopt;
}

}  // namespace

std::string to_text(const IdBits& bits) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text(2 * bits.size(), '0');
    for (std::size_t i = 0; i < bits.size(); ++i) {
        text[2 * i] = digits[bits[i] >> 4U];
        text[2 * i + 1] = digits[bits[i] & 15U];
    }
    return text;
}

std::optional<IdBits> id_bits_from(std::string_view text) {
    IdBits bits{};
    if (text.size() != 2 * bits.size()) return std::nullopt;
    for (std::size_t i = 0; i < bits.size(); ++i) {
        const auto high = hex_digit(text[2 * i]);
        const auto low = hex_digit(text[2 * i + 1]);
        if (!high || !low) return std::nullopt;
        bits[i] = static_cast<std::uint8_t>(*high << 4U | *low);
    }
    return bits;
}

IdBits RandomIds::next() {
    expect(sodium_init() >= 0, "libsodium starts");
    IdBits bits{};
    randombytes_buf(bits.data(), bits.size());
    return bits;
}

}  // namespace wayhome
