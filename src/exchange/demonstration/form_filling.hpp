// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/child/child.hpp"
#include "domain/referral/answers.hpp"
#include "exchange/demonstration/request_plan.hpp"

namespace wayhome::demonstration {

/// How much of the form a case of the demonstration has: open cases all of it, those long ended
/// only what the figures are made from.
enum class FormExtent { whole, for_the_figures };

/// What a story says about its answers, before chance does: the value of one field of a question.
struct SetAnswer {
    std::string question;
    std::string field;  ///< as an input is named: "children.1.name"
    std::string value;
};

/// Fills in the form through the form's own readings, so that every answer is one the pages would
/// have taken.
referral::Answers fill_form(Chance& chance, const RequestPlan& plan, const child::Child& child,
                            const referral::Referral& referral, AccountId by, FormExtent extent,
                            const std::vector<SetAnswer>& set = {});

}  // namespace wayhome::demonstration
