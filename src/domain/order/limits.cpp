// SPDX-License-Identifier: Apache-2.0
#include "domain/order/limits.hpp"

#include <algorithm>

namespace wayhome::order {

using referral::LegalRule;

CivilDate last_day_of_months(CivilDate first, int months) {
    return months_later(first, months);
}

std::optional<LongestOrder> longest_order(PeriodKind kind, CivilDate first) {
    switch (kind) {
        case PeriodKind::interim_order:
        case PeriodKind::order: {
            const auto& law = legal_figure(LegalRule::first_order_months, first);
            return LongestOrder{last_day_of_months(first, law.value), law};
        }
        case PeriodKind::renewal: {
            const auto& law = legal_figure(LegalRule::later_order_months, first);
            return LongestOrder{last_day_of_months(first, law.value), law};
        }
        default:
            return std::nullopt;
    }
}

bool had_order_before(const std::vector<Period>& periods, Instant starts) {
    return std::any_of(periods.begin(), periods.end(), [&](const Period& each) {
        const bool is_order = each.kind == PeriodKind::order || each.kind == PeriodKind::renewal;
        return is_order && each.granted && each.status != PeriodStatus::refused &&
               each.starts < starts;
    });
}

CivilDate next_review_due(CivilDate placed, std::optional<CivilDate> last_review) {
    if (!last_review) {
        const auto days = legal_figure(LegalRule::first_review_days, placed).value;
        return CivilDate{std::chrono::sys_days{placed} + Days{days}};
    }
    return months_later(*last_review,
                        legal_figure(LegalRule::later_review_months, *last_review).value);
}

}  // namespace wayhome::order
