// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "application/registry.hpp"
#include "exchange/demonstration/chance.hpp"
#include "exchange/demonstration/extent.hpp"

namespace wayhome::demonstration {

/// Code of the new home in London.
inline constexpr std::string_view london_home_code = "riverlight-house";
/// How long before the present the home in London took its first child.
inline constexpr Days london_home_open_for{56};

/// Invented homes. The first fourteen have about 230 beds: thirteen that stand about where such
/// homes stand, and the new one in London with 24 welfare places and 4 step-down places. Larger
/// worlds have more of the thirteen's kind.
std::vector<home::Home> make_homes(application::Records& records, Chance& chance,
                                   const Extent& extent, Instant now);

}  // namespace wayhome::demonstration
