// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>

#include "application/queries/see_form.hpp"
#include "web/site/visit.hpp"

namespace wayhome::web {

/// A frame for a page of this referral: the child's bar above once there is a child, and the way
/// back.
PageFrame form_frame(const Visit& visit, const application::SeenForm& form, std::string title,
                     BackLink back);

/// Which of the reads of a referral a page uses.
using FormReading = application::Answer (*)(const application::Desk&, const application::Asked&,
                                            ReferralId, std::optional<application::SeenForm>&);

/// The page of the referral in the address, or the page for what is not there.
Response with_form(const Visit& visit, FormReading reading,
                   const std::function<Response(const application::SeenForm&)>& page);

/// Address of one question of the referral's form.
std::string address_of_question(ReferralId referral, std::string_view question);

}  // namespace wayhome::web
