// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/desk.hpp"
#include "domain/access/policy.hpp"

namespace wayhome::application {

/// How this referral stands for this actor at this moment: what access::may() decides on.
access::CaseFacts case_facts(Records& records, const access::Actor& actor,
                             const referral::Referral& referral);

/// The same for one child's record: the closest relation any of the child's referrals gives.
access::CaseFacts case_facts(Records& records, const access::Actor& actor,
                             const child::Child& child);

}  // namespace wayhome::application
