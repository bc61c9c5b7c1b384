// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kernel/code_list.hpp"

namespace wayhome::referral {

/// The groups of the task list, in order.
enum class SectionGroup { start, child, risk_and_need, what_is_sought, voice_and_plan, check };

inline constexpr auto section_groups = code_list<SectionGroup>({
    {SectionGroup::start, "start", "Start"},
    {SectionGroup::child, "child", "The child"},
    {SectionGroup::risk_and_need, "risk_and_need", "Risk and need"},
    {SectionGroup::what_is_sought, "what_is_sought", "What is sought"},
    {SectionGroup::voice_and_plan, "voice_and_plan", "Voice and plan"},
    {SectionGroup::check, "check", "Check and send"},
});

/// One row of the task list.
struct Section {
    std::string code;
    SectionGroup group;
    std::string title;
};

/// Every section, in order. The last, "check", has no questions: it is the reading of all answers.
const std::vector<Section>& sections();
const Section* section(std::string_view code);

}  // namespace wayhome::referral
