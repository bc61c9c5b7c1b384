// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "application/offer/pause.hpp"
#include "domain/referral/rulebook.hpp"

namespace wayhome::web {

/// What follows from a reason for declining, in words that hold for everybody; the codes are those
/// of the reference list. Empty where the list says nothing.
std::string consequence_words(std::string_view code);

/// What a coded reason for declining says, whose it is and what follows from it (row D8); the code
/// itself where the list no longer knows it.
std::string decline_words(const referral::Rulebook& rules, std::string_view code);

/// "Paused since …, because …".
std::string pause_words(const referral::Rulebook& rules, const application::Pause& pause);

}  // namespace wayhome::web
