// SPDX-License-Identifier: Apache-2.0
#include "exchange/demonstration/closures.hpp"

#include <algorithm>
#include <array>

#include "kernel/london_time.hpp"

namespace wayhome::demonstration {
namespace {

using home::ClosureReason;

constexpr double gaps_closed = 0.62;
constexpr Days shortest_gap{6};

struct Gap {
    Instant from;
    Instant until;
};

/// The times in the history and the next weeks in which nobody has the bed.
std::vector<Gap> gaps_of(const Telling& telling, const home::Bed& bed) {
    auto nights = telling.beds.of_bed(bed.id);
    std::sort(nights.begin(), nights.end(),
              [](const auto& a, const auto& b) { return a.from < b.from; });
    std::vector<Gap> gaps;
    auto from = std::max(telling.now - history, start_of_london_day(bed.approved_from));
    for (const auto& each : nights) {
        if (each.from - from > shortest_gap) gaps.push_back({from + Days{1}, each.from - Days{2}});
        from = std::max(from, each.until);
    }
    const auto end = telling.now + Days{60};
    if (end - from > shortest_gap) gaps.push_back({from + Days{1}, end});
    return gaps;
}

/// Somebody who lives in the home then, whom an empty bed may protect.
std::optional<ChildId> living_there(const Telling& telling, const home::Home& home, Instant at) {
    for (const auto& bed : home.beds) {
        for (const auto& each : telling.beds.of_bed(bed.id)) {
            if (each.from <= at && at < each.until) return each.child;
        }
    }
    return std::nullopt;
}

ClosureReason reason_of(Chance& chance) {
    static constexpr std::array reasons = {ClosureReason::staffing, ClosureReason::matching,
                                           ClosureReason::building_works, ClosureReason::damage,
                                           ClosureReason::refurbishment};
    static constexpr std::array weights = {0.55, 0.27, 0.06, 0.07, 0.05};
    return reasons.at(chance.weighted(weights));
}

std::string note_of(ClosureReason reason) {
    switch (reason) {
        case ClosureReason::staffing:
            return "Not enough night staff to open this bed safely.";
        case ClosureReason::matching:
            return "Kept empty while a child here needs more room and staff.";
        case ClosureReason::damage:
            return "The door and window were damaged and wait for parts.";
        default:
            return "Planned works; the contractor has given dates.";
    }
}

ToldClosure told(const Telling& telling, const home::Home& home, const home::Bed& bed,
                 const Gap& gap) {
    auto& chance = telling.chance;
    auto reason = reason_of(chance);
    const auto protects = reason == ClosureReason::matching
                              ? living_there(telling, home, std::min(gap.from, telling.now))
                              : std::nullopt;
    if (reason == ClosureReason::matching && !protects) reason = ClosureReason::staffing;
    const bool runs_on = gap.until > telling.now;
    home::BedClosure closure{.id = chance.make<ClosureId>(),
                             .home = home.id,
                             .bed = bed.id,
                             .reason = reason,
                             .note = note_of(reason),
                             .from = london_date(gap.from),
                             .protects = protects};
    if (!runs_on || chance.happens(0.4)) closure.until = london_date(gap.until);
    if (runs_on) closure.review_on = london_date(telling.now + Days{chance.between(1, 14)});
    const auto at = std::min(gap.from - Hours{3}, telling.now - Hours{1});
    const auto& recorder =
        telling.staff.one(home.organisation, access::Role::home_recorder, chance);
    journal::Event event{chance.make<EventId>(),
                         at,
                         recorder,
                         {journal::SubjectKind::bed_closure, closure.id.bits()},
                         "closed",
                         std::nullopt,
                         std::nullopt,
                         {{"home", home.id.text()},
                          {"bed", bed.id.text()},
                          {"reason", std::string{home::closure_reasons.code_of(reason)}},
                          {"from", to_iso(closure.from)},
                          {"until", closure.until ? to_iso(*closure.until) : ""},
                          {"words", closure.note}}};
    return {std::move(closure), std::move(event)};
}

}  // namespace

std::vector<ToldClosure> close_beds(const Telling& telling) {
    std::vector<ToldClosure> closures;
    for (const auto& home : telling.beds.homes()) {
        for (const auto& bed : home.beds) {
            for (const auto& gap : gaps_of(telling, bed)) {
                if (!telling.chance.happens(gaps_closed)) continue;
                closures.push_back(told(telling, home, bed, gap));
            }
        }
    }
    return closures;
}

}  // namespace wayhome::demonstration
