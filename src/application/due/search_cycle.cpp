// SPDX-License-Identifier: Apache-2.0
#include "application/due/search_cycle.hpp"

#include <algorithm>

#include "application/due/policy.hpp"

namespace wayhome::application {
namespace {

using referral::PolicyRule;

}  // namespace

std::optional<Confirmation> confirmation_of(const Work& work, const referral::Referral& referral) {
    if (!referral::is_searching(referral.status) || !referral.update_due) return std::nullopt;
    const auto clock = referral.clock();
    const auto* const warning = figure(work, clock, PolicyRule::cease_warning);
    const bool whole = referral.review_due && *referral.review_due <= *referral.update_due;
    const auto due = whole ? *referral.review_due : *referral.update_due;
    const auto ceases = later_by_policy(work, clock, PolicyRule::cease_grace, due);
    if (warning == nullptr || !ceases) return std::nullopt;
    return Confirmation{due, whole, referral::earlier_by(due, *warning), *ceases};
}

void begin_cycle(const Work& work, referral::Referral& referral) {
    const auto clock = referral.clock();
    referral.update_due = later_by_policy(work, clock, PolicyRule::update_every, work.now);
    if (!referral.review_due) {
        referral.review_due = later_by_policy(work, clock, PolicyRule::review_every, work.now);
    }
    // A review that fell due meanwhile is asked for with the next update, not at once.
    if (referral.review_due && referral.update_due && *referral.review_due < *referral.update_due &&
        *referral.review_due <= work.now) {
        referral.review_due = referral.update_due;
    }
}

void begin_cycle_reviewed(const Work& work, referral::Referral& referral) {
    referral.review_due.reset();
    begin_cycle(work, referral);
}

}  // namespace wayhome::application
