// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "web/server/response.hpp"

namespace wayhome::web {

/// Whether browsers reach the service over TLS; only then are they told to use nothing else.
enum class EdgeSecurity { plain, tls };

/// Adds to a response what every response carries: what a page may load and do, that its type is
/// as declared, that no address leaks to others, and how long it may be kept (nothing but static
/// files is kept anywhere).
void add_security_headers(Response& response, EdgeSecurity edge);

}  // namespace wayhome::web
