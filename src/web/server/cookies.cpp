// SPDX-License-Identifier: Apache-2.0
#include "web/server/cookies.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "kernel/expect.hpp"
#include "kernel/text.hpp"

namespace wayhome::web {
namespace {

/// RFC 6265 section 4.1.1, cookie-octet.
bool may_stand_in_cookie(char letter) {
    constexpr std::string_view forbidden = "\",;\\";
    return letter > ' ' && letter < '\x7f' && forbidden.find(letter) == std::string_view::npos;
}

bool is_cookie_text(std::string_view text) {
    return std::all_of(text.begin(), text.end(), may_stand_in_cookie);
}

}  // namespace

std::string set_cookie_value(const Cookie& cookie) {
    const bool name_fits = !cookie.name.empty() && is_cookie_text(cookie.name) &&
                           cookie.name.find('=') == std::string::npos;
    expect(name_fits, "a cookie's name is plain ASCII without separators");
    expect(is_cookie_text(cookie.value), "a cookie's value is encoded as plain ASCII");

    auto text = fmt::format("{}={}; Path=/; HttpOnly; SameSite=Lax", cookie.name, cookie.value);
    if (cookie.travels == CookieTravels::over_tls_only) text += "; Secure";
    if (cookie.max_age) text += fmt::format("; Max-Age={}", cookie.max_age->count());
    return text;
}

Fields cookies_from(std::string_view header) {
    Fields cookies;
    while (!header.empty()) {
        const auto end = header.find(';');
        const auto part = trimmed(header.substr(0, end));
        header = end == std::string_view::npos ? std::string_view{} : header.substr(end + 1);

        const auto equals = part.find('=');
        if (equals == 0 || equals == std::string_view::npos) continue;
        auto value = part.substr(equals + 1);
        if (value.size() >= 2 && value.front() == '"' && value.back() == '"') {
            value = value.substr(1, value.size() - 2);
        }
        cookies.add(std::string(part.substr(0, equals)), std::string(value));
    }
    return cookies;
}

}  // namespace wayhome::web
