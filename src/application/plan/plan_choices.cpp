// SPDX-License-Identifier: Apache-2.0
#include "application/plan/plan_choices.hpp"

#include <algorithm>

#include "application/plan/waiting_list.hpp"

namespace wayhome::application {
namespace {

constexpr std::size_t page = 1000;

/// A sequence before the first event at or after that moment. Events are recorded in the order of
/// time.
std::int64_t sequence_before(const journal::Journal& journal, Instant moment) {
    std::int64_t low = 0;
    std::int64_t high = last_sequence(journal);
    while (low < high) {
        const auto middle = low + (high - low) / 2;
        const auto next = journal.after(middle, 1);
        if (!next.empty() && next.front().event.at < moment) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

}  // namespace

int PlanChoices::bypassed() const {
    int sum = 0;
    for (const auto& [code, count] : otherwise) sum += count;
    return sum;
}

PlanChoices ChoicesCounted::at(const journal::Journal& journal, Instant now) {
    if (through_ < 0) through_ = sequence_before(journal, now - choices_counted);
    for (auto events = journal.after(through_, page); !events.empty();
         events = journal.after(through_, page)) {
        for (const auto& [sequence, event] : events) {
            if (event.detail(detail_of_plan).empty()) continue;
            choices_.push_back({event.at, std::string{event.detail(detail_of_bypass)}});
        }
        through_ = events.back().sequence;
    }
    std::erase_if(choices_, [&](const Choice& each) { return each.at < now - choices_counted; });
    PlanChoices counted;
    for (const auto& each : choices_) {
        if (each.bypass.empty()) {
            ++counted.followed;
        } else {
            ++counted.otherwise[each.bypass];
        }
    }
    return counted;
}

}  // namespace wayhome::application
