// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "web/server/fields.hpp"

namespace wayhome::web {

/// Whether a cookie may travel only over TLS. Off only where the whole service is plain loopback.
enum class CookieTravels { over_tls_only, over_any_connection };

/// A cookie to set: always HttpOnly, SameSite=Lax and for the whole site (Path=/).
struct Cookie {
    std::string name;
    std::string value;
    CookieTravels travels = CookieTravels::over_tls_only;
    /// Kept this long; without it the browser forgets the cookie when it closes. Zero deletes it.
    std::optional<std::chrono::seconds> max_age = std::nullopt;
};

/// The value of a Set-Cookie header. A name or value that could end the cookie early (control
/// characters, space, quote, comma, semicolon, backslash) is a Bug: encode it first.
std::string set_cookie_value(const Cookie& cookie);

/// The cookies of a Cookie header; parts without a name are passed over, as browsers do.
Fields cookies_from(std::string_view header);

}  // namespace wayhome::web
