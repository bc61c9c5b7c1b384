// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "application/desk.hpp"

namespace wayhome::application {

/// One page of the referrals board, and what it may be narrowed by.
struct SeenBoard {
    std::vector<BoardRow> rows;
    std::vector<int> counts;  ///< of each tab under the same filter, in the order of BoardTab
    std::optional<PageStart> next;
    std::vector<home::Authority> authorities;  ///< both empty where they were left out
    std::vector<access::Account> officers;
};

/// Whether what the board can be narrowed by is read as well: it costs as much as the rows.
enum class FilterChoices { left_out, read };

/// The unit's board: twenty-five referrals of one tab from a stable place on. The record of a
/// restricted child is left out for those it does not name.
SeenBoard see_board(const Desk& desk, const access::Actor& actor, const BoardFilter& filter,
                    std::optional<PageStart> start, FilterChoices choices);

}  // namespace wayhome::application
