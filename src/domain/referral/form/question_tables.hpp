// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "domain/referral/form/question.hpp"

namespace wayhome::referral {

/// For questions without which no urgent referral can be sent.
inline const std::vector<Pathway> every_pathway = {Pathway::welfare, Pathway::youth_custody,
                                                   Pathway::remand, Pathway::police_custody};

// The question tables, in the order asked: one source file each. Read them through questions().

std::vector<Question> questions_start();
std::vector<Question> questions_child();
std::vector<Question> questions_whereabouts();
std::vector<Question> questions_law();
std::vector<Question> questions_justice();
std::vector<Question> questions_health();
std::vector<Question> questions_behaviour();
std::vector<Question> questions_risk();
std::vector<Question> questions_history();
std::vector<Question> questions_place();
std::vector<Question> questions_voice();

}  // namespace wayhome::referral
