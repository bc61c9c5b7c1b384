// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "domain/referral/pathway.hpp"
#include "domain/referral/working_time.hpp"
#include "kernel/code_list.hpp"
#include "kernel/time.hpp"

namespace wayhome::referral {

/// What a figure of policy is about: the lengths and shares that are not the time somebody has for
/// one step, which is a ClockRule.
enum class PolicyRule {
    draft_unused,      ///< a draft nobody touched expires after it
    update_every,      ///< the referrer says again that a search is still needed
    review_every,      ///< the referrer goes through the whole form again
    cease_warning,     ///< how long before that the referrer is warned
    cease_grace,       ///< how long after that the search ceases
    reopen_within,     ///< an ended search can be opened again
    appeal_within,     ///< the referrer can appeal against "not eligible"
    unopened_chase,    ///< share of the home's time after which an unopened offer is chased
    arrival_chase,     ///< after the expected arrival the home is asked
    arrival_overdue,   ///< after the expected arrival the home must have recorded what happened
    late_entry,        ///< an arrival older than this needs the registered manager
    escalation_answer  ///< the responsible individual answers an escalated decline within it
};

inline constexpr auto policy_rules = code_list<PolicyRule>({
    {PolicyRule::draft_unused, "draft_unused", "An unused draft expires after"},
    {PolicyRule::update_every, "update_every", "A search is confirmed again every"},
    {PolicyRule::review_every, "review_every", "The whole form is reviewed every"},
    {PolicyRule::cease_warning, "cease_warning", "The referrer is warned before that by"},
    {PolicyRule::cease_grace, "cease_grace", "An unconfirmed search ceases after another"},
    {PolicyRule::reopen_within, "reopen_within", "An ended search can be reopened within"},
    {PolicyRule::appeal_within, "appeal_within", "“Not eligible” can be appealed within"},
    {PolicyRule::unopened_chase, "unopened_chase",
     "An unopened offer is chased after this share of the home’s time"},
    {PolicyRule::arrival_chase, "arrival_chase", "A late arrival is asked about after"},
    {PolicyRule::arrival_overdue, "arrival_overdue", "A late arrival must be recorded after"},
    {PolicyRule::late_entry, "late_entry",
     "An older arrival is recorded by the manager alone after"},
    {PolicyRule::escalation_answer, "escalation_answer",
     "The responsible individual answers an escalated decline within"},
});

/// Days and months are London's calendar: the same time of day, whatever summer time does. A month
/// that is too short gives its last day. A working day is eight working hours.
enum class PolicyUnit { percent, hours, days, working_days, months };

inline constexpr auto policy_units = code_list<PolicyUnit>({
    {PolicyUnit::percent, "percent", "percent"},
    {PolicyUnit::hours, "hours", "hours"},
    {PolicyUnit::days, "days", "days"},
    {PolicyUnit::working_days, "working_days", "working days"},
    {PolicyUnit::months, "months", "months"},
});

/// One figure of policy: dated, with its source. `in_use` is false for a figure that is only a
/// proposal, and the page says so.
struct PolicyFigure {
    PolicyRule rule;
    int amount;  ///< more than zero
    PolicyUnit unit;
    std::optional<ClockClass> only_for;  ///< none for every clock
    bool in_use;
    std::string source;
    CivilDate from;
    std::optional<CivilDate> until;
};

/// That length after the moment; a share is no length, and asking for it is a bug.
Instant later_by(Instant from, const PolicyFigure& figure, const WorkingTime& working);
/// That length before the moment; only for hours and days.
Instant earlier_by(Instant from, const PolicyFigure& figure);

/// "14 days", "1 month", "25%".
std::string in_words(const PolicyFigure& figure);

}  // namespace wayhome::referral
