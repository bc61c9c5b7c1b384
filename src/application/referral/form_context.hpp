// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "application/desk.hpp"
#include "application/outcome.hpp"
#include "domain/referral/form/context.hpp"

namespace wayhome::application {

/// Every council the service knows, by its code: what a field of that kind offers.
std::vector<referral::Choice> council_choices(Records& records);

/// What the form of this referral depends on. The answers must outlive it.
referral::Context form_context(const Work& work, const referral::Referral& referral,
                               const referral::Answers& answers);

/// The form's errors as problems of the page: an input's id is its name with hyphens for points.
Problems problems_of(const referral::FieldErrors& errors);

/// Names one state of one answer, so that two people who answer the same question notice each
/// other; "none" while it is not answered.
std::string answer_mark(const referral::Answers& answers, const std::string& question);

/// Whether that question may be answered now: any while it is a draft; after sending those that
/// were left open by the short path or have become doubtful, those that go on changing (approval,
/// court, where the child is), and any the unit asks about, but not who the child is or the
/// pathway. Nothing once a place is found or the referral has ended.
bool may_be_answered(const referral::Referral& referral, const referral::Question& question,
                     const referral::Answers& answers);

}  // namespace wayhome::application
