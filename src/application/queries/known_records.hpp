// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "application/desk.hpp"
#include "domain/child/likely_duplicates.hpp"

namespace wayhome::application {

/// A child's record that may be of the child referred, as an officer compares it.
struct KnownRecord {
    child::Child child;
    std::vector<std::string> because;      ///< "The date of birth is the same"
    std::string authority;                 ///< name of the council that answers for the child
    std::vector<referral::Referral> open;  ///< open referrals of that child
    std::string place;                     ///< "Lives at Elm House"; empty without a place
};

/// What nobody has yet told apart from the child referred. Of records the actor may not see only
/// their number is said, and to the unit lead the councils to ask.
struct KnownRecords {
    std::vector<KnownRecord> seen;
    std::vector<ChildId> hidden;            ///< never shown: for what an answer is about
    std::vector<std::string> ask_councils;  ///< who answers for the hidden ones
    bool answers_for_hidden = false;        ///< whether the actor may say that those differ

    bool empty() const { return seen.empty() && hidden.empty(); }
};
KnownRecords known_records(Work& work, const referral::Referral& referral);

}  // namespace wayhome::application
