// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/referral/answers.hpp"
#include "domain/referral/form/context.hpp"
#include "domain/referral/form/question.hpp"
#include "domain/referral/form/sections.hpp"
#include "kernel/code_list.hpp"

namespace wayhome::referral {

/// The questions asked of this referral, in order.
std::vector<const Question*> applicable(const Context& context);
bool is_asked(const Question& question, const Context& context);

/// The question asked after or before that one; nothing at either end. A question that is no longer
/// asked leads to its neighbours.
const Question* next_question(const Context& context, std::string_view code);
const Question* previous_question(const Context& context, std::string_view code);

/// The question after that one which a referral that may go with a few answers still needs before
/// it can be sent; from the start again where none follows; nothing once it needs none.
const Question* next_needed(const Context& context, std::string_view code);

enum class SectionStatus { cannot_start_yet, not_started, in_progress, done, needs_checking };

inline constexpr auto section_statuses = code_list<SectionStatus>({
    {SectionStatus::cannot_start_yet, "cannot_start_yet", "Cannot start yet"},
    {SectionStatus::not_started, "not_started", "Not started"},
    {SectionStatus::in_progress, "in_progress", "In progress"},
    {SectionStatus::done, "done", "Done"},
    {SectionStatus::needs_checking, "needs_checking", "Needs checking"},
});

/// Which questions count: all, or only those an urgent referral needs to be sent.
enum class Extent { whole, short_path };

/// Police custody, and every pathway when the place is needed within hours or 72 hours.
bool may_be_sent_short(const Context& context);
bool counts(const Question& question, const Context& context, Extent extent);

/// Every required field that is asked has a value, and the answer is not doubtful.
bool is_settled(const Question& question, const Context& context);
/// Answered, whether or not an earlier change made it doubtful.
bool is_answered(const Question& question, const Answers& answers);

/// Questions that still need an answer, in order: not answered, not whole, or doubtful.
std::vector<const Question*> unanswered(const Context& context, Extent extent);

/// One row of the task list. A section none of whose questions are asked is not on it.
struct Task {
    const Section* section;
    SectionStatus status;
    const Question* open_at;  ///< its first unsettled question, else its first; none for "check"
};
std::vector<Task> task_list(const Context& context, Extent extent);

/// Codes of the answers that a change to one answer makes doubtful, by what the question tables say
/// they depend on. Only answers that exist, and only where the values they depend on differ.
std::vector<std::string> doubtful_after(std::string_view changed, const FieldValues& before,
                                        const FieldValues& after, const Answers& answers);

}  // namespace wayhome::referral
