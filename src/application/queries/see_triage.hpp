// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "application/perform.hpp"
#include "application/queries/known_records.hpp"
#include "application/queries/legal_standing.hpp"
#include "domain/referral/form/eligibility.hpp"

namespace wayhome::application {

/// An officer who may be given referrals.
struct Officer {
    AccountId id;
    std::string name;
};

/// What a first officer found, for the second one to confirm.
struct FoundNotEligible {
    std::string by;
    bool by_the_reader;
    std::string reason;  ///< code on the list "not_eligible"
    std::string words;
    Instant at;
};

/// A referral as triage sees it.
struct SeenTriage {
    referral::Referral referral;
    std::optional<child::Child> child;
    access::Disclosure may_read;
    LegalStanding law;
    std::vector<referral::TestResult> tests;
    std::vector<Officer> officers;
    std::string officer;     ///< who has it; empty while nobody has
    int questions_open = 0;  ///< asked and not yet answered
    std::optional<FoundNotEligible> found;
    KnownRecords known;  ///< children already known who may be this one
};

/// Reads it for the unit; the view is audited, also on the record of each child it is compared
/// with.
Answer see_triage(const Desk& desk, const Asked& asked, ReferralId referral,
                  std::optional<SeenTriage>& seen);

}  // namespace wayhome::application
