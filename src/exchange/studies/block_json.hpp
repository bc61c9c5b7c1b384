// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "exchange/json/members.hpp"
#include "planning/simulation/block.hpp"

namespace wayhome::studies {

/// One line; every number reads back as the same number.
std::string to_json(const simulation::Block& block);

simulation::Block block_from(const json::Placed& value, json::Refusals& refusals);

}  // namespace wayhome::studies
