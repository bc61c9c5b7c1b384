// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "domain/access/account.hpp"
#include "domain/ids.hpp"
#include "kernel/code_list.hpp"
#include "kernel/time.hpp"

namespace wayhome::journal {

/// What an event happened to: the owner of one state machine.
enum class SubjectKind {
    referral,
    offer,
    bed_closure,
    hold,
    placement,
    order,
    transition_plan,
    child,
    account,
    rules
};

inline constexpr auto subject_kinds = code_list<SubjectKind>({
    {SubjectKind::referral, "referral", "Referral"},
    {SubjectKind::offer, "offer", "Offer"},
    {SubjectKind::bed_closure, "bed_closure", "Bed closure"},
    {SubjectKind::hold, "hold", "Hold"},
    {SubjectKind::placement, "placement", "Placement"},
    {SubjectKind::order, "order", "Legal authority"},
    {SubjectKind::transition_plan, "transition_plan", "Transition plan"},
    {SubjectKind::child, "child", "Child"},
    {SubjectKind::account, "account", "Account"},
    {SubjectKind::rules, "rules", "Rules in force"},
});

struct Subject {
    SubjectKind kind;
    IdBits id;
    friend bool operator==(const Subject&, const Subject&) = default;
};

/// A fact that belongs to an event, by name; never free text about a child unless the event is that
/// text (a reason, an answer).
using Details = std::vector<std::pair<std::string, std::string>>;

/// Something that happened and cannot unhappen. Every change of state is one event, and every state
/// is the result of its events.
struct Event {
    EventId id;
    Instant at;
    access::Actor by;
    Subject subject;
    std::string name;  ///< the code of the machine's event ("submitted", "declined")
    std::optional<ReferralId> referral;
    std::optional<ChildId> child;
    Details details;

    /// The detail of that name, empty where there is none.
    std::string_view detail(std::string_view of) const {
        for (const auto& [key, value] : details) {
            if (key == of) return value;
        }
        return {};
    }
};

/// An event with its place in the order of all events; sequence numbers rise and are never reused.
struct RecordedEvent {
    std::int64_t sequence;
    Event event;
};

/// The port: append-only, in one order. Also the outbox: readers follow the sequence. The actor of
/// a stored event comes back with account, name, organisation and kind, and without roles.
class Journal {
  public:
    virtual ~Journal() = default;
    virtual void append(const Event& event) = 0;
    /// All events of one subject, oldest first.
    virtual std::vector<RecordedEvent> of(const Subject& subject) const = 0;
    /// The newest events of one child, newest first, before that sequence; at most `most`.
    virtual std::vector<RecordedEvent> of_child(ChildId child, std::int64_t before,
                                                std::size_t most) const = 0;
    /// All events of one referral (its offers, holds and placements included), oldest first.
    virtual std::vector<RecordedEvent> of_referral(ReferralId referral) const = 0;
    /// Events after that sequence, oldest first, at most `most`.
    virtual std::vector<RecordedEvent> after(std::int64_t sequence, std::size_t most) const = 0;
};

}  // namespace wayhome::journal
