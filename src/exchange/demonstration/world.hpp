// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "application/registry.hpp"
#include "exchange/demonstration/accounts.hpp"
#include "exchange/demonstration/children.hpp"
#include "exchange/demonstration/dirty_file.hpp"
#include "exchange/demonstration/extent.hpp"
#include "exchange/demonstration/named_story.hpp"
#include "exchange/demonstration/planted_snooping.hpp"

namespace wayhome::demonstration {

struct WorldSettings {
    Size size = Size::small;
    std::uint64_t seed = 1;
    Instant now;  ///< the moment the history ends at
};

/// What there is to say of a world that was made.
struct WorldMade {
    std::vector<NamedStory> stories;
    std::string distance;  ///< how far away London's children live, and how that was measured
    std::vector<Snooping> snooping;
    std::vector<DoubleEntry> doubles;
    std::vector<DirtyFile> files;  ///< to try the import with
};

/// Fills empty records with a world nobody lives in: the same seed and moment give the same world.
/// Only the 33 London authorities are real. Told case by case, in the order of time, so that memory
/// holds what is under way and not the whole history.
WorldMade make_world(application::Records& records, const WorldSettings& settings);

/// Whether a store is a demonstration world.
bool is_world(application::Registry& registry);

}  // namespace wayhome::demonstration
