// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/compare/compare_homes.hpp"
#include "application/compare/search_history.hpp"

namespace wayhome::application {

/// What a referrer can expect, before sending and after: which homes could fit now and why not the
/// others, which facts are missing, and what became of earlier searches. Advice, with its limits.
struct Outlook {
    ComparedHomes compared;
    SearchHistory history;

    /// Homes that fit, with or without conditions, and have a free bed now.
    int homes_with_a_free_bed() const;
};

/// What became of earlier searches on a pathway, where no child is known yet to compare homes for;
/// figures of the whole service and of no child.
SearchHistory history_on(const Desk& desk, const Asked& asked, referral::Pathway pathway);

Answer see_outlook(const Desk& desk, const Asked& asked, ReferralId referral,
                   std::optional<Outlook>& seen);

}  // namespace wayhome::application
