// SPDX-License-Identifier: Apache-2.0
#include "application/due/court_time.hpp"

namespace wayhome::application {

std::optional<Instant> court_time(const Work& work, const referral::Referral& referral) {
    if (referral.pathway != referral::Pathway::police_custody) return std::nullopt;
    const auto answers = work.records.referrals().answers(referral.id);
    const auto detention = answers.find("detention");
    if (detention == answers.end()) return std::nullopt;
    return instant_from_iso(detention->second.value("next_court"));
}

}  // namespace wayhome::application
