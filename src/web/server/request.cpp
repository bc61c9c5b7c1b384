// SPDX-License-Identifier: Apache-2.0
#include "web/server/request.hpp"

#include <algorithm>

namespace wayhome::web {

std::string_view to_text(Method method) {
    return method == Method::get ? "GET" : "POST";
}

std::optional<std::string_view> Request::header(std::string_view name) const {
    for (const auto& [header_name, value] : headers) {
        if (same_ignoring_case(header_name, name)) return value;
    }
    return std::nullopt;
}

namespace {

char lower(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

}  // namespace

bool same_ignoring_case(std::string_view one, std::string_view other) {
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](char left, char right) { return lower(left) == lower(right); });
}

}  // namespace wayhome::web
