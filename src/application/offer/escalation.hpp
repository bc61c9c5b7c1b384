// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "application/desk.hpp"

namespace wayhome::application {

/// What a home's responsible individual wrote when a decline was sent up to them.
struct EscalationAnswer {
    Instant at;
    std::string by;  ///< name
    std::string words;
};

/// A decline that the unit sent up to the home's responsible individual, as its events tell it.
struct Escalation {
    Instant at;
    std::string by;                    ///< name of the officer who sent it up
    std::optional<AccountId> officer;  ///< none where no person did
    std::string words;                 ///< why, in the officer's words
    std::optional<Instant> due;        ///< of the answer; none where no figure of policy sets one
    std::optional<EscalationAnswer> answer;
};

/// The latest escalation of an offer; none where its decline was never sent up.
std::optional<Escalation> escalation_of(const Work& work, const offer::Offer& offer,
                                        referral::ClockClass clock);

/// When the offer lapsed; none where it never did.
std::optional<Instant> lapsed_at(const Work& work, const offer::Offer& offer);

/// By when somebody has to act on the offer as it stands: the home answers, the unit reviews or
/// follows up, the responsible individual answers, or a yes with conditions comes to the end of its
/// hold. None where nobody has to, or no rule sets a time.
std::optional<Instant> next_due(const Work& work, const offer::Offer& offer,
                                referral::ClockClass clock);

/// Who answers for a home above its registered manager: names of open accounts, in order of name.
std::vector<std::string> responsible_individuals_of(const Work& work, const home::Home& home);

}  // namespace wayhome::application
