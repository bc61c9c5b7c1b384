// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/order/record_authority.hpp"
#include "application/queries/see_authority.hpp"
#include "web/pages/entry/when_entry.hpp"

namespace wayhome::web {

/// Whether the form asks if it was granted: not where granting is what is recorded.
enum class AsksIfGranted { yes, no };

/// The fields for one kind of authority, with what stands on the period where there is one.
Html authority_fields(const Visit& visit, const application::SeenAuthority& seen,
                      order::PeriodKind kind, AsksIfGranted asks, const order::Period* period,
                      const Errors& errors);

/// What was entered in them. Where a date or time cannot be read, the errors say so and `starts` is
/// left out, so that nothing is recorded.
application::EnteredAuthority entered_authority(const Visit& visit, order::PeriodKind kind,
                                                Errors& errors);

/// Errors in the order of those fields.
Errors in_order_of_authority(const Errors& unreadable, const Errors& refused);

}  // namespace wayhome::web
