// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "application/desk.hpp"
#include "domain/referral/answers.hpp"
#include "domain/referral/referral.hpp"

namespace wayhome::application {

/// The newest earlier referral of that child, sent or ended, that the actor may read whole.
std::optional<referral::Referral> earlier_referral(Work& work, ChildId child, ReferralId but);

/// Answers of an earlier referral of the same child that this one has not got yet, each with its
/// source and date (row A7). What must be said afresh is not carried over: pathway and urgency,
/// where the child is now, the child's own words, the court's present decision, permission to
/// share. All but who the child is come marked as doubtful, so that somebody reads them again.
std::vector<referral::Answer> carried_over(Work& work, const referral::Referral& referral,
                                           const referral::Answers& own,
                                           const referral::Referral& earlier);

}  // namespace wayhome::application
