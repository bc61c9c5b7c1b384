// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>

namespace wayhome::web {

/// What a client may ask of the server in bytes and time. Beyond the byte limits it is told so
/// (413, 431); beyond four times the limits, and beyond the deadlines, the connection is closed.
struct ClientLimits {
    std::size_t header_bytes = 16 * 1024;  ///< request line and headers together
    std::size_t body_bytes = 1024 * 1024;  ///< any body but multipart
    std::size_t multipart_body_bytes = 12 * 1024 * 1024;
    std::chrono::milliseconds header_deadline{10'000};  ///< from its first byte to its last
    std::chrono::milliseconds body_deadline{300'000};   ///< the same for the body
    std::size_t body_bytes_per_second = 500;            ///< the least a body must average ...
    std::chrono::milliseconds body_grace{10'000};       ///< ... once this has passed
    std::chrono::milliseconds idle_keep_alive{60'000};  ///< between two requests
    std::chrono::milliseconds send_deadline{60'000};    ///< to take the whole response
};

/// How far beyond a limit a request is still read, so that its sender can be told.
constexpr std::size_t reading_allowance = 4;

}  // namespace wayhome::web
