// SPDX-License-Identifier: Apache-2.0
#include "exchange/demonstration/closures.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "kernel/london_time.hpp"

namespace wayhome::demonstration {
namespace {

using home::ClosureReason;
using std::chrono::sys_days;

constexpr double closed_on_average = 0.325;
constexpr double closed_more_or_less = 0.035;  // it rises and falls over two years
constexpr double days_from_rise_to_rise = 730.0;
constexpr double mean_days = 55.0;
constexpr Days shortest{5};
constexpr Days longest{300};
constexpr Days before_next_child{2};  // the bed is made ready

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

/// Which part of the approved beds is to be shut on that day.
double share_to_close(sys_days day) {
    const auto turns = static_cast<double>(day.time_since_epoch().count()) / days_from_rise_to_rise;
    return closed_on_average + closed_more_or_less * std::sin(2.0 * std::numbers::pi * turns);
}

bool is_approved(const BedPlan& plan, sys_days day) {
    return sys_days{plan.bed->approved_from} <= day;
}

bool is_shut(const BedPlan& plan, Instant at) {
    return std::any_of(plan.nights.begin(), plan.nights.end(), [&](const BedNights& each) {
        return !each.child && each.from <= at && at < each.until;
    });
}

}  // namespace

ClosingBeds::ClosingBeds(const Telling& telling, application::Records& records, History& history)
    : telling_(telling),
      records_(records),
      history_(history),
      next_day_(std::chrono::floor<Days>(telling.begins)) {}

void ClosingBeds::come_to(Instant at) {
    constexpr Days in_a_year{365};
    for (; next_day_ <= at; next_day_ += Days{1}) {
        close_some(next_day_);
        const bool year_is_over = (next_day_.time_since_epoch() % in_a_year).count() == 0;
        if (year_is_over) telling_.beds.forget_before(next_day_);
    }
}

std::size_t ClosingBeds::still_to_close(sys_days day) const {
    std::size_t approved = 0;
    std::size_t closed = 0;
    for (const auto& plan : telling_.beds.beds()) {
        if (!is_approved(plan, day)) continue;
        ++approved;
        if (is_shut(plan, day)) ++closed;
    }
    const auto wanted =
        static_cast<std::size_t>(share_to_close(day) * static_cast<double>(approved));
    return wanted - std::min(wanted, closed);
}

void ClosingBeds::close_some(sys_days day) {
    auto left = still_to_close(day);
    if (left == 0) return;
    std::vector<BedPlan*> free;
    for (auto& plan : telling_.beds.beds()) {
        const bool can_be_shut =
            is_approved(plan, day) && plan.is_free(day, day + shortest + before_next_child);
        if (can_be_shut) free.push_back(&plan);
    }
    telling_.chance.shuffle(free);
    for (auto* const plan : free) {
        if (left-- == 0) return;
        close(*plan, day);
    }
}

void ClosingBeds::close(BedPlan& plan, sys_days day) {
    auto& chance = telling_.chance;
    const auto& home = *plan.home;
    const Days drawn{static_cast<int>(chance.exponential(mean_days))};
    const auto next = plan.next_from(day);
    auto last = day + std::clamp(drawn, shortest, longest);
    if (next != Instant::max()) {
        last = std::min(last, std::chrono::floor<Days>(next) - before_next_child);
    }
    telling_.beds.shut(plan, day, last + Days{1});

    auto reason = reason_of(chance);
    const auto protects =
        reason == ClosureReason::matching ? telling_.beds.living_at(home, day) : std::nullopt;
    if (reason == ClosureReason::matching && !protects) reason = ClosureReason::staffing;
    home::BedClosure closure{.id = chance.make<ClosureId>(),
                             .home = home.id,
                             .bed = plan.bed->id,
                             .reason = reason,
                             .note = note_of(reason),
                             .from = CivilDate{day},
                             .protects = protects};
    const bool runs_on = last >= telling_.now;
    if (!runs_on || chance.happens(0.4)) closure.until = CivilDate{last};
    if (runs_on) closure.review_on = london_date(telling_.now + Days{chance.between(1, 14)});
    keep(std::move(closure), home,
         std::min(day + chance.between(Hours{6}, Hours{9}), telling_.now - Hours{1}));
}

void ClosingBeds::keep(home::BedClosure closure, const home::Home& home, Instant at) {
    const auto& recorder =
        telling_.staff.one(home.organisation, access::Role::home_recorder, telling_.chance);
    history_.will_happen({telling_.chance.make<EventId>(),
                          at,
                          recorder,
                          {journal::SubjectKind::bed_closure, closure.id.bits()},
                          "closed",
                          std::nullopt,
                          std::nullopt,
                          {{"home", home.id.text()},
                           {"bed", closure.bed.text()},
                           {"reason", std::string{home::closure_reasons.code_of(closure.reason)}},
                           {"from", to_iso(closure.from)},
                           {"until", closure.until ? to_iso(*closure.until) : ""},
                           {"words", closure.note}}});
    records_.bed_closures().add(closure);
}

void ClosingBeds::close_for_staff(const home::Home& home, Instant at, std::string note) {
    const auto today = std::chrono::floor<Days>(at);
    const auto beds = telling_.beds.beds_of(home);
    const auto free = std::find_if(beds.begin(), beds.end(), [&](const BedPlan* each) {
        return each->is_free(today, today + shortest);
    });
    if (free == beds.end()) return;
    telling_.beds.shut(**free, today, today + shortest);
    keep({.id = telling_.chance.make<ClosureId>(),
          .home = home.id,
          .bed = (*free)->bed->id,
          .reason = ClosureReason::staffing,
          .note = std::move(note),
          .from = london_date(at),
          .review_on = london_date(at + Days{1})},
         home, at);
}

}  // namespace wayhome::demonstration
