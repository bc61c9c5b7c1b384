// SPDX-License-Identifier: Apache-2.0
#include "application/compare/resident_answers.hpp"

#include "kernel/london_time.hpp"

namespace wayhome::application {

ResidentAnswers::Facts ResidentAnswers::of(Work& work, const referral::Referral& referral,
                                           Reading reading) {
    const auto day = london_date(work.now);
    if (auto facts = kept(referral, day)) return facts;
    auto facts = std::make_shared<const referral::ReferralFacts>(
        referral::facts_from(referral, work.records.referrals().answers(referral.id), work.now));
    // What may be undone is not kept: the same version could come again with other answers.
    if (reading == Reading::committed) keep(referral, day, facts);
    return facts;
}

ResidentAnswers::Facts ResidentAnswers::kept(const referral::Referral& referral,
                                             CivilDate day) const {
    const std::lock_guard lock{mutex_};
    const auto found = kept_.find(referral.id);
    if (found == kept_.end()) return nullptr;
    const auto& [version, of_day, facts] = found->second;
    return version == referral.version && of_day == day ? facts : nullptr;
}

void ResidentAnswers::keep(const referral::Referral& referral, CivilDate day, Facts facts) {
    const std::lock_guard lock{mutex_};
    if (kept_.size() >= most) kept_.clear();
    kept_.insert_or_assign(referral.id, Kept{referral.version, day, std::move(facts)});
}

}  // namespace wayhome::application
