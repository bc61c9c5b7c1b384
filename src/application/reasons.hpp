// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "application/desk.hpp"
#include "application/outcome.hpp"

namespace wayhome::application {

/// Adds what is wrong with a reason chosen from a list: not chosen, or not on the list in force
/// today for that pathway.
void check_reason(const Work& work, std::string_view list, referral::Pathway pathway,
                  const std::string& code, std::string field, Problems& problems);

/// Adds what is wrong with a reason in a person's own words; `about` completes "Say in a sentence
/// …".
void check_words(const std::string& words, std::string_view about, std::string field,
                 Problems& problems);

}  // namespace wayhome::application
