// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "application/order/criteria_reviews.hpp"
#include "application/perform.hpp"
#include "application/queries/legal_standing.hpp"
#include "domain/order/time_without_court.hpp"

namespace wayhome::application {

/// Time without a court's authority, as it stands now.
struct TimeWithoutCourt {
    order::TimeAllowed allowed;
    Seconds used;     ///< in the days that end now
    Instant longest;  ///< if the child is or were kept from now on
    /// What regulation 10(3) might add; unverified, so it is shown and never relied on.
    std::optional<Instant> longer_if_confirmed;
};

/// The legal authority for one child, as the page of one referral shows it.
struct SeenAuthority {
    referral::Referral referral;
    child::Child child;
    access::CaseFacts facts;
    access::Disclosure may_read;
    LegalStanding law;
    std::vector<order::Period> periods;  ///< of the child, over all referrals, newest start first
    TimeWithoutCourt without_court;
    std::vector<CriteriaReview> reviews;  ///< of the present stay, oldest first
    bool is_present = false;
    bool is_reviewed = false;                     ///< secure criteria are reviewed for this stay
    std::vector<referral::Attachment> documents;  ///< that may be named as evidence

    const order::Period* period(PeriodId id) const;
};

/// Reads it for a person who may read the law of the case; the view is audited. `permission` is
/// what the page is for.
Answer see_authority(const Desk& desk, const Asked& asked, ReferralId referral,
                     access::Permission permission, std::optional<SeenAuthority>& seen);
/// The same by one of its periods.
Answer see_authority_of(const Desk& desk, const Asked& asked, PeriodId period,
                        std::optional<SeenAuthority>& seen);

}  // namespace wayhome::application
