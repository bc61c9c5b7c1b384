// SPDX-License-Identifier: Apache-2.0
#include "application/triage/may_be_known.hpp"

#include <algorithm>

#include "application/addresses.hpp"
#include "application/referral/child_of_referral.hpp"
#include "application/referral/record_in_use.hpp"
#include "application/tell.hpp"

namespace wayhome::application {
namespace {

bool among(const std::vector<ChildId>& ids, ChildId id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

std::vector<ChildId> records_in(const journal::Event& event) {
    std::vector<ChildId> ids;
    for (const auto& [name, value] : event.details) {
        if (name != known_record) continue;
        if (const auto id = ChildId::from(value)) ids.push_back(*id);
    }
    return ids;
}

/// Whether somebody said of the first record, on whichever referral, that the other is not of the
/// same child.
bool said_to_differ(Records& records, ChildId one, ChildId other) {
    const auto events = records.journal().of({journal::SubjectKind::child, one.bits()});
    return std::any_of(events.begin(), events.end(), [&](const auto& each) {
        return each.event.name == not_the_same_child && among(records_in(each.event), other);
    });
}

bool told_apart(Records& records, ChildId one, ChildId other) {
    return said_to_differ(records, one, other) || said_to_differ(records, other, one);
}

/// A draft is its referrer's own; its child is compared when it is sent.
bool has_a_sent_referral(Records& records, ChildId child) {
    using enum referral::ReferralStatus;
    const auto referrals = records.referrals().of_child(child);
    return std::any_of(referrals.begin(), referrals.end(), [](const auto& each) {
        return each.status != draft && each.status != expired_draft;
    });
}

std::vector<ChildId> asked_before(Records& records, const referral::Referral& referral) {
    std::vector<ChildId> ids;
    for (const auto& [sequence, event] : records.journal().of_referral(referral.id)) {
        if (event.name != may_be_known) continue;
        for (const auto id : records_in(event)) ids.push_back(id);
    }
    return ids;
}

void tell_of_question(Work& work, const journal::Event& event, const referral::Referral& referral,
                      bool restricted) {
    const auto words = referral.reference + " may be of a child already known: say whether it is";
    const auto link = address_of(referral.id) + "/triage";
    if (!referral.officer) {
        tell_unit(work, event, words, link);
        return;
    }
    tell_person(work, event, *referral.officer, words, link);
    if (restricted) tell_lead(work, event, words, link);
}

}  // namespace

bool is_in_triage(referral::ReferralStatus status) {
    using enum referral::ReferralStatus;
    return status == submitted || status == in_triage || status == info_requested;
}

journal::Event about_known_records(Work& work, const access::Actor& by,
                                   const referral::Referral& referral, std::string_view name,
                                   const std::vector<ChildId>& records) {
    journal::Details details;
    for (const auto& each : records) details.emplace_back(known_record, each.text());
    return {work.ids.make<EventId>(),
            work.now,
            by,
            {journal::SubjectKind::child, referral.child->bits()},
            std::string{name},
            referral.id,
            referral.child,
            std::move(details)};
}

void ask_whether_known(Work& work, const referral::Referral& referral) {
    expect(referral.child.has_value(), "a referral that was sent has a child");
    auto& records = work.records;
    auto entered = entered_child(work, referral, records.referrals().answers(referral.id));
    if (!entered) return;
    entered->id = *referral.child;

    std::vector<ChildId> found;
    bool restricted = false;
    const auto before = asked_before(records, referral);
    for (const auto& match :
         child::likely_duplicates(*entered, records.children().candidates_like(*entered))) {
        const auto id = match.child.id;
        if (among(before, id) || !has_a_sent_referral(records, id)) continue;
        if (told_apart(records, *referral.child, id)) continue;
        found.push_back(id);
        restricted = restricted || match.child.restricted;
    }
    if (found.empty()) return;
    const auto event =
        about_known_records(work, access::the_system(), referral, may_be_known, found);
    records.journal().append(event);
    tell_of_question(work, event, referral, restricted);
}

std::vector<ChildId> not_yet_told_apart(Records& records, const referral::Referral& referral) {
    std::vector<ChildId> open;
    if (!referral.child || !is_in_triage(referral.status)) return open;
    const auto own = *referral.child;
    for (const auto& [sequence, event] :
         records.journal().of({journal::SubjectKind::child, own.bits()})) {
        if (event.referral != referral.id || event.name != may_be_known) continue;
        for (const auto each : records_in(event)) {
            const auto id = record_in_use(records, each);
            if (id == own || among(open, id) || told_apart(records, own, id)) continue;
            open.push_back(id);
        }
    }
    return open;
}

}  // namespace wayhome::application
