// SPDX-License-Identifier: Apache-2.0
#include "application/queries/legal_standing.hpp"

#include "domain/referral/form/readings.hpp"

namespace wayhome::application {

LegalStanding legal_standing(Records& records, const referral::Referral& referral,
                             const access::Disclosure& may_read) {
    if (!may_read.law) return {};
    const auto answers = records.referrals().answers(referral.id);
    return {
        .may_read = true,
        .status = referral::chosen(referral::legal_statuses, answers, "legal_status", "status")};
}

}  // namespace wayhome::application
