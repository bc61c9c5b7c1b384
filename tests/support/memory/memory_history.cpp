// SPDX-License-Identifier: Apache-2.0
#include "support/memory/memory_history.hpp"

namespace wayhome::support::memory {
namespace {

template <class Recorded, class Question>
std::vector<Recorded> oldest_first(const std::vector<Recorded>& all, std::size_t most,
                                   Question question) {
    std::vector<Recorded> chosen;
    for (const auto& each : all) {
        if (chosen.size() < most && question(each)) chosen.push_back(each);
    }
    return chosen;
}

template <class Recorded, class Question>
std::vector<Recorded> newest_first(const std::vector<Recorded>& all, std::size_t most,
                                   Question question) {
    return oldest_first(std::vector<Recorded>{all.rbegin(), all.rend()}, most, question);
}

bool is_for(const application::Notice& notice, AccountId account, OrganisationId organisation,
            access::Roles roles) {
    if (notice.account) return *notice.account == account;
    return notice.organisation == organisation && (notice.roles.bits() & roles.bits()) != 0;
}

bool same_event_and_reader(const application::Notice& a, const application::Notice& b) {
    return a.event == b.event && a.organisation == b.organisation && a.account == b.account &&
           a.roles == b.roles;
}

/// The referral's child, where it came to have one after the event.
std::optional<ChildId> child_of_event(const World& world, EventId id) {
    for (const auto& [sequence, event] : world.events) {
        if (event.id != id) continue;
        const auto referral =
            event.referral ? found(world.referrals, *event.referral) : std::nullopt;
        return referral && referral->child ? referral->child : event.child;
    }
    return std::nullopt;
}

}  // namespace

void MemoryJournal::append(const journal::Event& event) {
    auto& world = at_.changed();
    if (!world.event_ids.insert(event.id).second) throw application::UniqueViolation("event.id");
    auto& events = world.events;
    auto kept = event;
    kept.by.roles = {};
    events.push_back({static_cast<std::int64_t>(events.size()) + 1, kept});
}

std::vector<journal::RecordedEvent> MemoryJournal::of(const journal::Subject& subject) const {
    const auto& events = at_.seen().events;
    return oldest_first(events, events.size(),
                        [&](const auto& each) { return each.event.subject == subject; });
}

std::vector<journal::RecordedEvent> MemoryJournal::of_child(ChildId child, std::int64_t before,
                                                            std::size_t most) const {
    return newest_first(at_.seen().events, most, [&](const auto& each) {
        return each.event.child == child && each.sequence < before;
    });
}

std::vector<journal::RecordedEvent> MemoryJournal::of_referral(ReferralId referral) const {
    const auto& events = at_.seen().events;
    return oldest_first(events, events.size(),
                        [&](const auto& each) { return each.event.referral == referral; });
}

std::vector<journal::RecordedEvent> MemoryJournal::after(std::int64_t sequence,
                                                         std::size_t most) const {
    return oldest_first(at_.seen().events, most,
                        [&](const auto& each) { return each.sequence > sequence; });
}

void MemoryAuditTrail::append(const application::AuditEntry& entry) {
    auto& audit = at_.changed().audit;
    const auto before = audit.empty() ? std::string(64, '0') : audit.back().hash;
    const auto number = static_cast<std::int64_t>(audit.size()) + 1;
    audit.push_back({number, entry, application::chained_hash(before, number, entry)});
}

std::vector<application::ChainedAuditEntry> MemoryAuditTrail::of_child(ChildId child,
                                                                       std::int64_t before,
                                                                       std::size_t most) const {
    return newest_first(at_.seen().audit, most, [&](const auto& each) {
        return each.entry.child == child && each.number < before;
    });
}

std::vector<application::ChainedAuditEntry> MemoryAuditTrail::from(std::int64_t number,
                                                                   std::size_t most) const {
    return oldest_first(at_.seen().audit, most,
                        [&](const auto& each) { return each.number >= number; });
}

std::int64_t MemoryAuditTrail::last_change() const {
    const auto& audit = at_.seen().audit;
    const auto last = std::find_if(audit.rbegin(), audit.rend(),
                                   [](const auto& each) { return each.entry.outcome == "done"; });
    return last == audit.rend() ? 0 : last->number;
}

void MemoryNotices::add(const application::Notice& notice) {
    auto& notices = at_.changed().notices;
    for (const auto& [id, each] : notices) {
        if (same_event_and_reader(each, notice)) return;
    }
    put_new(notices, notice.id, notice, "notice.id");
}

std::vector<application::ReadableNotice> MemoryNotices::for_account(AccountId account,
                                                                    OrganisationId organisation,
                                                                    access::Roles roles,
                                                                    std::size_t most) const {
    const auto newest = first(
        most, selected(
                  at_.seen().notices,
                  [&](const auto& each) { return is_for(each, account, organisation, roles); },
                  [](const auto& each) {
                      return std::tuple{-to_epoch(each.at), each.id};
                  }));
    std::vector<application::ReadableNotice> readable;
    for (const auto& each : newest) {
        readable.push_back({each, at_.seen().read_notices.contains({each.id, account}),
                            child_of_event(at_.seen(), each.event)});
    }
    return readable;
}

int MemoryNotices::unread_count(AccountId account, OrganisationId organisation,
                                access::Roles roles) const {
    const auto newest = for_account(account, organisation, roles, application::notices_counted);
    return static_cast<int>(
        std::count_if(newest.begin(), newest.end(), [](const auto& each) { return !each.read; }));
}

void MemoryNotices::mark_read(NoticeId notice, AccountId account, Instant) {
    at_.changed().read_notices.emplace(notice, account);
}

}  // namespace wayhome::support::memory
