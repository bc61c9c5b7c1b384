// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "application/perform.hpp"

namespace wayhome::application {

struct AnswerKnownChild {
    ReferralId referral;
    int seen_version;                ///< of the referral
    std::string same_as;             ///< id of the known record, or "nobody"; empty: not chosen
    std::string how_known;           ///< in the officer's words; needed with "nobody"
    std::string second_open_reason;  ///< needed when that child has an open referral already
};

/// The unit says whether the child referred is one already known (rows A8, A9, E15). The same: the
/// referral, with the legal authority recorded on it, joins the record there is, and its event
/// keeps what was entered; a second open referral needs a reason and is linked to the first.
/// Whoever sent the referral is named for a restricted record, and whoever was named for a
/// restricted record that is left. Not the same: the records the officer may see, and for the unit
/// lead the others too, are told apart for good, with the reason. Forbidden to all but the unit.
Answer answer_known_child(const Desk& desk, const Asked& asked, const AnswerKnownChild& wanted);

}  // namespace wayhome::application
