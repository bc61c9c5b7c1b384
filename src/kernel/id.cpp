// SPDX-License-Identifier: Apache-2.0
#include "kernel/id.hpp"

#include <sodium.h>

#include "kernel/expect.hpp"

namespace wayhome {
namespace {

constexpr std::string_view digits = "0123456789abcdef";
constexpr std::uint8_t no_digit = 16;

/// What each character is worth: rows are full of ids, and a table takes half the time of asking
/// about ranges.
constexpr auto worth = [] {
    std::array<std::uint8_t, 256> table{};
    table.fill(no_digit);
    for (std::uint8_t value = 0; value < no_digit; ++value) {
        table[static_cast<std::uint8_t>(digits[value])] = value;
    }
    return table;
}();

std::uint8_t worth_of(char c) {
    return worth[static_cast<std::uint8_t>(c)];
}

}  // namespace

std::string to_text(const IdBits& bits) {
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
    unsigned seen = 0;
    for (std::size_t i = 0; i < bits.size(); ++i) {
        const unsigned high = worth_of(text[2 * i]);
        const unsigned low = worth_of(text[2 * i + 1]);
        seen |= high | low;
        bits[i] = static_cast<std::uint8_t>(high << 4U | low);
    }
    if ((seen & no_digit) != 0) return std::nullopt;
    return bits;
}

IdBits RandomIds::next() {
    expect(sodium_init() >= 0, "libsodium starts");
    IdBits bits{};
    randombytes_buf(bits.data(), bits.size());
    return bits;
}

}  // namespace wayhome
