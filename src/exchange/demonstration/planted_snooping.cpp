// SPDX-License-Identifier: Apache-2.0
#include "exchange/demonstration/planted_snooping.hpp"

#include "kernel/london_time.hpp"

namespace wayhome::demonstration {
namespace {

using access::Role;

constexpr int views_of_one_child = 6;
constexpr Days looked_over{20};      // from the first view of one child to the last
constexpr Days left_at_the_end{25};  // so that every view lies in the past
constexpr std::size_t looked_at_in_a_night = 20;

bool has_family_name(const access::Actor& officer, const child::Child& child) {
    const auto& name = child.family_name.opened();
    return !name.empty() && officer.name.ends_with(" " + name);
}

/// The next night in London, at two.
Instant night_after(Instant at) {
    const auto tomorrow = std::chrono::sys_days{london_date(at)} + Days{1};
    return start_of_london_day(CivilDate{tomorrow}) + Hours{2};
}

}  // namespace

PlantedSnooping::PlantedSnooping(const Telling& telling, History& history, std::uint64_t seed)
    : telling_(telling),
      history_(history),
      chance_(seed ^ 0x736e6f6f70ULL),
      between_((telling.now - telling.begins - left_at_the_end) / (of_each_pattern + 1)),
      own_name_{telling.begins + between_ / 4},
      others_case_{telling.begins + between_ / 2},
      at_night_{telling.begins + between_} {}

void PlantedSnooping::pass(const CaseFile& file, const child::Child& child) {
    const auto& referral = file.referral();
    const bool can_be_seen = referral.officer && !child.restricted;
    if (!can_be_seen) return;
    look_for_own_name(file, child);
    look_at_others_case(file, child);
    lately_.push_back({referral.id, child.id});
    if (lately_.size() > looked_at_in_a_night) lately_.pop_front();
    look_at_night(*referral.submitted);
}

bool PlantedSnooping::is_due(const Schedule& schedule, Instant at) const {
    return schedule.left > 0 && schedule.next <= at && at < telling_.now - left_at_the_end;
}

void PlantedSnooping::look_for_own_name(const CaseFile& file, const child::Child& child) {
    const auto& referral = file.referral();
    if (!is_due(own_name_, *referral.submitted)) return;
    for (const auto& officer : telling_.staff.all(telling_.cast.unit.id, Role::unit_officer)) {
        if (!has_family_name(officer, child) || officer.account == referral.officer) continue;
        plant(own_name_, SnoopingPattern::own_family_name, officer, {referral.id, child.id},
              *referral.submitted + Hours{26}, views_of_one_child);
        return;
    }
}

void PlantedSnooping::look_at_others_case(const CaseFile& file, const child::Child& child) {
    const auto& referral = file.referral();
    if (!is_due(others_case_, *referral.submitted)) return;
    const auto& officer = telling_.staff.one(telling_.cast.unit.id, Role::unit_officer, chance_);
    if (officer.account == referral.officer || has_family_name(officer, child)) return;
    plant(others_case_, SnoopingPattern::not_on_the_case, officer, {referral.id, child.id},
          *referral.submitted + Hours{30}, views_of_one_child);
}

void PlantedSnooping::look_at_night(Instant at) {
    if (!is_due(at_night_, at) || lately_.size() < looked_at_in_a_night) return;
    const auto& officer = telling_.staff.one(telling_.cast.unit.id, Role::unit_officer, chance_);
    auto moment = night_after(at) + chance_.between(Minutes{0}, Minutes{40});
    planted_.push_back({SnoopingPattern::many_at_night, *officer.account, lately_.front().referral,
                        lately_.front().child, moment, static_cast<int>(lately_.size())});
    for (const auto& each : lately_) {
        view(officer, each, moment);
        moment += chance_.between(Seconds{40}, Seconds{150});
    }
    at_night_.next += between_;
    --at_night_.left;
}

void PlantedSnooping::plant(Schedule& schedule, SnoopingPattern pattern,
                            const access::Actor& officer, const Seen& seen, Instant first,
                            int views) {
    planted_.push_back({pattern, *officer.account, seen.referral, seen.child, first, views});
    for (int i = 0; i < views; ++i) view(officer, seen, first + looked_over * i / views);
    schedule.next += between_;
    --schedule.left;
}

void PlantedSnooping::view(const access::Actor& officer, const Seen& seen, Instant at) {
    history_.will_be_used({at,
                           officer.account,
                           officer.organisation,
                           access::Permission::see_referral,
                           UseEnded::viewed,
                           {journal::SubjectKind::referral, seen.referral.bits()},
                           seen.child});
}

}  // namespace wayhome::demonstration
