// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "application/queries/remembered_board.hpp"
#include "domain/access/account.hpp"

namespace wayhome::application {

/// One page of a tab of the board.
struct VisibleRows {
    std::vector<BoardRow> rows;
    std::optional<PageStart> next;  ///< after a row that is on the page, never after a hidden one
};

/// The rows a person may know of. The record of a restricted child is left out for those it does
/// not name, and leaves no gap.
VisibleRows visible_rows(RememberedBoard::Reading& board, const access::Actor& actor,
                         const BoardFilter& filter, std::optional<PageStart> start,
                         std::size_t most);

/// How many rows each tab has for that person, in the order of BoardTab.
std::vector<int> visible_counts(RememberedBoard::Reading& board, const access::Actor& actor,
                                const BoardFilter& filter);

}  // namespace wayhome::application
