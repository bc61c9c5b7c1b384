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

bool fits(const child::Child& child, const RequestPlan& plan) {
    constexpr int oldest = 17;
    if (child.sex != plan.sex || !child.born) return false;
    constexpr Seconds search = Days{30};  // a place may be needed some time after it is asked for
    return age_on(*child.born, london_date(plan.submitted + std::max(plan.stay, search))) <= oldest;
}

bool is_grown_up(const child::Child& child, Instant at) {
    constexpr int oldest = 17;
    return !child.born || age_on(*child.born, london_date(at)) > oldest;
}

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

child::Child MadeUpChildren::of(const RequestPlan& plan) {
    auto& waiting = may_come_back_[plan.authority.organisation];
    std::erase_if(waiting,
                  [&](const Waiting& each) { return is_grown_up(each.child, plan.submitted); });
    if (chance_.happens(comes_back_)) {
        for (auto at = waiting.begin(); at != waiting.end(); ++at) {
            if (at->since + Days{2} > plan.submitted || !fits(at->child, plan)) continue;
            auto child = std::move(at->child);
            waiting.erase(at);
            constexpr double not_recognised = 0.025;
            return slips_.happens(not_recognised) ? entered_again(std::move(child)) : child;
        }
    }
    return add(made_up_child(chance_, plan));
}

/// A second record, with a slip of the pen in the given name and without the council's number.
child::Child MadeUpChildren::entered_again(child::Child child) {
    const auto first = child.id;
    auto given = child.given_names.opened();
    std::swap(given[given.size() - 1], given[given.size() - 2]);
    child.id = slips_.make<ChildId>();
    child.given_names = Confidential{given};
    child.local_number.clear();
    doubles_.push_back({first, child.id});
    return add(std::move(child));
}

child::Child MadeUpChildren::add(child::Child child) {
    child.sounds_like = child::sound_key(child.given_names.opened(), child.family_name.opened());
    records_.children().add(child);
    return child;
}

void MadeUpChildren::ended(const CaseFile& file, child::Child child) {
    const auto& referral = file.referral();
    if (referral::is_open(referral.status) || referral.status == referral::ReferralStatus::draft) {
        return;
    }
    may_come_back_[referral.authority].push_back({std::move(child), referral.changed});
}

}  // namespace wayhome::demonstration
