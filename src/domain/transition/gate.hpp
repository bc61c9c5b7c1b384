// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "domain/referral/pathway.hpp"
#include "kernel/code_list.hpp"
#include "kernel/time.hpp"

namespace wayhome::transition {

/// What has to be reached by a day.
enum class Gate { begun, drafted, agreed, destination, closed };

inline constexpr auto gates = code_list<Gate>({
    {Gate::begun, "begun", "A plan is begun"},
    {Gate::drafted, "drafted", "The plan is drafted"},
    {Gate::agreed, "agreed", "The plan is agreed at the first review"},
    {Gate::destination, "destination", "The destination is named"},
    {Gate::closed, "closed", "The outcome is confirmed and the referral closed"},
});

constexpr std::size_t index_of(Gate gate) {
    return static_cast<std::size_t>(gate);
}

enum class GateUnit { days, working_days, months };

inline constexpr auto gate_units = code_list<GateUnit>({
    {GateUnit::days, "days", "days"},
    {GateUnit::working_days, "working_days", "working days"},
    {GateUnit::months, "months", "months"},
});

enum class GateStanding { law, proposal };

inline constexpr auto gate_standings = code_list<GateStanding>({
    {GateStanding::law, "law", "Set by law"},
    {GateStanding::proposal, "proposal", "Proposal"},
});

/// How long a plan has to reach a gate: dated policy, never a constant. Counted from the arrival;
/// `destination` back from the end of the authority to keep the child, `closed` from the departure.
struct GateRule {
    Gate gate;
    int amount;  ///< more than zero
    GateUnit unit;
    Days repeat;  ///< told of again after so many days while unmet; zero for once
    referral::Pathway only_for;
    GateStanding standing;
    CivilDate from;
    std::optional<CivilDate> until;
    std::string source;
};

/// The gates in force as data.
struct GateRules {
    std::string version;  ///< changes whenever any rule does
    std::vector<GateRule> rules;

    /// That pathway's rule in force on that day; nothing where there is none.
    const GateRule* rule(Gate gate, referral::Pathway pathway, CivilDate day) const;
};

}  // namespace wayhome::transition
