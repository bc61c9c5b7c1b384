// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/child/child.hpp"
#include "store/sql/fields.hpp"

namespace wayhome::store {

/// The columns of child_sql::columns.
child::Child read_child(Fields& fields);
/// The same of a child that may not be there.
std::optional<child::Child> read_maybe_child(Fields& fields);

}  // namespace wayhome::store
