// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "application/desk.hpp"

namespace wayhome::application {

/// Tells people of an event, once each: the notices hold no child's particulars.
void tell_unit(Work& work, const journal::Event& event, std::string words, std::string link);
/// The unit's lead alone.
void tell_lead(Work& work, const journal::Event& event, std::string words, std::string link);
void tell_person(Work& work, const journal::Event& event, AccountId person, std::string words,
                 std::string link);
/// The responsible individual of a home: who answers for it above its manager.
void tell_responsible(Work& work, const journal::Event& event, HomeId home, std::string words,
                      std::string link);
void tell_referrer(Work& work, const journal::Event& event, const referral::Referral& referral,
                   std::string words);
/// The same with another page to look at than the referral's own.
void tell_referrer(Work& work, const journal::Event& event, const referral::Referral& referral,
                   std::string words, std::string link);
/// The authority responsible for the child and its manager, whoever asked for the place.
void tell_authority(Work& work, const journal::Event& event, const referral::Referral& referral,
                    std::string words, std::string link);
void tell_home(Work& work, const journal::Event& event, HomeId home, std::string words,
               std::string link);

/// Whom an event of a referral, offer or placement concerns, and in which words.
void tell_of_referral(Work& work, const journal::Event& event, const referral::Referral& referral,
                      referral::ReferralEvent what);
void tell_of_offer(Work& work, const journal::Event& event, const referral::Referral& referral,
                   const offer::Offer& offer, offer::OfferEvent what);
void tell_of_placement(Work& work, const journal::Event& event, const referral::Referral& referral,
                       const placement::Placement& placement, placement::PlacementEvent what);

}  // namespace wayhome::application
