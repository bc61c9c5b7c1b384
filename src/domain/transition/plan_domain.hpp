// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "kernel/code_list.hpp"
#include "kernel/time.hpp"

namespace wayhome::transition {

/// The ten parts of a life that a plan speaks of, in the order they are asked.
enum class Domain {
    home,
    family,
    education,
    health,
    camhs,
    offending,
    identity,
    money,
    safety,
    support_people
};

inline constexpr auto domains = code_list<Domain>({
    {Domain::home, "home", "Where I will live"},
    {Domain::family, "family", "My family and friends"},
    {Domain::education, "education", "School, college or work"},
    {Domain::health, "health", "My body and health"},
    {Domain::camhs, "camhs", "My mind and feelings"},
    {Domain::offending, "offending", "Staying out of trouble"},
    {Domain::identity, "identity", "Who I am"},
    {Domain::money, "money", "My money and documents"},
    {Domain::safety, "safety", "Being safe"},
    {Domain::support_people, "support_people", "People who stand by me"},
});

enum class DomainStatus { to_start, under_way, done, handed_over, not_needed };

inline constexpr auto domain_statuses = code_list<DomainStatus>({
    {DomainStatus::to_start, "to_start", "Not started yet"},
    {DomainStatus::under_way, "under_way", "Under way"},
    {DomainStatus::done, "done", "Done"},
    {DomainStatus::handed_over, "handed_over", "Goes on after the move, with those who take over"},
    {DomainStatus::not_needed, "not_needed", "Not needed, for the reason written below"},
});

/// Whose words a goal is in.
enum class GoalWords { childs_own, with_help, not_asked_yet };

inline constexpr auto goal_words = code_list<GoalWords>({
    {GoalWords::childs_own, "childs_own", "The child's own"},
    {GoalWords::with_help, "with_help", "Written with the child, who agrees with them"},
    {GoalWords::not_asked_yet, "not_asked_yet", "Somebody else's: the child has still to be asked"},
});

/// What a plan says of one domain.
struct PlanDomain {
    Domain domain;
    DomainStatus status = DomainStatus::to_start;
    std::string goal;  ///< in the child's words
    std::optional<GoalWords> words;
    std::string owner;             ///< who sees to it: a name and what they are to the child
    std::optional<CivilDate> due;  ///< by when
    std::string note;              ///< why it is not needed, or what there is to add
};

inline constexpr std::size_t longest_goal = 1000;
inline constexpr std::size_t longest_owner = 200;
inline constexpr std::size_t longest_note = 2000;
/// A plan looks at most this far ahead.
inline constexpr int most_months_ahead = 36;

/// One thing wrong with what was written of a domain.
enum class DomainFault {
    no_goal,
    goal_too_long,
    nobodys_words,
    no_owner,
    owner_too_long,
    no_date,
    date_too_far,
    no_reason,
    note_too_long
};

/// The code is the field of the page.
inline constexpr auto domain_faults = code_list<DomainFault>({
    {DomainFault::no_goal, "goal", "Write the goal in the child's words"},
    {DomainFault::goal_too_long, "goal", "The goal must be 1,000 characters or fewer"},
    {DomainFault::nobodys_words, "goal_words", "Choose whose words these are"},
    {DomainFault::no_owner, "owner", "Enter who sees to it"},
    {DomainFault::owner_too_long, "owner", "Who sees to it must be 200 characters or fewer"},
    {DomainFault::no_date, "due", "Enter by when"},
    {DomainFault::date_too_far, "due", "The date must be within the next 3 years"},
    {DomainFault::no_reason, "note", "Say in a whole sentence why this is not needed"},
    {DomainFault::note_too_long, "note", "What you add must be 2,000 characters or fewer"},
});

/// Everything that keeps this from being a full answer, in the order of the page; empty when it is
/// one. What is not needed needs only its reason.
std::vector<DomainFault> faults_of(const PlanDomain& written, CivilDate today);

/// Whether nothing is left to do before the child moves.
bool is_settled(DomainStatus status);

}  // namespace wayhome::transition
