// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "domain/order/period.hpp"
#include "domain/referral/form/law.hpp"

namespace wayhome::order {

/// The last day of a period of that many months whose first day this is: the same day of a later
/// month, or that month's last day where it is too short (31 January and one month: 28 or 29
/// February). Whether the first day counts in full is a question for a lawyer; this is the later
/// of the two readings, used only to refuse what no reading allows.
CivilDate last_day_of_months(CivilDate first, int months);

/// The longest the law lets a court order of that kind last, with its source; nothing where no
/// verified figure limits it.
struct LongestOrder {
    CivilDate last_day;
    const referral::LegalFigure& law;
};
std::optional<LongestOrder> longest_order(PeriodKind kind, CivilDate first);

/// Whether the child had a secure order before that moment, so that this is a later one.
bool had_order_before(const std::vector<Period>& periods, Instant starts);

/// The day by which the criteria are to be reviewed next: 28 days after the placement, then at most
/// three months after the last review. SI 1991/1505 reg 15; docs/law/legal-authority.md.
CivilDate next_review_due(CivilDate placed, std::optional<CivilDate> last_review);

}  // namespace wayhome::order
