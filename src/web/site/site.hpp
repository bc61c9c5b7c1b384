// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "application/desk.hpp"
#include "application/plan/stop_watch.hpp"
#include "application/session/sign_in.hpp"

namespace wayhome::web {

/// What only a demonstration has: a clock that can be moved. Never made outside demonstration mode.
struct Demonstration {
    std::function<void(Seconds)> move_clock_by;
};

/// What every page works with; made once by main.
struct Site {
    application::Desk desk;
    application::SessionLimits session_limits{};
    const Demonstration* demonstration = nullptr;  ///< null in service
    bool cookies_need_tls = false;                 ///< true behind a TLS edge
    /// How long each step of making a plan may take; without a watch as long as it needs.
    application::StopWatch plan_watch = [] { return [] { return false; }; };
};

}  // namespace wayhome::web
