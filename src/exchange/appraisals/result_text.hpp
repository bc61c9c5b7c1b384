// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "planning/appraisal/appraise.hpp"

namespace wayhome::appraisals {

/// For a person at a terminal: each stakeholder's order of the options and what makes the first
/// beat the second, where the order would turn, and what each option costs.
std::string in_words(const appraisal::Appraisal& asked, const appraisal::AppraisalResult& result);

/// "-£222,917,396.87".
std::string in_pounds(Money money);

}  // namespace wayhome::appraisals
