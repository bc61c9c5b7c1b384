// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "exchange/demonstration/case_history.hpp"
#include "exchange/demonstration/history.hpp"

namespace wayhome::demonstration {

/// Attaches made-up PDFs to cases, as the referrer would before sending: to every open case one or
/// two, and to so many in a hundred of those that have ended. Draws from a chance of its own.
class Documents {
  public:
    Documents(application::Records& records, const Telling& telling, History& history,
              int in_hundred_ended, std::uint64_t seed);

    /// The case is in the store already.
    void attach_to(const CaseFile& file);

  private:
    void attach(const CaseFile& file, referral::AttachmentKind kind);

    application::Records& records_;
    const Telling& telling_;
    History& history_;
    int in_hundred_ended_;
    Chance chance_;
};

}  // namespace wayhome::demonstration
