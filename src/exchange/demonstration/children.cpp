// SPDX-License-Identifier: Apache-2.0
#include "exchange/demonstration/children.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "domain/child/name_sound.hpp"
#include "exchange/demonstration/made_up_names.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::demonstration {
namespace {

constexpr double comes_back = 0.45;

}  // namespace

child::Child made_up_child(Chance& chance, const RequestPlan& plan) {
    static constexpr std::array ethnicities = {"WBRI", "BCRB", "BAFR", "MWBC", "WOTH",
                                               "BOTH", "ABAN", "MOTH", "AOTH", "NOBT"};
    static constexpr std::array weights = {0.36, 0.14, 0.14, 0.1,  0.06,
                                           0.05, 0.04, 0.05, 0.04, 0.02};
    constexpr int most_days_past_birthday = 200;
    const auto day = std::chrono::sys_days{london_date(plan.submitted)};
    const auto birthday = CivilDate{day - Days{chance.between(0, most_days_past_birthday)}} -
                          std::chrono::years{plan.age};
    return {.id = chance.make<ChildId>(),
            .given_names = Confidential{made_up_given_name(chance)},
            .family_name = Confidential{made_up_family_name(chance)},
            .born = birthday.ok() ? birthday : birthday.year() / std::chrono::February / 28,
            .sex = plan.sex,
            .ethnicity = ethnicities.at(chance.weighted(weights)),
            .authority = plan.authority.organisation,
            .local_number = fmt::format("DEMO-{:05}", chance.between(1, 99'999))};
}

bool MadeUpChildren::fits(const child::Child& child, const RequestPlan& plan) const {
    constexpr int oldest = 17;
    if (child.sex != plan.sex || !child.born) return false;
    constexpr Seconds search = Days{30};  // a place may be needed some time after it is asked for
    return age_on(*child.born, london_date(plan.submitted + std::max(plan.stay, search))) <= oldest;
}

const child::Child& MadeUpChildren::of(const RequestPlan& plan) {
    auto& waiting = may_come_back_[plan.authority.organisation];
    if (chance_.happens(comes_back)) {
        for (auto at = waiting.begin(); at != waiting.end(); ++at) {
            const auto& child = children_[at->child];
            if (at->since + Days{2} > plan.submitted || !fits(child, plan)) continue;
            waiting.erase(at);
            return child;
        }
    }
    return add(made_up_child(chance_, plan));
}

const child::Child& MadeUpChildren::add(child::Child child) {
    child.sounds_like = child::sound_key(child.given_names.opened(), child.family_name.opened());
    places_[child.id] = children_.size();
    children_.push_back(std::move(child));
    return children_.back();
}

void MadeUpChildren::ended(const CaseFile& file) {
    const auto& referral = file.referral();
    if (referral::is_open(referral.status) || referral.status == referral::ReferralStatus::draft) {
        return;
    }
    may_come_back_[referral.authority].push_back({places_.at(*referral.child), referral.changed});
}

}  // namespace wayhome::demonstration
