// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/placement/placement.hpp"
#include "store/sql/fields.hpp"

namespace wayhome::store {

/// The columns of placement_sql::columns.
placement::Placement read_placement(Fields& fields);

}  // namespace wayhome::store
