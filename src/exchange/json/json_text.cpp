// SPDX-License-Identifier: Apache-2.0
#include "exchange/json/json_text.hpp"

#include <fmt/format.h>

#include <cmath>

#include "kernel/text.hpp"

namespace wayhome::json {

std::string quoted(std::string_view text) {
    const bool readable = is_utf8(text);
    std::string quoted = "\"";
    for (const char each : text) {
        const auto byte = static_cast<unsigned char>(each);
        if (each == '"' || each == '\\') {
            quoted += '\\';
            quoted += each;
        } else if (byte < 0x20) {
            quoted += fmt::format("\\u{:04x}", byte);
        } else if (byte >= 0x80 && !readable) {
            quoted += '?';
        } else {
            quoted += each;
        }
    }
    return quoted + '"';
}

std::string written(double number) {
    return std::isfinite(number) ? fmt::format("{}", number) : "null";
}

}  // namespace wayhome::json
