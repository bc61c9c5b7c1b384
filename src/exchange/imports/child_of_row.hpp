// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "domain/child/child.hpp"
#include "exchange/imports/taking_in.hpp"

namespace wayhome::imports {

/// Whether the record is the child that the row's columns describe: by the authority's number and
/// the day of birth where the number is given, else by names and day of birth.
bool is_same_child(const child::Child& child, const RowReader& row);

/// The child of a row of referrals: the record that is there, or a new one. Refused where the
/// authority's number is another child's.
std::optional<ChildId> child_of_row(TakingIn& file, RowReader& row, OrganisationId authority);

}  // namespace wayhome::imports
