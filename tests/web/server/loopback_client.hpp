// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace wayhome::web {

/// One response as it came over the wire.
struct Received {
    int status = 0;
    std::string head;  ///< the status line and the headers, names in lower case
    std::string body;

    /// The value of a header by its lower-case name; empty if it did not come.
    std::string header(std::string_view name) const;
};

/// A blocking connection to a server on loopback, for tests.
class LoopbackClient {
  public:
    /// Abruptly: a reset instead of an orderly end.
    enum class Leaving { in_order, abruptly };

    explicit LoopbackClient(std::uint16_t port, Leaving leaving = Leaving::in_order);
    ~LoopbackClient();
    LoopbackClient(const LoopbackClient&) = delete;
    LoopbackClient& operator=(const LoopbackClient&) = delete;

    /// Whether all of it was taken; not once the server has closed.
    bool send(std::string_view bytes);
    /// Sends "GET <target>" and nothing special.
    bool get(std::string_view target);
    /// The next response; nothing if the connection ends or stays silent for five seconds.
    std::optional<Received> receive(bool with_body = true);
    /// How long until the server closes; nothing if it has not after `patience`.
    std::optional<std::chrono::milliseconds> closed_within(std::chrono::milliseconds patience);

  private:
    bool read_more();

    int socket_ = -1;
    std::string unread_;
};

}  // namespace wayhome::web
