// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "domain/journal/event.hpp"
#include "domain/referral/rulebook.hpp"
#include "web/components/tag/tag.hpp"
#include "web/html/html.hpp"

namespace wayhome::web {

/// "Home declined", "Bed held": what the event's own machine calls it.
std::string title_of(const journal::Event& event);
/// Which machine it belongs to.
Tag kind_of(const journal::Event& event);
/// What was said with it: the reason in the list's words, the person's own words, times.
Html said_with(const journal::Event& event, const referral::Rulebook& rules);

}  // namespace wayhome::web
