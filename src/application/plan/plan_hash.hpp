// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "planning/allocation/instance.hpp"

namespace wayhome::application {

/// SHA-256, in hex, of everything the plan depends on: the instance in a fixed written form, and
/// the version of the rules that made it. Equal inputs have equal plans.
std::string plan_hash(const allocation::Instance& instance, const std::string& rules_version);

}  // namespace wayhome::application
