// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/offer/offer.hpp"
#include "domain/referral/rulebook.hpp"

namespace wayhome::application {

/// A home has declined for something that has to pass first (row D8): asking it again for the same
/// child needs a recorded reason. Nobody tells the service when it has passed.
struct Pause {
    Instant since;
    std::string reason;  ///< code on the list "decline"
    std::string words;   ///< the home's own
};

/// The pause of that home among the offers of one referral, in order of preparation; none where the
/// last answer it gave was another.
std::optional<Pause> pause_of(const referral::Rulebook& rules,
                              const std::vector<offer::Offer>& offers, HomeId home);

}  // namespace wayhome::application
