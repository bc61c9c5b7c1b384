// SPDX-License-Identifier: Apache-2.0
#include "web/server/security_headers.hpp"

namespace wayhome::web {
namespace {

constexpr const char* content_policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

constexpr const char* unused_powers =
    "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), "
    "magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

}  // namespace

void add_security_headers(Response& response, EdgeSecurity edge) {
    response.add_header("Content-Security-Policy", content_policy);
    response.add_header("X-Content-Type-Options", "nosniff");
    response.add_header("Referrer-Policy", "no-referrer");
    response.add_header("Cross-Origin-Opener-Policy", "same-origin");
    response.add_header("Cross-Origin-Resource-Policy", "same-origin");
    response.add_header("Permissions-Policy", unused_powers);
    response.add_header("Cache-Control", response.keeping == Keeping::for_a_year
                                             ? "public, max-age=31536000, immutable"
                                             : "no-store");
    if (edge == EdgeSecurity::tls) {
        response.add_header("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
}

}  // namespace wayhome::web
