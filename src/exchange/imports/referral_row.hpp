// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "exchange/imports/answer_columns.hpp"
#include "exchange/imports/taking_in.hpp"

namespace wayhome::imports {

std::vector<Column> referral_columns();

/// A row of the file in the product's own terms, without its child.
struct Sent {
    referral::Referral referral;
    referral::Answers answers;
};

/// What is the same for every row of a file of referrals.
struct ReferralFile {
    AnswerColumns answers;
    std::vector<referral::Choice> authorities;  ///< where answers name them
};

/// What a row of referrals says; nothing where it is refused.
std::optional<Sent> read_referral(TakingIn& file, RowReader& row, const ReferralFile& of);

}  // namespace wayhome::imports
