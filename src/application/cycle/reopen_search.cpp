// SPDX-License-Identifier: Apache-2.0
#include "application/cycle/reopen_search.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "application/addresses.hpp"
#include "application/advance.hpp"
#include "application/due/court_time.hpp"
#include "application/due/policy.hpp"
#include "application/load_case.hpp"
#include "application/reasons.hpp"
#include "application/subjects.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::application {
namespace {

using access::Permission;
using referral::ReferralEvent;

/// When that happened last to the referral; nothing where it never did.
std::optional<Instant> last(const std::vector<journal::RecordedEvent>& events,
                            std::initializer_list<ReferralEvent> any_of) {
    std::optional<Instant> at;
    for (const auto& each : events) {
        const auto event = referral::referral_events.from(each.event.name);
        if (event && std::find(any_of.begin(), any_of.end(), *event) != any_of.end()) {
            at = each.event.at;
        }
    }
    return at;
}

/// A search from police custody ends at the court's time; opened again it would end at once.
bool court_has_been(const Work& work, const referral::Referral& referral) {
    const auto court = court_time(work, referral);
    return court && *court <= work.now;
}

/// The open referral or the place that the child has besides; empty where there is neither.
std::string other_part_of(Work& work, const referral::Referral& referral) {
    if (!referral.child) return {};
    for (const auto& other : work.records.referrals().of_child(*referral.child)) {
        if (other.id != referral.id && referral::is_open(other.status)) {
            return fmt::format(
                "The child has another open referral, {} ({}). Withdraw or finish "
                "that one first.",
                other.reference, referral::referral_statuses.words_for(other.status));
        }
    }
    for (const auto& placement : work.records.placements().of_child(*referral.child)) {
        if (!placement::keeps_bed(placement.status)) continue;
        const auto home = work.records.homes().by_id(placement.home);
        return fmt::format("The child has a place at {} ({}).", home ? home->name : "a home",
                           placement::placement_statuses.words_for(placement.status));
    }
    return {};
}

Answer reopen(Work& work, const ReopenSearch& wanted) {
    auto referral =
        referral_for(work, wanted.referral, Permission::reopen_search, wanted.seen_version);
    if (!referral) return passed_on(referral);
    Problems problems;
    if (const auto reopening = reopening_of(work, *referral); !reopening.conflict.empty()) {
        problems.push_back({"", reopening.conflict});
    }
    check_words(wanted.words, "why the search is opened again", "words", problems);
    if (!problems.empty()) return no(std::move(problems));

    const auto reopened =
        advance(work, *referral, ReferralEvent::reopened, {{"words", wanted.words}});
    if (!reopened) return passed_on(reopened);
    return Done{address_of(reopened->id), subject_of(reopened->id), reopened->child};
}

}  // namespace

Reopening reopening_of(Work& work, const referral::Referral& referral) {
    if (!referral::after(referral.status, ReferralEvent::reopened)) {
        return {std::nullopt, "Only a search that has ended can be opened again."};
    }
    const auto events =
        work.records.journal().of({journal::SubjectKind::referral, referral.id.bits()});
    const auto ended = last(
        events, {ReferralEvent::ceased, ReferralEvent::withdrawn, ReferralEvent::search_failed});
    if (!ended || !last(events, {ReferralEvent::search_opened})) {
        return {std::nullopt,
                "Its search was never open. Start a new referral and link it to this one."};
    }
    Reopening found;
    found.until =
        later_by_policy(work, referral.clock(), referral::PolicyRule::reopen_within, *ended);
    if (!found.until) {
        found.conflict = "No rule says for how long an ended search can be opened again.";
    } else if (work.now > *found.until) {
        found.conflict = fmt::format(
            "It ended on {} and could be opened again until {}. Start a "
            "new referral and link it to this one.",
            in_words(*ended), in_words(*found.until));
    } else {
        found.conflict = court_has_been(work, referral)
                             ? "The child's time at court has passed, and with it the time to find "
                               "a place from police custody. Start a new referral."
                             : other_part_of(work, referral);
    }
    return found;
}

Answer reopen_search(const Desk& desk, const Asked& asked, const ReopenSearch& wanted) {
    return perform(desk, asked, Permission::reopen_search,
                   [&](Work& work) { return reopen(work, wanted); });
}

}  // namespace wayhome::application
