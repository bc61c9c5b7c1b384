// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/perform.hpp"
#include "domain/referral/answers.hpp"

namespace wayhome::application {

struct StartReferral {
    referral::FieldValues submitted;  ///< inputs of the questions "pathway" and "when_needed"
};

/// Opens a draft: pathway and urgency are asked first and decide every clock (rows A2, A6). The
/// draft belongs to the actor's organisation and is found again on its list (A1).
Answer start_referral(const Desk& desk, const Asked& asked, const StartReferral& wanted);

}  // namespace wayhome::application
