// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "exchange/imports/row_reader.hpp"

#include "domain/home/home.hpp"

namespace wayhome::imports {

/// A file of homes has one row a bed: these columns say the same on every row of a home,
inline constexpr std::array columns_of_home = {
    "name",
    "jurisdiction",
    "latitude",
    "longitude",
    "position_is_approximate",
    "youngest",
    "oldest",
    "takes_welfare",
    "takes_youth_custody",
    "takes_remand",
    "takes_police_custody",
    "half_beds_of_staff",
    "offers",
    "does_not_offer",
    "capabilities_reviewed",
    "rating",
    "inspected",
    "source",
};
/// and these on every row of a unit.
inline constexpr std::array columns_of_unit = {"unit_takes", "unit_purpose"};

std::vector<Column> home_columns();

/// Writes what the row says of the home itself onto it; an empty cell leaves what is there.
/// False where the row is refused.
bool read_home(RowReader& row, home::Home& home);
/// The same for the unit and for the bed that the row names.
bool read_unit(RowReader& row, home::Unit& unit);
bool read_bed(RowReader& row, home::Bed& bed);

/// Whether nothing of the home, its units and its beds differs.
bool same(const home::Home& one, const home::Home& other);

}  // namespace wayhome::imports
