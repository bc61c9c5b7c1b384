// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "domain/referral/answers.hpp"
#include "domain/referral/form/context.hpp"
#include "domain/referral/form/question.hpp"

namespace wayhome::referral {

/// One line of check-your-answers or of the printed referral.
struct AnswerLine {
    std::string field;  ///< code of the field or row group
    std::string label;
    std::string words;
};

/// What was answered, in words; only what is asked and shown. Several ticks are one line, parted by
/// semicolons; each row of a group is one line ("People 2", "Role: Solicitor; Name: A Lawyer").
std::vector<AnswerLine> in_words(const Question& question, const Answer& answer,
                                 const Context& context);

}  // namespace wayhome::referral
