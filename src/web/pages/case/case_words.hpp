// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "domain/offer/offer.hpp"
#include "domain/referral/referral.hpp"
#include "domain/referral/rulebook.hpp"
#include "web/components/tag/tag.hpp"
#include "web/html/html.hpp"

namespace wayhome::web {

/// A status in a word; the colour says who must act: blue somebody, green done, red too late, grey
/// ended.
Tag tag_of(referral::ReferralStatus status);
Tag tag_of(offer::OfferStatus status);

/// A moment for people and programs; "Not yet" where there is none.
Html moment(std::optional<Instant> at);

/// What a coded reason says, with whose it is and what follows where the list says so; the code
/// itself where the list no longer knows it.
std::string reason_words(const referral::Rulebook& rules, std::string_view list,
                         std::string_view code);

}  // namespace wayhome::web
