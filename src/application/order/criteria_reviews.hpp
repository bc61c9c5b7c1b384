// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "application/perform.hpp"

namespace wayhome::application {

/// A review of whether the child still has to be kept secure, as its event tells it.
struct CriteriaReview {
    CivilDate held_on;
    bool criteria_met;
    std::string words;
};
/// Those of one stay, oldest first.
std::vector<CriteriaReview> criteria_reviews(Records& records, const placement::Placement& stay);

/// When the next one is due; nothing for a stay that no review of secure criteria is held of (a
/// remand or a sentence), or that has not begun.
std::optional<CivilDate> next_criteria_review(Records& records, const referral::Referral& referral,
                                              const placement::Placement& stay);

struct RecordCriteriaReview {
    ReferralId referral;
    std::optional<CivilDate> held_on;
    std::optional<bool> criteria_met;
    std::optional<int> reviewers;
    std::optional<int> independent;
    std::string words;
};
/// The placing authority or the unit records a review of the present stay (row G4).
Answer record_criteria_review(const Desk& desk, const Asked& asked,
                              const RecordCriteriaReview& wanted);

}  // namespace wayhome::application
