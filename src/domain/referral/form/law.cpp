// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/form/law.hpp"

#include <algorithm>

#include "kernel/expect.hpp"

namespace wayhome::referral {

const std::vector<LegalFigure>& legal_figures() {
    constexpr std::string_view regulations = "Hansard 1983, same periods";
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
         "Children (Secure Accommodation) Regulations 1991, regulation 11", regulations, true},
        {LegalRule::later_order_months, 6,
         "Children (Secure Accommodation) Regulations 1991, regulation 12", regulations, true},
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
