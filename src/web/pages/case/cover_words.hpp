// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/queries/legal_standing.hpp"
#include "web/html/html.hpp"

namespace wayhome::web {

/// What stands in law for a child who is to come or comes now, before a button is pressed: what is
/// in force and until when, or in plain words that nothing is and what that leads to.
Html cover_before_arrival(const application::LegalStanding& law);
/// The same for those who take up a place: the stay may begin on the 72 hours.
Html cover_before_taking_up(const application::LegalStanding& law);

}  // namespace wayhome::web
