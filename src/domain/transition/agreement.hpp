// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kernel/code_list.hpp"
#include "kernel/time.hpp"

namespace wayhome::transition {

/// Who can agree to a plan.
enum class Party { child, family, authority, home, health, education, youth_justice, advocate };

inline constexpr auto parties = code_list<Party>({
    {Party::child, "child", "The child"},
    {Party::family, "family", "The child's family or carers"},
    {Party::authority, "authority", "The child's council"},
    {Party::home, "home", "The home"},
    {Party::health, "health", "Health and mental health services"},
    {Party::education, "education", "School, college or training"},
    {Party::youth_justice, "youth_justice", "Youth justice service"},
    {Party::advocate, "advocate", "Advocate or independent visitor"},
});

/// That a review agreed the plan: when, who, and what the child says of it.
struct Agreement {
    CivilDate on;             ///< the day of the review
    std::vector<Party> by;    ///< in the order of the list
    std::string childs_view;  ///< needed where the child is not among them
};

enum class AgreementFault {
    no_day,
    day_to_come,
    before_arrival,
    without_authority,
    without_home,
    no_childs_view,
    view_too_long
};

/// The code is the field of the page.
inline constexpr auto agreement_faults = code_list<AgreementFault>({
    {AgreementFault::no_day, "on", "Enter the day of the review"},
    {AgreementFault::day_to_come, "on", "The day of the review must be today or in the past"},
    {AgreementFault::before_arrival, "on", "The review must be on the day of arrival or later"},
    {AgreementFault::without_authority, "by", "The child's council has to agree to the plan"},
    {AgreementFault::without_home, "by", "The home has to agree to the plan"},
    {AgreementFault::no_childs_view, "childs_view",
     "Say in a whole sentence what the child says of the plan, or why the child was not asked"},
    {AgreementFault::view_too_long, "childs_view",
     "What the child says must be 2,000 characters or fewer"},
});

/// Everything wrong with an agreement, in the order of the page.
std::vector<AgreementFault> faults_of(std::optional<CivilDate> on, const std::vector<Party>& by,
                                      const std::string& childs_view,
                                      std::optional<CivilDate> arrived, CivilDate today);

}  // namespace wayhome::transition
