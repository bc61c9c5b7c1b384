// SPDX-License-Identifier: Apache-2.0
#include "web/components/bed_tile/bed_tile.hpp"

namespace wayhome::web {
namespace {

std::string_view class_of(BedTileState state) {
    switch (state) {
        case BedTileState::available:
            return "wayhome-bed-tile wayhome-bed-tile--available";
        case BedTileState::held:
            return "wayhome-bed-tile wayhome-bed-tile--held";
        case BedTileState::occupied:
            return "wayhome-bed-tile wayhome-bed-tile--occupied";
        case BedTileState::closed:
            break;
    }
    return "wayhome-bed-tile wayhome-bed-tile--closed";
}

// An open ring, a half-filled ring, a full disc, a square with a cross.
std::string_view path_of(BedTileState state) {
    switch (state) {
        case BedTileState::available:
            return "M10 1a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 3a6 6 0 1 1 0 12 6 6 0 0 1 0-12z";
        case BedTileState::held:
            return "M10 1a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 3v12a6 6 0 0 1 0-12z";
        case BedTileState::occupied:
            return "M10 1a9 9 0 1 0 0 18 9 9 0 0 0 0-18z";
        case BedTileState::closed:
            break;
    }
    return "M1 1h18v18H1zm5 3L4 6l4 4-4 4 2 2 4-4 4 4 2-2-4-4 4-4-2-2-4 4z";
}

}  // namespace

std::string_view word_for(BedTileState state) {
    switch (state) {
        case BedTileState::available:
            return "Available";
        case BedTileState::held:
            return "Held";
        case BedTileState::occupied:
            return "Occupied";
        case BedTileState::closed:
            break;
    }
    return "Closed";
}

void write(HtmlWriter& w, const BedTile& tile) {
    w.open("div", {{"class", class_of(tile.state)}})
        .open("p", {{"class", "wayhome-bed-tile__bed"}});
    if (tile.href.empty())
        w.text(tile.bed);
    else
        w.element("a", {{"class", "govuk-link"}, {"href", tile.href}}, tile.bed);
    w.close("p")
        .open("p", {{"class", "wayhome-bed-tile__state"}})
        .open("svg", {{"class", "wayhome-bed-tile__shape"},
                      {"xmlns", "http://www.w3.org/2000/svg"},
                      {"viewBox", "0 0 20 20"},
                      {"width", "20"},
                      {"height", "20"},
                      {"aria-hidden", "true"},
                      {"focusable", "false"}})
        .open("path",
              {{"fill", "currentColor"}, {"fill-rule", "evenodd"}, {"d", path_of(tile.state)}})
        .close("path")
        .close("svg")
        .element("strong", {}, word_for(tile.state))
        .close("p");
    for (const auto& detail : tile.details)
        w.element("p", {{"class", "wayhome-bed-tile__detail"}}, detail);
    w.close("div");
}

void write(HtmlWriter& w, const BedTiles& beds) {
    w.open("ul", {{"class", "wayhome-bed-tiles"}});
    for (const auto& tile : beds.tiles) {
        w.open("li");
        write(w, tile);
        w.close("li");
    }
    w.close("ul");
}

}  // namespace wayhome::web
