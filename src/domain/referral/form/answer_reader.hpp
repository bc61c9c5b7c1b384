// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/referral/answers.hpp"
#include "domain/referral/form/context.hpp"
#include "domain/referral/form/question.hpp"
#include "kernel/result.hpp"

namespace wayhome::referral {

/// What was submitted for a question, as it will be stored, or everything that is wrong with it.
/// Fields the question has not, or does not show, are left out. How each kind of field is submitted
/// and stored stands at FieldKind.
Result<FieldValues, FieldErrors> read_answer(const Question& question, const FieldValues& submitted,
                                             const Context& context);

/// A stored answer as its inputs would submit it: what a page fills in. Reading it again gives the
/// stored answer.
FieldValues as_inputs(const Question& question, const FieldValues& stored);

/// Whether the field is asked of this referral at all.
bool is_asked(const Field& field, const Context& context);
/// Whether its condition on another field holds among stored values; `prefix` is "" or a row's
/// "people.2.".
bool is_shown(const Field& field, const FieldValues& stored, std::string_view prefix = {});
/// The entries of its list that this referral may choose from.
std::vector<Choice> choices_for(const Field& field, const Context& context);

}  // namespace wayhome::referral
