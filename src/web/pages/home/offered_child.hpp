// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/queries/see_offer_to_home.hpp"
#include "web/html/html.hpp"

namespace wayhome::web {

/// What a home reads of a child before it decides, in this order: what the child says, who the
/// child is as far as the stage allows, needs and risks, the group already there, the beds.
Html offered_child(const application::OfferToHome& page, Instant now);

}  // namespace wayhome::web
