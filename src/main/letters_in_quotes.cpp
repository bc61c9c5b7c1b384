// SPDX-License-Identifier: Apache-2.0
#include "main/letters_in_quotes.hpp"

#include <algorithm>

namespace wayhome {
namespace {

bool is_ascii(char byte) {
    constexpr unsigned char first_beyond = 0x80;
    return static_cast<unsigned char>(byte) < first_beyond;
}

bool begins_several_lines(std::string_view rest) {
    return rest.starts_with(R"(""")") || rest.starts_with("'''");
}

/// The text after the quotation that it begins with; empty where the quotation does not end.
std::string_view after_quotation(std::string_view rest) {
    const auto mark = rest.front();
    for (std::size_t at = 1; at < rest.size(); ++at) {
        if (rest[at] == mark) return rest.substr(at + 1);
        const bool escapes = mark == '"' && rest[at] == '\\';
        if (escapes) ++at;
    }
    return {};
}

bool is_wrong(std::string_view line) {
    while (!line.empty() && line.front() != '#') {
        if (!is_ascii(line.front()) || begins_several_lines(line)) return true;
        const bool quotes = line.front() == '"' || line.front() == '\'';
        line = quotes ? after_quotation(line) : line.substr(1);
    }
    return false;
}

}  // namespace

std::optional<std::size_t> line_beyond_ascii(std::string_view toml) {
    // An editor's mark of UTF-8 at the beginning is no letter.
    constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";
    if (toml.starts_with(byte_order_mark)) toml.remove_prefix(byte_order_mark.size());
    for (std::size_t number = 1; !toml.empty(); ++number) {
        const auto end = std::min(toml.find('\n'), toml.size());
        if (is_wrong(toml.substr(0, end))) return number;
        toml.remove_prefix(std::min(end + 1, toml.size()));
    }
    return std::nullopt;
}

}  // namespace wayhome
