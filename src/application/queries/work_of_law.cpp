// SPDX-License-Identifier: Apache-2.0
#include "application/queries/work_of_law.hpp"

#include "application/addresses.hpp"
#include "application/case_facts.hpp"
#include "application/order/cover.hpp"

namespace wayhome::application {
namespace {

using access::OrganisationKind;

constexpr std::size_t most_alarms = 2000;
/// Authority that ends within so many days is work; those who record it are warned from 28 on.
constexpr Days soon{14};

bool reads_law(Records& records, const access::Actor& actor, const referral::Referral& referral) {
    return access::disclosure(actor, case_facts(records, actor, referral)).law;
}

void add_alarms(Records& records, const access::Actor& actor, Instant now, WorkList& found) {
    const auto present = records.periods().present_without(now, most_alarms + 1);
    for (const auto& id : found.shown(present, most_alarms)) {
        const auto placement = records.placements().by_id(id);
        if (!placement || !secure_stay_of(records, placement->child)) continue;
        const auto referral = records.referrals().by_id(placement->referral);
        const auto since = uncovered_since(records, *placement, now);
        if (!referral || !since || !reads_law(records, actor, *referral)) continue;
        found.items.push_back({"ALARM: no legal authority in force for " + referral->reference,
                               address_of(referral->id) + "/authority", since, true, false});
    }
}

void add_endings(Records& records, const access::Actor& actor, Instant now, WorkList& found) {
    if (!access::may(actor, access::Permission::record_authority)) return;
    const auto of =
        actor.kind == OrganisationKind::coordination_unit ? std::nullopt : actor.organisation;
    const auto ending = records.periods().ending(of, now + soon, most_of_a_kind + 1);
    for (const auto& period : found.shown(ending)) {
        const auto stay = secure_stay_of(records, period.child);
        const auto referral = records.referrals().by_id(period.referral);
        if (!stay || !referral || !reads_law(records, actor, *referral)) continue;
        const auto until = order::covered_until(records.periods().of_child(period.child), now);
        if (!until || *until > period.ends) continue;
        found.items.push_back({"Legal authority ends for " + referral->reference,
                               address_of(referral->id) + "/authority", period.ends,
                               period.ends < now, false});
    }
}

}  // namespace

WorkList work_of_law(Records& records, const access::Actor& actor, Instant now) {
    WorkList found;
    if (!actor.organisation) return found;
    const bool concerned = access::may(actor, access::Permission::record_authority) ||
                           access::may(actor, access::Permission::see_register);
    if (!concerned) return found;
    add_alarms(records, actor, now, found);
    add_endings(records, actor, now, found);
    return found;
}

}  // namespace wayhome::application
