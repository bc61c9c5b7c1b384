// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/imports/taking_in.hpp"

namespace wayhome::imports {

/// One kind of file that can be imported.
struct Kind {
    std::string code;
    std::string holds;  ///< "one row a bed, with its home and unit"
    std::vector<Column> columns;
    /// Columns beyond those: allowed when this says so; none where no others are.
    bool (*is_further_column)(std::string_view name) = nullptr;
    std::string further_columns;  ///< what they are, for people
    void (*take_in)(TakingIn& file);
};

/// Every kind, in the order in which a new service takes them in.
std::span<const Kind> kinds();
/// Nothing for a code that is no kind's.
const Kind* kind(std::string_view code);

/// The header and the example row as CSV, then a line on each column.
std::string template_of(const Kind& kind);

Kind authorities_kind();
Kind homes_kind();
Kind bed_states_kind();
Kind people_kind();
Kind referrals_kind();
Kind placements_kind();

}  // namespace wayhome::imports
