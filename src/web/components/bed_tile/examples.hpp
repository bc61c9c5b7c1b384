// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "web/components/bed_tile/bed_tile.hpp"
#include "web/components/gallery/example.hpp"

namespace wayhome::web {

inline std::vector<Example> bed_tile_examples() {
    return {
        {.name = "Every state",
         .html = render(BedTiles{.tiles = {{.bed = "Bed 1",
                                            .href = "/beds/1",
                                            .state = BedTileState::available,
                                            .details = {"Ready tonight"}},
                                           {.bed = "Bed 2",
                                            .state = BedTileState::held,
                                            .details = {"Until 9 January 2026, 11:45pm"}},
                                           {.bed = "Bed 3",
                                            .state = BedTileState::occupied,
                                            .details = {"Planned end 2 March 2026"}},
                                           {.bed = "Bed 4",
                                            .state = BedTileState::closed,
                                            .details = {"Staffing, since 2 January 2026",
                                                        "Review 16 January 2026"}}}})},
    };
}

}  // namespace wayhome::web
