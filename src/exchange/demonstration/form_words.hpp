// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "exchange/demonstration/chance.hpp"

namespace wayhome::demonstration {

/// What somebody might write in a field of the form that takes words.
std::string words_for(Chance& chance, std::string_view question, std::string_view field);

/// What a home might write that declines for the reason of that code.
std::string decline_words(Chance& chance, std::string_view reason);
/// What would change it; sometimes nothing.
std::string would_change_it(Chance& chance, std::string_view reason);

}  // namespace wayhome::demonstration
