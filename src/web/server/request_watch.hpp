// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "web/server/client_limits.hpp"

struct http_parser;

namespace wayhome::web {

/// Follows the bytes of one connection and says until when the client must have sent more, and
/// when it has sent too much. The server library bounds only the whole time of a message, idle
/// time included, and closes without an answer; this is what tells a slow header from a slow body
/// from a quiet connection.
class RequestWatch {
  public:
    using Moment = std::chrono::steady_clock::time_point;
    enum class Verdict { fine, malformed, header_too_large, body_too_large };

    /// A new connection owes its first header as if its first byte had come `now`.
    RequestWatch(const ClientLimits& limits, Moment now);
    ~RequestWatch();
    RequestWatch(const RequestWatch&) = delete;
    RequestWatch& operator=(const RequestWatch&) = delete;

    /// Takes in what came. Beyond a verdict other than fine nothing more may be taken in.
    Verdict received(std::string_view bytes, Moment now);
    /// Whether any request was completed by the bytes last received.
    bool completed_a_request() const { return completed_; }
    /// The connection waits for the client from `now` on; time spent on answers is not its own.
    void waits(Moment now);
    /// When the connection is to be cut unless more has come.
    Moment deadline() const;

  private:
    struct Callbacks;
    enum class Phase { first_header, idle, header, body };

    bool exceeds_header() const;
    bool exceeds_body() const;

    ClientLimits limits_;
    std::unique_ptr<http_parser> parser_;
    Phase phase_ = Phase::first_header;
    Moment phase_began_;
    Moment received_at_;
    std::size_t header_bytes_ = 0;
    std::size_t body_bytes_ = 0;
    std::string header_name_;
    bool value_came_ = false;
    bool multipart_ = false;
    bool completed_ = false;
    bool upgrade_asked_ = false;
};

}  // namespace wayhome::web
