// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/referral/pathway.hpp"
#include "domain/referral/policy_figure.hpp"
#include "kernel/code_list.hpp"
#include "kernel/time.hpp"

namespace wayhome::referral {

/// The steps that run on a clock.
enum class TimedStep { triage, home_decision, decline_review, take_up };

inline constexpr auto timed_steps = code_list<TimedStep>({
    {TimedStep::triage, "triage", "Triage"},
    {TimedStep::home_decision, "home_decision", "The home's decision"},
    {TimedStep::decline_review, "decline_review", "Review of a decline"},
    {TimedStep::take_up, "take_up", "Taking up an accepted place"},
});

/// Whether minutes are counted day and night, or only in working hours of working days.
enum class Counting { clock_hours, working_hours };

inline constexpr auto countings = code_list<Counting>({
    {Counting::clock_hours, "clock_hours", "day and night"},
    {Counting::working_hours, "working_hours", "in working hours"},
});

/// How long one step may take on one clock: dated policy, never a constant. `in_use` is false for a
/// figure that is only a proposal, and the page says so.
struct ClockRule {
    ClockClass clock;
    TimedStep step;
    Minutes allowed;    ///< more than zero
    Minutes extension;  ///< added once; zero where none is offered
    Counting counting;
    bool in_use;
    std::string source;
    CivilDate from;
    std::optional<CivilDate> until;
};

/// A reason people choose from a list. The list is data: each reason has its dates.
struct CodedReason {
    std::string list;  ///< "decline", "withdrawal", "not_eligible", "non_arrival", "departure", ...
    std::string code;
    std::string words;
    std::string
        cause;  ///< whose it is: child, home, bed, information, order, authority; may be empty
    std::string consequence;  ///< what follows: stay_open, ask_information, pause, re_refer, close;
                              ///< may be empty
    std::optional<Pathway> only_for;
    CivilDate from;
    std::optional<CivilDate> until;
    int position;  ///< order on the page
};

/// The rules in force as data: read from the store, dated, with their sources.
struct Rulebook {
    std::string version;  ///< changes whenever any rule does
    std::vector<ClockRule> clocks;
    std::vector<CodedReason> reasons;
    std::vector<CivilDate> bank_holidays;  ///< England and Wales, in order
    std::vector<PolicyFigure> figures{};

    /// The rule of that clock and step in force on that day; nothing where there is none.
    const ClockRule* clock(ClockClass clock_class, TimedStep step, CivilDate day) const;
    /// The figure of that rule in force on that day: the one for this clock before the one for
    /// every clock; nothing where there is none.
    const PolicyFigure* figure(PolicyRule rule, ClockClass clock_class, CivilDate day) const;
    /// The reasons of one list in force for that pathway and day, in page order.
    std::vector<CodedReason> reasons_in(std::string_view list, Pathway pathway,
                                        CivilDate day) const;
    /// That reason whatever its dates: for showing what was chosen.
    const CodedReason* reason(std::string_view list, std::string_view code) const;
};

/// The port.
class Rules {
  public:
    virtual ~Rules() = default;
    virtual Rulebook load() const = 0;
    /// Replaces everything; used by imports of reference data.
    virtual void replace(const Rulebook& rulebook) = 0;
};

}  // namespace wayhome::referral
