// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include "main/command.hpp"

namespace wayhome {

enum class DemoDoes { serve, make_only, print_accounts };

/// `wayhome demo`: what the command line gives.
struct DemoAsked {
    DemoDoes does = DemoDoes::serve;
    std::uint16_t port = 8080;
    std::string folder = "wayhome-demo";
    std::string size = "S";
    std::uint64_t seed = 1;
    std::string clock;  ///< "2026-11-22T09:00:00Z"; empty for the machine's
};

/// Makes the demonstration world in the folder when it is not there, and serves it on loopback.
ExitStatus demo(const DemoAsked& asked);

}  // namespace wayhome
