// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <vector>

#include "domain/ids.hpp"

namespace wayhome::faults {

/// What a person was told about one child's case: how many presses, in order, were acknowledged.
struct Promised {
    ReferralId referral;
    int presses = 0;              ///< acknowledged
    bool may_be_one_more = true;  ///< one more was asked and not answered, or may have been
};

/// Everything that is wrong with a database file after bad luck, in words; empty where all is well.
/// It knows the tables and nothing of the program that writes them: a whole file, whole references,
/// no bed and no child twice, every acknowledged press there, and every press whole: state, events,
/// audit entry and key, all or none.
std::vector<std::string> wrong_with(const std::string& file, const std::vector<Promised>& promised);

/// The first column of the first row of the answer; what is wrong, where there is none.
std::string one_value(const std::string& file, const std::string& question);

}  // namespace wayhome::faults
