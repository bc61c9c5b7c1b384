// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/referral/information_request.hpp"
#include "domain/referral/referral.hpp"
#include "store/sql/fields.hpp"

namespace wayhome::store {

/// The columns of referral_sql::columns.
referral::Referral read_referral(Fields& fields);
/// The columns of information_request_sql::columns.
referral::InformationRequest read_information_request(Fields& fields);

}  // namespace wayhome::store
