// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "domain/referral/form/context.hpp"
#include "exchange/demonstration/request_plan.hpp"

namespace wayhome::demonstration {

/// What the answers to one form are about.
struct AboutCase {
    const RequestPlan& plan;
    const child::Child& child;
    const referral::Referral& referral;
    const referral::Answers& answers;  ///< given so far
    Instant now;

    referral::Context context() const { return referral::context_of(referral, answers, now); }
};

/// The value of a field that follows from the case; nothing where chance may choose.
std::optional<std::string> value_of(Chance& chance, const AboutCase& about,
                                    const std::string& question, const referral::Field& field);

}  // namespace wayhome::demonstration
