// SPDX-License-Identifier: Apache-2.0
#include "application/queries/known_records.hpp"

#include <algorithm>

#include "application/case_facts.hpp"
#include "application/referral/child_of_referral.hpp"
#include "application/triage/may_be_known.hpp"

namespace wayhome::application {
namespace {

std::string name_of(Records& records, OrganisationId id) {
    const auto found = records.organisations().by_id(id);
    return found ? found->name : "";
}

std::string place_of(Records& records, ChildId child) {
    for (const auto& placement : records.placements().of_child(child)) {
        if (!placement::keeps_bed(placement.status)) continue;
        const auto home = records.homes().by_id(placement.home);
        const std::string at = home ? home->name : "a home";
        return (placement.status == placement::PlacementStatus::booked ? "Expected at "
                                                                       : "Lives at ") +
               at;
    }
    return {};
}

std::vector<std::string> why_alike(const std::optional<child::Child>& entered,
                                   const child::Child& known) {
    if (!entered) return {};
    const auto alike = child::likely_duplicates(*entered, {known});
    return alike.empty() ? std::vector<std::string>{} : alike.front().because;
}

KnownRecord shown(Work& work, const std::optional<child::Child>& entered,
                  const child::Child& child) {
    KnownRecord record{.child = child,
                       .because = why_alike(entered, child),
                       .authority = name_of(work.records, child.authority),
                       .open = {},
                       .place = place_of(work.records, child.id)};
    for (auto& each : work.records.referrals().of_child(child.id)) {
        if (referral::is_open(each.status)) record.open.push_back(std::move(each));
    }
    return record;
}

}  // namespace

KnownRecords known_records(Work& work, const referral::Referral& referral) {
    auto& records = work.records;
    KnownRecords found;
    const auto ids = not_yet_told_apart(records, referral);
    if (ids.empty()) return found;
    // The lead answers for what the unit does about a record that nobody of it may see.
    found.answers_for_hidden = access::may(work.actor(), access::Permission::restrict_child,
                                           case_facts(records, work.actor(), referral));
    auto entered = entered_child(work, referral, records.referrals().answers(referral.id));
    if (!entered) entered = records.children().by_id(*referral.child);
    for (const auto id : ids) {
        const auto child = records.children().by_id(id);
        expect(child.has_value(), "a record that was found is kept");
        const auto facts = case_facts(records, work.actor(), *child);
        if (access::may(work.actor(), access::Permission::see_referral, facts)) {
            found.seen.push_back(shown(work, entered, *child));
            continue;
        }
        found.hidden.push_back(id);
        auto council = name_of(records, child->authority);
        const bool said = std::find(found.ask_councils.begin(), found.ask_councils.end(),
                                    council) != found.ask_councils.end();
        if (found.answers_for_hidden && !said) found.ask_councils.push_back(std::move(council));
    }
    return found;
}

}  // namespace wayhome::application
