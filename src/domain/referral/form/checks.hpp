// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "domain/referral/form/question.hpp"

namespace wayhome::referral {

/// Both dates or times were entered and the second is not after the first.
bool ends_too_early(const Answer& answer, std::string_view first, std::string_view second);

/// One error for each row of that group whose column "until" is a day before its column "from".
FieldErrors rows_that_end_early(const Answer& answer, std::string_view group, std::string message);

}  // namespace wayhome::referral
