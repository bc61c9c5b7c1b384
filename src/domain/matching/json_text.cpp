// SPDX-License-Identifier: Apache-2.0
#include "domain/matching/json_text.hpp"

#include <fmt/format.h>

namespace wayhome::matching {
namespace {

std::string quoted(std::string_view value) {
    std::string text = "\"";
    for (const char each : value) {
        if (each == '"' || each == '\\') {
            text += '\\';
            text += each;
        } else if (static_cast<unsigned char>(each) < 0x20) {
            text += fmt::format("\\u{:04x}", static_cast<unsigned>(each));
        } else {
            text += each;
        }
    }
    return text + '"';
}

}  // namespace

void JsonText::separate() {
    if (!first_) written_ += ',';
    first_ = false;
}

JsonText& JsonText::begin_object() {
    separate();
    written_ += '{';
    first_ = true;
    return *this;
}

JsonText& JsonText::end_object() {
    written_ += '}';
    first_ = false;
    return *this;
}

JsonText& JsonText::begin_array() {
    separate();
    written_ += '[';
    first_ = true;
    return *this;
}

JsonText& JsonText::end_array() {
    written_ += ']';
    first_ = false;
    return *this;
}

JsonText& JsonText::key(std::string_view name) {
    separate();
    written_ += quoted(name) + ':';
    first_ = true;
    return *this;
}

JsonText& JsonText::text(std::string_view value) {
    separate();
    written_ += quoted(value);
    return *this;
}

JsonText& JsonText::number(std::int64_t value) {
    separate();
    written_ += fmt::format("{}", value);
    return *this;
}

JsonText& JsonText::yes(bool value) {
    separate();
    written_ += value ? "true" : "false";
    return *this;
}

JsonText& JsonText::nothing() {
    separate();
    written_ += "null";
    return *this;
}

}  // namespace wayhome::matching
