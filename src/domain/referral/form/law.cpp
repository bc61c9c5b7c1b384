// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/form/law.hpp"

#include <algorithm>

#include "kernel/expect.hpp"

namespace wayhome::referral {

const std::vector<LegalFigure>& legal_figures() {
    constexpr std::string_view same_periods = "Hansard 1983, same periods";
    constexpr std::string_view holidays =
        "Children (Secure Accommodation) Regulations 1991, regulation 10(3)";
    constexpr std::string_view reviews =
        "Children (Secure Accommodation) Regulations 1991, regulation 15";
    constexpr std::string_view wales = "Children (Secure Accommodation) (Wales) Regulations 2015";
    constexpr std::string_view not_seen = "the text was not seen; a lawyer has to confirm it";
    constexpr std::string_view month_of_28_days =
        "Walsall procedures: within one month, counted as the shortest month there is";
    static const std::vector<LegalFigure> all = {
        {LegalRule::youngest_age, 10, "Secure children’s homes take children aged 10 to 17",
         "WWCSC 2022, key terms", true},
        {LegalRule::oldest_age, 17, "Secure children’s homes take children aged 10 to 17",
         "WWCSC 2022, key terms", true},
        {LegalRule::approval_below_age, 13,
         "Children (Secure Accommodation) Regulations 1991, regulation 4",
         "legislation.gov.uk, SI 1991/1505; GOV.UK, how to place a child aged under 13", true},
        {LegalRule::voluntary_bar_from_age, 16,
         "Children (Secure Accommodation) Regulations 1991, regulation 5; Children Act 1989, "
         "section 20(5)",
         "Derbyshire, Secure Accommodation Policy; the regulation’s full list was not seen", true},
        {LegalRule::hours_without_order, 72,
         "Children (Secure Accommodation) Regulations 1991, regulation 10(1)",
         "Knowsley procedures; Hansard 1983", true},
        {LegalRule::days_hours_are_counted_over, 28,
         "Children (Secure Accommodation) Regulations 1991, regulation 10(1)",
         "Knowsley procedures; Hansard 1983", true},
        {LegalRule::remand_secure_from_age, 12,
         "Legal Aid, Sentencing and Punishment of Offenders Act 2012, sections 98 and 99",
         "legislation.gov.uk, section 99; Youth Justice Legal Centre", true},
        {LegalRule::police_secure_from_age, 12,
         "Police and Criminal Evidence Act 1984, section 38(6)",
         "Home Office, Concordat on Children in Custody", true},
        {LegalRule::custody_from_age, 12, "Sentencing Act 2020, sections 233 to 241",
         "legislation.gov.uk, Sentencing Act 2020", true},
        {LegalRule::first_order_months, 3,
         "Children (Secure Accommodation) Regulations 1991, regulation 11", same_periods, true},
        {LegalRule::later_order_months, 6,
         "Children (Secure Accommodation) Regulations 1991, regulation 12", same_periods, true},
        {LegalRule::holiday_extension_above_hours, 48, holidays, not_seen, false},
        {LegalRule::holiday_extension_days_before, 27, holidays, not_seen, false},
        {LegalRule::holiday_extension_hour, 12, holidays, not_seen, false},
        {LegalRule::remand_period_days, 28,
         "Children (Secure Accommodation) Regulations 1991, regulation 13", not_seen, false},
        {LegalRule::first_review_days, 28, reviews, month_of_28_days, true},
        {LegalRule::later_review_months, 3, reviews, "Walsall procedures", true},
        {LegalRule::review_panel, 3, reviews, "Walsall procedures", true},
        {LegalRule::independent_reviewers, 1, reviews, "SI 1992/2117", true},
        {LegalRule::wales_first_review_working_days, 15, wales, wales, true},
        {LegalRule::wales_notice_hours, 12, wales, wales, true},
    };
    return all;
}

const LegalFigure& legal_figure(LegalRule rule, CivilDate day) {
    const auto& all = legal_figures();
    const auto found = std::find_if(all.begin(), all.end(), [&](const LegalFigure& each) {
        return each.rule == rule && (!each.from || *each.from <= day) &&
               (!each.until || day <= *each.until);
    });
    expect(found != all.end(), "every rule has a figure on every day");
    return *found;
}

}  // namespace wayhome::referral
