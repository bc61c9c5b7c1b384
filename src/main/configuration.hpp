// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "main/service.hpp"

namespace wayhome {

/// What `wayhome serve` is told by its TOML file:
///
///     database = "postgresql://..."     # or "sqlite:FILE"
///     listen = "127.0.0.1:8080"
///     [sessions]
///     idle_minutes = 30
///     longest_hours = 12
///     [edge]
///     tls = true                        # browsers reach the service over TLS
///     proxy = true                      # a proxy of ours names the client
///     [server]
///     workers = 4
///     connections = 1024
///     [plan]
///     seconds = 2                       # for each step of the proposed plan for everyone waiting
///
/// Letters beyond ASCII may stand between quotation marks or in remarks; no text runs over lines.
struct Configuration {
    std::string database;
    ServiceSettings service;
};

/// Refuses with exit 3, naming the place, what is not known or out of range.
Configuration read_configuration(const std::string& file);

/// Sets host and port from "127.0.0.1:8080"; refuses other text with exit 3, naming `where`.
void listen_on(const std::string& address, const std::string& where, web::ServerSettings& server);

}  // namespace wayhome
