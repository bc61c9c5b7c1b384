// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/compare/sent_on.hpp"
#include "web/html/html.hpp"

namespace wayhome::web {

/// The facts that were frozen with an offer, and what has changed since, as sections of its page.
Html sent_on_words(const std::optional<application::SentOn>& sent_on);

}  // namespace wayhome::web
