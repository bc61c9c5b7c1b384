// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "domain/referral/form/form_engine.hpp"
#include "domain/referral/form/referral_facts.hpp"

namespace wayhome::referral {

enum class SendingStop {
    question_open,       ///< not answered, or not whole
    answer_doubtful,     ///< an earlier answer changed since
    no_lawful_basis,     ///< nothing may be shared
    approval_not_sought  ///< under 13, with neither an approval nor an application for one
};

struct SendingRefused {
    SendingStop why;
    std::string question;  ///< where to put it right
    std::string words;
};

/// Which questions an urgent referral must answer before it is sent; all of them otherwise.
Extent needed_to_send(const Context& context);

/// Everything that stops the referral from being sent, in order of the form; empty when it may go.
std::vector<SendingRefused> what_stops_sending(const Context& context);

enum class AskingStop {
    approval_not_given,  ///< A14: no override
    lawful_basis_missing
};

struct AskingRefused {
    AskingStop why;
    std::string question;
    std::string words;
};

/// Everything that stops homes from being asked. For a child under 13 a written approval with its
/// reference, or a spoken one with name and time, must be recorded.
std::vector<AskingRefused> what_stops_asking_homes(const ReferralFacts& facts);

}  // namespace wayhome::referral
