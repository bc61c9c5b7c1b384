// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "domain/access/policy.hpp"
#include "domain/referral/form/context.hpp"

namespace wayhome::application {

/// One line of an answer.
struct DisclosedLine {
    std::string label;
    std::string words;
    std::string field;  ///< code of the field or row group
};
struct DisclosedQuestion {
    std::string code;
    std::string title;
    std::vector<DisclosedLine> lines;
    bool doubtful;  ///< an earlier answer changed since
};
/// One section of the form with the answers this reader may read.
struct DisclosedSection {
    std::string code;
    std::string title;
    std::vector<DisclosedQuestion> questions;
    int withheld =
        0;  ///< questions with answers that are there and not for this reader at this stage
};

/// The answers of a referral as far as this reader may read them, in order of the form; sections
/// without any answer are left out.
std::vector<DisclosedSection> disclosed_answers(const referral::Context& context,
                                                const access::Disclosure& may_read);

}  // namespace wayhome::application
