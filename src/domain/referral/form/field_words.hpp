// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "domain/referral/form/question.hpp"

namespace wayhome::referral {

/// A council's code is at most this long (nine characters today).
inline constexpr std::size_t longest_authority_code = 20;

/// "Date of birth must be a real date": the sentence of an error, from what the field is called.
std::string must(const Field& field, std::string_view rest);

/// "2,000"
std::string with_thousands(int number);

/// The district ("E8", "SW1A") of a postcode or of a district as typed; nothing for other text.
std::optional<std::string> postcode_district_in(std::string_view typed);

}  // namespace wayhome::referral
