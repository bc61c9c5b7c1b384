// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "web/html/html.hpp"

namespace wayhome::web {

enum class BedTileState { available, held, occupied, closed };

/// The word for the state; shape and colour only repeat it.
std::string_view word_for(BedTileState state);

/// One bed on the bed board. A state is a word, a shape and a colour, so that it can be told apart
/// in print, without colour, and by ear.
struct BedTile {
    std::string bed{};   ///< "Bed 3"
    std::string href{};  ///< the bed's page; empty where this person may not open it
    BedTileState state = BedTileState::available;
    std::vector<std::string> details{};  ///< "Staffing, since 2 January 2026", "Review 16 January"
};

void write(HtmlWriter& w, const BedTile& tile);

/// The beds of one home.
struct BedTiles {
    std::vector<BedTile> tiles{};
};

void write(HtmlWriter& w, const BedTiles& beds);

}  // namespace wayhome::web
