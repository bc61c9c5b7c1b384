// SPDX-License-Identifier: Apache-2.0
#include "application/queries/legal_standing.hpp"

#include "application/order/cover.hpp"
#include "application/order/criteria_reviews.hpp"
#include "domain/referral/form/readings.hpp"

namespace wayhome::application {

LegalStanding legal_standing(Work& work, const referral::Referral& referral,
                             const access::Disclosure& may_read) {
    if (!may_read.law) return {};
    auto& records = work.records;
    const auto answers = records.referrals().answers(referral.id);
    LegalStanding law{
        .may_read = true,
        .status = referral::chosen(referral::legal_statuses, answers, "legal_status", "status")};
    if (!referral.child) return law;

    const auto periods = records.periods().of_child(*referral.child);
    if (const auto* const period = order::covering(periods, work.now)) law.in_force = *period;
    law.covered_until = order::covered_until(periods, work.now);
    if (const auto stay = secure_stay_of(records, *referral.child)) {
        law.uncovered_since = uncovered_since(records, *stay, work.now);
        law.review_due = next_criteria_review(records, referral, *stay);
    }
    return law;
}

}  // namespace wayhome::application
