// SPDX-License-Identifier: Apache-2.0
#include "application/compare/outlook.hpp"

#include <algorithm>

namespace wayhome::application {

int Outlook::homes_with_a_free_bed() const {
    return static_cast<int>(
        std::count_if(compared.homes.begin(), compared.homes.end(), [](const HomeBeside& each) {
            return each.compared.verdict != matching::Verdict::does_not_fit && each.beds.free > 0;
        }));
}

SearchHistory history_on(const Desk& desk, const Asked& asked, referral::Pathway pathway) {
    const auto now = desk.clock.now();
    SearchHistory history;
    desk.registry.read([&](Records& records) {
        Work work{records, asked, now, desk.ids, desk.rules};
        history = search_history(work, pathway);
    });
    return history;
}

Answer see_outlook(const Desk& desk, const Asked& asked, ReferralId referral,
                   std::optional<Outlook>& seen) {
    std::optional<ComparedHomes> compared;
    const auto answer = compare_homes(desk, asked, referral, compared);
    if (!answer) return answer;
    const auto history = history_on(desk, asked, compared->referral.pathway);
    seen = Outlook{std::move(*compared), history};
    return answer;
}

}  // namespace wayhome::application
