// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/queries/legal_standing.hpp"
#include "domain/access/policy.hpp"
#include "domain/child/child.hpp"
#include "domain/referral/referral.hpp"
#include "web/components/identity_bar/identity_bar.hpp"

namespace wayhome::web {

/// Whose case a page is about, as far as its reader may know: full name with the right to identity,
/// initials otherwise; the law the child stands under for those who may read it.
IdentityBar child_bar(const child::Child& child, const referral::Referral& referral,
                      const access::Disclosure& may_read, const application::LegalStanding& law,
                      Instant now);

}  // namespace wayhome::web
