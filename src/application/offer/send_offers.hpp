// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "application/compare/comparing.hpp"
#include "application/perform.hpp"

namespace wayhome::application {

/// One home to be asked; with why, where it does not fit or has paused.
struct HomeToAsk {
    HomeId home;
    std::string override_reason;  ///< code on the list "override"; empty where none is needed
    std::string override_words;
};

struct SendOffers {
    ReferralId referral;
    int seen_version;
    std::vector<HomeToAsk> homes;
};

/// Asks one or several homes at once (rows A14, C6, C10, D2, D3): each offer freezes the facts and
/// the comparison it is sent on, and its clock starts. A home that has a live offer of this
/// referral is not asked twice; a home that does not fit, or that paused with its last answer,
/// needs a recorded reason; for a child under 13 without a recorded approval no home is asked, and
/// nobody can override that.
Answer send_offers(const Desk& desk, const Asked& asked, const SendOffers& wanted);

/// The step of a use case that asks homes: as above, within its transaction, with the homes as it
/// read them. What it says of why these homes goes with each offer's event.
Answer ask_homes(Work& work, const matching::Rules& rules, const SendOffers& wanted,
                 const HomesNow& homes, const journal::Details& because);

/// The fields of one home's override on the page, for errors.
std::string override_field(HomeId home);
std::string override_words_field(HomeId home);

}  // namespace wayhome::application
