// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/referral/form/field_reader.hpp"

namespace wayhome::referral {

/// Reads a date from three inputs, and for a date with time a fourth: "14:30", "2:30pm" or "1430"
/// by a London clock.
Result<std::vector<std::string>, FieldRefusal> read_date(const Field& field, const Inputs& inputs,
                                                         const Context& context);

}  // namespace wayhome::referral
