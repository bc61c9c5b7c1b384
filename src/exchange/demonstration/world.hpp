// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "application/registry.hpp"
#include "exchange/demonstration/accounts.hpp"
#include "exchange/demonstration/named_story.hpp"
#include "kernel/code_list.hpp"
#include "kernel/time.hpp"

namespace wayhome::demonstration {

/// How large a world is; so far one size.
enum class Size { small };
inline constexpr auto sizes = code_list<Size>({
    {Size::small, "S", "24 months, 14 homes, about 1,500 referrals"},
});

struct WorldSettings {
    Size size = Size::small;
    std::uint64_t seed = 1;
    Instant now;  ///< the moment the history ends at
};

/// What there is to say of a world that was made.
struct WorldMade {
    std::vector<NamedStory> stories;
    std::string distance;  ///< how far away London's children live, and how that was measured
};

/// Fills an empty store with a world nobody lives in: the same seed and moment give the same world.
/// Only the 33 London authorities are real.
WorldMade make_world(application::Registry& registry, const WorldSettings& settings);

/// Whether a store is a demonstration world.
bool is_world(application::Registry& registry);

}  // namespace wayhome::demonstration
