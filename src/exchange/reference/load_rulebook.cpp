// SPDX-License-Identifier: Apache-2.0
#include "exchange/reference/load_rulebook.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "exchange/reference/embedded_files.hpp"
#include "exchange/reference/reference_table.hpp"

namespace wayhome::reference {
namespace {

using referral::ClockRule;
using referral::CodedReason;
using referral::PolicyFigure;

struct ReasonFile {
    std::string_view list;
    std::string_view file;
};

constexpr std::array reason_files = {
    ReasonFile{"alternative", "alternatives.csv"},
    ReasonFile{"bypass", "bypass_reasons.csv"},
    ReasonFile{"decline", "decline_reasons.csv"},
    ReasonFile{"departure", "departure_reasons.csv"},
    ReasonFile{"destination", "destinations.csv"},
    ReasonFile{"handover_excuse", "handover_excuses.csv"},
    ReasonFile{"non_arrival", "non_arrival_reasons.csv"},
    ReasonFile{"not_eligible", "not_eligible_reasons.csv"},
    ReasonFile{"override", "override_reasons.csv"},
    ReasonFile{"plan_bypass", "plan_bypass_reasons.csv"},
    ReasonFile{"recall", "recall_reasons.csv"},
    ReasonFile{"search_failed", "search_failed_reasons.csv"},
    ReasonFile{"transition_failed", "transition_failed_reasons.csv"},
    ReasonFile{"withdrawal", "withdrawal_reasons.csv"},
};

std::vector<ClockRule> clocks() {
    std::vector<ClockRule> rules;
    for_each_row("clock_rules.csv", [&](const ReferenceRow& row) {
        rules.push_back(
            {row.coded("clock", referral::clock_classes), row.coded("step", referral::timed_steps),
             Minutes{row.number("allowed_minutes")}, Minutes{row.number("extension_minutes")},
             row.coded("counting", referral::countings), row.yes("in_use"), row.text("source"),
             row.date("from"), row.date_if_any("until")});
    });
    return rules;
}

void add_reasons(const ReasonFile& from, std::vector<CodedReason>& reasons) {
    for_each_row(from.file, [&](const ReferenceRow& row) {
        std::optional<referral::Pathway> only_for;
        if (!row.is_empty("only_for")) only_for = row.coded("only_for", referral::pathways);
        reasons.push_back({std::string{from.list}, row.text("code"), row.text("words"),
                           row.text("cause"), row.text("consequence"), only_for, row.date("from"),
                           row.date_if_any("until"), static_cast<int>(row.number("position"))});
    });
}

std::vector<PolicyFigure> figures() {
    std::vector<PolicyFigure> found;
    for_each_row("policy_figures.csv", [&](const ReferenceRow& row) {
        std::optional<referral::ClockClass> only_for;
        if (!row.is_empty("only_for")) only_for = row.coded("only_for", referral::clock_classes);
        found.push_back({row.coded("rule", referral::policy_rules),
                         static_cast<int>(row.number("amount")),
                         row.coded("unit", referral::policy_units), only_for, row.yes("in_use"),
                         row.text("source"), row.date("from"), row.date_if_any("until")});
    });
    return found;
}

std::vector<CivilDate> bank_holidays() {
    std::vector<CivilDate> days;
    for_each_row("bank_holidays.csv",
                 [&](const ReferenceRow& row) { days.push_back(row.date("day")); });
    std::sort(days.begin(), days.end());
    return days;
}

std::string version() {
    std::vector<std::string_view> names = {"bank_holidays.csv", "clock_rules.csv",
                                           "policy_figures.csv"};
    for (const auto& each : reason_files) names.push_back(each.file);
    return content_version(names);
}

}  // namespace

referral::Rulebook load_rulebook() {
    referral::Rulebook rulebook{version(), clocks(), {}, bank_holidays(), figures()};
    for (const auto& each : reason_files) add_reasons(each, rulebook.reasons);
    return rulebook;
}

}  // namespace wayhome::reference
