// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "application/perform.hpp"

namespace wayhome::application {

struct AskInformation {
    ReferralId referral;
    int seen_version;
    std::string section;  ///< code of the section of the form it is about
    std::string question;
};

/// The officer asks the referrer a question about one section. The answer is due at half of the
/// time that is left of triage; the clock never pauses silently (row B2).
Answer ask_information(const Desk& desk, const Asked& asked, const AskInformation& wanted);

struct AnswerInformation {
    InformationRequestId request;
    std::string answer;
};

/// The referrer answers; when nothing else is open, triage goes on.
Answer answer_information(const Desk& desk, const Asked& asked, const AnswerInformation& wanted);

}  // namespace wayhome::application
