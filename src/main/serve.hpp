// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "main/command.hpp"

namespace wayhome {

/// `wayhome serve`: what the command line gives; empty where it gives nothing.
struct ServeAsked {
    std::string config_file;
    std::string database;
    std::string listen;
};

ExitStatus serve(const ServeAsked& asked);

}  // namespace wayhome
