// SPDX-License-Identifier: Apache-2.0
#include "application/due/search_cycle.hpp"

#include "application/due/policy.hpp"

namespace wayhome::application {
namespace {

using referral::PolicyRule;

}  // namespace

std::optional<Confirmation> confirmation_of(const Work& work, const referral::Referral& referral) {
    if (!referral::is_searching(referral.status) || !referral.update_due) return std::nullopt;
    const auto clock = referral.clock();
    const auto* const warning = figure(work, clock, PolicyRule::cease_warning);
    const bool whole = awaits_whole_review(referral);
    const auto due = whole ? *referral.review_due : *referral.update_due;
    const auto ceases = later_by_policy(work, clock, PolicyRule::cease_grace, due);
    if (warning == nullptr || !ceases) return std::nullopt;
    return Confirmation{due, whole, referral::earlier_by(due, *warning), *ceases};
}

bool awaits_whole_review(const referral::Referral& referral) {
    return referral::is_searching(referral.status) && referral.update_due && referral.review_due &&
           *referral.review_due <= *referral.update_due;
}

void begin_cycle(const Work& work, referral::Referral& referral) {
    go_on_with_cycle(work, referral);
    if (referral.review_due && referral.update_due && *referral.review_due < *referral.update_due) {
        referral.review_due = referral.update_due;
    }
}

void go_on_with_cycle(const Work& work, referral::Referral& referral) {
    const auto clock = referral.clock();
    referral.update_due = later_by_policy(work, clock, PolicyRule::update_every, work.now);
    if (!referral.review_due) {
        referral.review_due = later_by_policy(work, clock, PolicyRule::review_every, work.now);
    }
}

void begin_cycle_reviewed(const Work& work, referral::Referral& referral) {
    referral.review_due.reset();
    go_on_with_cycle(work, referral);
}

}  // namespace wayhome::application
