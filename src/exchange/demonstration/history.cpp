// SPDX-License-Identifier: Apache-2.0
#include "exchange/demonstration/history.hpp"

#include <algorithm>

#include "kernel/expect.hpp"

namespace wayhome::demonstration {
namespace {

template <class Happened>
void in_order(std::vector<Happened>& day) {
    std::stable_sort(day.begin(), day.end(),
                     [](const auto& a, const auto& b) { return a.at < b.at; });
}

const char* code_of(UseEnded ended) {
    switch (ended) {
        case UseEnded::viewed:
            return "viewed";
        case UseEnded::done:
            return "done";
        case UseEnded::forbidden:
            return "forbidden";
    }
    throw Bug("every end of a use has a code");
}

application::AuditEntry entry_of(const Use& use) {
    // A refusal names no record: whether it is there is not told, not even to the audit's readers.
    const bool named = use.ended != UseEnded::forbidden;
    return {use.at,
            use.account,
            use.organisation,
            std::string{access::permissions.code_of(use.permission)},
            code_of(use.ended),
            named ? std::string{journal::subject_kinds.code_of(use.subject.kind)} + ' ' +
                        to_text(use.subject.id)
                  : "",
            named ? use.child : std::nullopt,
            "",
            ""};
}

}  // namespace

void History::will_happen(journal::Event event) {
    const auto day = std::chrono::floor<Days>(event.at);
    expect(day >= come_to_, "what is told lies ahead of what is written");
    events_[day].push_back(std::move(event));
}

void History::will_be_used(const Use& use) {
    const auto day = std::chrono::floor<Days>(use.at);
    expect(day >= come_to_, "what is told lies ahead of what is written");
    uses_[day].push_back(use);
}

void History::come_to(Instant at) {
    const auto day = std::chrono::floor<Days>(at);
    while (!events_.empty() && events_.begin()->first < day) write(events_.begin()->first);
    while (!uses_.empty() && uses_.begin()->first < day) write(uses_.begin()->first);
    come_to_ = std::max(come_to_, day);
}

void History::end() {
    come_to(Instant::max());
}

void History::write(Day day) {
    auto events = std::move(events_[day]);
    events_.erase(day);
    in_order(events);
    for (const auto& each : events) records_.journal().append(each);

    auto uses = std::move(uses_[day]);
    uses_.erase(day);
    in_order(uses);
    for (const auto& each : uses) records_.audit_trail().append(entry_of(each));
}

}  // namespace wayhome::demonstration
