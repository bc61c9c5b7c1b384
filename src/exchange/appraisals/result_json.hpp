// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "planning/appraisal/appraise.hpp"

namespace wayhome::appraisals {

/// Format wayhome-appraisal-result/1: shares, scores and weights to ten decimals, money in whole
/// pence. The same appraisal gives the same bytes.
std::string to_json(const appraisal::Appraisal& asked, const appraisal::AppraisalResult& result);

}  // namespace wayhome::appraisals
