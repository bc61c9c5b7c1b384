// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/offer/offer.hpp"
#include "store/sql/fields.hpp"

namespace wayhome::store {

/// The columns of offer_sql::columns.
offer::Offer read_offer(Fields& fields);

}  // namespace wayhome::store
