// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "application/registry.hpp"
#include "kernel/time.hpp"
#include "web/server/server.hpp"
#include "web/site/site.hpp"

namespace wayhome {

/// What a service runs on.
struct ServiceSettings {
    web::ServerSettings server;
    application::SessionLimits sessions;
    bool cookies_need_tls = false;
    Seconds plan_step{2};  ///< how long each step of making the proposed plan may take
};

/// Moves a demonstration's clock; empty in service.
using MoveClock = std::function<void(Seconds)>;

/// Opens the store for a running service: where saving stops for good, the program ends itself.
std::unique_ptr<application::Registry> open_for_service(const std::string& database);

/// Serves until the program is asked to stop (SIGTERM or SIGINT), then finishes what is in work.
/// Says "ready http://HOST:PORT" on standard error once it answers, then calls `when_ready`. Blocks
/// those two signals for the whole program, so it must be called before other threads are made
/// that should not be interrupted by them.
void serve_until_stopped(const ServiceSettings& settings, application::Registry& registry,
                         const Clock& clock, const MoveClock& move_clock,
                         const std::function<void(const std::string& address)>& when_ready);

/// Makes SIGTERM and SIGINT wait for serve_until_stopped(); call before any thread is made.
void hold_stop_signals();

}  // namespace wayhome
