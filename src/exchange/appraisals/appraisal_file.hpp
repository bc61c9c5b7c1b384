// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "exchange/json/members.hpp"
#include "kernel/result.hpp"
#include "planning/appraisal/appraisal.hpp"
#include "planning/finance/guidance.hpp"

namespace wayhome::appraisals {

/// Reads an appraisal, format wayhome-appraisal/1 (docs/how-to/appraise.md). Every fault of the
/// document is among the refusals, each with its place.
Result<appraisal::Appraisal, json::Refusals> appraisal_from(
    const json::Value& document, const std::vector<finance::Guidance>& editions);

}  // namespace wayhome::appraisals
