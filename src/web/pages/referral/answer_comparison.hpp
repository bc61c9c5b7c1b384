// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/queries/see_form.hpp"
#include "domain/referral/form/question.hpp"
#include "web/html/html.hpp"

namespace wayhome::web {

/// For somebody who answered a question that another person answered meanwhile: field by field,
/// what is saved now and what this person entered. Nothing where what was entered cannot be read:
/// the page then names what is wrong with it first.
Html answer_comparison(const application::SeenForm& form, const referral::Question& question,
                       const referral::FieldValues& entered);

}  // namespace wayhome::web
