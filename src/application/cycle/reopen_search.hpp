// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "application/perform.hpp"

namespace wayhome::application {

/// Whether an ended search can be opened again, and until when.
struct Reopening {
    std::optional<Instant> until;  ///< nothing where its search was never open
    std::string conflict;          ///< what stands against it, in words; empty where nothing does
};

/// What an ended referral's reopening depends on; an open one has a conflict of its own.
Reopening reopening_of(Work& work, const referral::Referral& referral);

struct ReopenSearch {
    ReferralId referral;
    int seen_version;
    std::string words;
};

/// The unit lead opens a ceased, withdrawn or failed search again within its time, when the child
/// has no other open referral and no place; a conflict is named (row B11).
Answer reopen_search(const Desk& desk, const Asked& asked, const ReopenSearch& wanted);

}  // namespace wayhome::application
