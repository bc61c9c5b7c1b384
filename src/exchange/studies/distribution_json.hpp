// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "exchange/json/members.hpp"
#include "planning/simulation/distribution.hpp"

namespace wayhome::studies {

simulation::Distribution distribution_from(const json::Placed& value, json::Refusals& refusals);

/// With its members in the order of their names.
std::string to_json(const simulation::Distribution& distribution);

}  // namespace wayhome::studies
