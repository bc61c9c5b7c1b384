// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>

#include "application/desk.hpp"

namespace wayhome::application {

/// Names of the details that the event of a sent offer carries where a plan stood behind it.
inline constexpr auto detail_of_plan = "plan";               ///< hash of its input
inline constexpr auto detail_of_proposal = "plan_proposed";  ///< home it proposed, or no_home
inline constexpr auto detail_of_bypass = "bypass";           ///< code of why it was not followed
inline constexpr auto detail_of_bypass_words = "bypass_words";

/// How often plans were followed and bypassed. Bypassing is a judgement, not a fault: it is
/// counted so that a plan which people have to go round is mended.
struct PlanChoices {
    int followed = 0;                      ///< offers sent as proposed
    std::map<std::string, int> otherwise;  ///< offers sent elsewhere, by code of the reason

    int bypassed() const;
};

/// Days that are counted back from now.
inline constexpr Days choices_counted{28};

/// Counts what was chosen in the last days by following the journal: the days at first, from then
/// on only what is new.
class ChoicesCounted {
  public:
    PlanChoices at(const journal::Journal& journal, Instant now);

  private:
    struct Choice {
        Instant at;
        std::string bypass;  ///< empty where the plan was followed
    };
    std::int64_t through_ = -1;  ///< sequence read; none before the first time
    std::vector<Choice> choices_;
};

}  // namespace wayhome::application
