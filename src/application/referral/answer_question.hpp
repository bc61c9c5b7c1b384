// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "application/perform.hpp"
#include "domain/referral/answers.hpp"

namespace wayhome::application {

/// Where a saved answer leads.
enum class AfterAnswer { next_question, tasks, check };

struct AnswerQuestion {
    ReferralId referral;
    std::string question;
    referral::FieldValues submitted;
    std::string seen_answer;  ///< answer_mark() of the answer the page showed
    AfterAnswer then = AfterAnswer::next_question;
};

/// Saves the answer at once (row A1), moves pathway, urgency and council with it, keeps the child's
/// record in step, and marks the answers that the change made doubtful (A5). Refused where somebody
/// else answered the same question meanwhile.
Answer answer_question(const Desk& desk, const Asked& asked, const AnswerQuestion& wanted);

}  // namespace wayhome::application
