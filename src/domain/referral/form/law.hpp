// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "kernel/code_list.hpp"
#include "kernel/time.hpp"

namespace wayhome::referral {

/// What a figure of the law is about.
enum class LegalRule {
    youngest_age,
    oldest_age,
    approval_below_age,
    voluntary_bar_from_age,
    hours_without_order,
    days_hours_are_counted_over,
    remand_secure_from_age,
    police_secure_from_age,
    custody_from_age,
    first_order_months,
    later_order_months,
    holiday_extension_above_hours,
    holiday_extension_days_before,
    holiday_extension_hour,
    remand_period_days,
    first_review_days,
    later_review_months,
    review_panel,
    independent_reviewers,
    wales_first_review_working_days,
    wales_notice_hours
};

inline constexpr auto legal_rules = code_list<LegalRule>({
    {LegalRule::youngest_age, "youngest_age", "Youngest age in years"},
    {LegalRule::oldest_age, "oldest_age", "Oldest age in years"},
    {LegalRule::approval_below_age, "approval_below_age",
     "Approval of the Secretary of State below this age in years"},
    {LegalRule::voluntary_bar_from_age, "voluntary_bar_from_age",
     "No secure order when accommodated under section 20(5) from this age in years"},
    {LegalRule::hours_without_order, "hours_without_order",
     "Longest time without a court’s order in hours"},
    {LegalRule::days_hours_are_counted_over, "days_hours_are_counted_over",
     "Consecutive days those hours are added up over"},
    {LegalRule::remand_secure_from_age, "remand_secure_from_age",
     "Youngest age in years for remand to youth detention accommodation"},
    {LegalRule::police_secure_from_age, "police_secure_from_age",
     "Youngest age in years for the serious harm condition in police detention"},
    {LegalRule::custody_from_age, "custody_from_age", "Youngest age in years for custody"},
    {LegalRule::first_order_months, "first_order_months", "Longest first order in months"},
    {LegalRule::later_order_months, "later_order_months", "Longest later order in months"},
    {LegalRule::holiday_extension_above_hours, "holiday_extension_above_hours",
     "Longer time around Sundays and public holidays: after more than so many hours"},
    {LegalRule::holiday_extension_days_before, "holiday_extension_days_before",
     "Longer time around Sundays and public holidays: within so many days before"},
    {LegalRule::holiday_extension_hour, "holiday_extension_hour",
     "Longer time around Sundays and public holidays: until that hour of the clock"},
    {LegalRule::remand_period_days, "remand_period_days",
     "Longest time for a remanded child at once in days"},
    {LegalRule::first_review_days, "first_review_days",
     "First review of the criteria within days of the placement"},
    {LegalRule::later_review_months, "later_review_months",
     "Further reviews of the criteria at most so many months apart"},
    {LegalRule::review_panel, "review_panel", "People on the review panel"},
    {LegalRule::independent_reviewers, "independent_reviewers",
     "People on the review panel who are neither members nor officers of the authority"},
    {LegalRule::wales_first_review_working_days, "wales_first_review_working_days",
     "Wales: first review of the criteria within working days"},
    {LegalRule::wales_notice_hours, "wales_notice_hours",
     "Wales: notice of a placement to the authority within hours"},
});

/// One figure of the law, dated, with where it was read. Rules ask for the figure; none holds one.
struct LegalFigure {
    LegalRule rule;
    int value;
    std::string_view citation;           ///< what a page names as the rule
    std::string_view read_in;            ///< the text it was taken from
    bool verified;                       ///< false: not seen in a source; the page says so
    std::optional<CivilDate> from = {};  ///< none: in force before the service began
    std::optional<CivilDate> until = {};
};

const std::vector<LegalFigure>& legal_figures();
/// The figure in force on that day. Every rule has one on every day.
const LegalFigure& legal_figure(LegalRule rule, CivilDate day);

}  // namespace wayhome::referral
