// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <vector>

#include "exchange/demonstration/case_history.hpp"

namespace wayhome::demonstration {

class Storyteller;

/// A case, or a few, that a world has on purpose, and where in the history it begins to be told.
struct Story {
    Instant from;
    std::function<void(Storyteller&)> tell;
};

/// Every story of a world, by time.
std::vector<Story> stories_of(const Telling& telling);

}  // namespace wayhome::demonstration
