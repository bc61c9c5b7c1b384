// SPDX-License-Identifier: Apache-2.0
#include "application/queries/work_of_law.hpp"

#include "application/addresses.hpp"
#include "application/case_facts.hpp"
#include "application/order/cover.hpp"

namespace wayhome::application {
namespace {

using access::OrganisationKind;

constexpr std::size_t most_alarms = 2000;
constexpr std::size_t most_endings = 50;
/// Authority that ends within so many days is work; those who record it are warned from 28 on.
constexpr Days soon{14};

bool reads_law(Records& records, const access::Actor& actor, const referral::Referral& referral) {
    return access::disclosure(actor, case_facts(records, actor, referral)).law;
}

void add_alarms(Records& records, const access::Actor& actor, Instant now,
                std::vector<WorkItem>& items) {
    for (const auto& id : records.periods().present_without(now, most_alarms)) {
        const auto placement = records.placements().by_id(id);
        if (!placement || !secure_stay_of(records, placement->child)) continue;
        const auto referral = records.referrals().by_id(placement->referral);
        const auto since = uncovered_since(records, *placement, now);
        if (!referral || !since || !reads_law(records, actor, *referral)) continue;
        items.push_back({"ALARM: no legal authority in force for " + referral->reference,
                         address_of(referral->id) + "/authority", since, true, false});
    }
}

void add_endings(Records& records, const access::Actor& actor, Instant now,
                 std::vector<WorkItem>& items) {
    if (!access::may(actor, access::Permission::record_authority)) return;
    const auto of =
        actor.kind == OrganisationKind::coordination_unit ? std::nullopt : actor.organisation;
    for (const auto& period : records.periods().ending(of, now + soon, most_endings)) {
        const auto stay = secure_stay_of(records, period.child);
        const auto referral = records.referrals().by_id(period.referral);
        if (!stay || !referral || !reads_law(records, actor, *referral)) continue;
        const auto until = order::covered_until(records.periods().of_child(period.child), now);
        if (!until || *until > period.ends) continue;
        items.push_back({"Legal authority ends for " + referral->reference,
                         address_of(referral->id) + "/authority", period.ends, period.ends < now,
                         false});
    }
}

}  // namespace

std::vector<WorkItem> work_of_law(Records& records, const access::Actor& actor, Instant now) {
    std::vector<WorkItem> items;
    if (!actor.organisation) return items;
    const bool concerned = access::may(actor, access::Permission::record_authority) ||
                           access::may(actor, access::Permission::see_register);
    if (!concerned) return items;
    add_alarms(records, actor, now, items);
    add_endings(records, actor, now, items);
    return items;
}

}  // namespace wayhome::application
