// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "main/command.hpp"

namespace wayhome {

enum class AppraisalAs { text, json };

struct AppraiseAsked {
    std::string file;
    AppraisalAs as = AppraisalAs::text;
};

/// Compares the options of an appraisal and writes the result to standard output.
ExitStatus appraise(const AppraiseAsked& asked);

}  // namespace wayhome
