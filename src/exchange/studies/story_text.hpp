// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "planning/simulation/study.hpp"
#include "planning/simulation/trace.hpp"

namespace wayhome::studies {

/// The story of one replication, a line an event: "day 402.1: child 214 (welfare) was placed in
/// secure bed 3; she had waited 9.0 days". The children and their days are simulated.
std::string story_of(const simulation::Study& study, const simulation::Trace& trace);

}  // namespace wayhome::studies
