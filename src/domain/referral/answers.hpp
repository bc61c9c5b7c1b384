// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "domain/ids.hpp"
#include "kernel/time.hpp"

namespace wayhome::referral {

/// What was entered for one question: its fields in order. A field may occur several times (ticked
/// boxes, rows of a list).
using FieldValues = std::vector<std::pair<std::string, std::string>>;

/// One question's answer, with where it came from.
struct Answer {
    std::string question;  ///< code of the question
    FieldValues fields;
    Instant at;
    AccountId by;
    bool doubtful = false;  ///< an earlier answer changed since: it needs checking
    std::string source;     ///< "" when typed here; else from where it was carried over, with date

    /// The first value of that field, empty where there is none.
    std::string_view value(std::string_view field) const;
    std::vector<std::string_view> values(std::string_view field) const;
};

/// All answers of one referral, by code of the question.
using Answers = std::map<std::string, Answer, std::less<>>;

}  // namespace wayhome::referral
