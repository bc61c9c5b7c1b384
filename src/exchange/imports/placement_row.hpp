// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "exchange/imports/named_bed.hpp"
#include "exchange/imports/taking_in.hpp"

namespace wayhome::imports {

std::vector<Column> placement_columns();

/// A row with everything it names.
struct Stayed {
    referral::Referral referral;
    placement::Placement placement;
    NamedBed place;
};

/// What a row of placements says, as far as it stands alone and agrees with referral, child, home
/// and lists; nothing where it is refused.
std::optional<Stayed> read_placement(TakingIn& file, RowReader& row, NamedBeds& beds);

}  // namespace wayhome::imports
