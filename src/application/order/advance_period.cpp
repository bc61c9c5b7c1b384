// SPDX-License-Identifier: Apache-2.0
#include "application/order/advance_period.hpp"

#include <algorithm>

#include "application/order/tell_of_authority.hpp"

namespace wayhome::application {
namespace {

using order::Period;
using order::PeriodEvent;

bool stands_without_court(const Period& period) {
    return order::is_without_court(period.kind) && period.granted &&
           order::after(period.status, PeriodEvent::discharged);
}

Outcome<int, Problems> end_those_without_court(Work& work, const referral::Referral& referral,
                                               ChildId child, std::optional<Instant> at,
                                               const std::string& because) {
    int ended = 0;
    for (auto& each : work.records.periods().of_child(child)) {
        if (!stands_without_court(each)) continue;
        each.ended = at ? std::clamp(*at, each.starts, each.ends) : each.starts;
        const auto done =
            advance(work, referral, each, PeriodEvent::discharged, {{"because", because}});
        if (!done) return refuse(Failure<Problems>{done.error()});
        ++ended;
    }
    return ended;
}

}  // namespace

void record(Work& work, const referral::Referral& referral, const Period& period, PeriodEvent event,
            journal::Details details) {
    details.emplace_back("kind", order::period_kinds.code_of(period.kind));
    details.emplace_back("starts", to_iso(period.starts));
    details.emplace_back("ends", to_iso(period.until()));
    const journal::Event recorded{work.ids.make<EventId>(),
                                  work.now,
                                  work.actor(),
                                  {journal::SubjectKind::order, period.id.bits()},
                                  std::string{order::period_events.code_of(event)},
                                  period.referral,
                                  period.child,
                                  std::move(details)};
    work.records.journal().append(recorded);
    tell_of_period(work, recorded, referral, period, event);
}

Outcome<Period, Problems> advance(Work& work, const referral::Referral& referral, Period period,
                                  PeriodEvent event, journal::Details details) {
    auto next = order::with(std::move(period), event);
    if (!next) return no(Stale{});
    if (!work.records.periods().save(*next)) return no(Stale{});
    ++next->version;
    record(work, referral, *next, event, std::move(details));
    if (event == PeriodEvent::came_into_force && !order::is_without_court(next->kind)) {
        const auto ended = end_time_without_court(work, referral, next->child, next->starts,
                                                  "a_court_gave_authority");
        if (!ended) return refuse(Failure<Problems>{ended.error()});
    }
    return *next;
}

Outcome<int, Problems> end_time_without_court(Work& work, const referral::Referral& referral,
                                              ChildId child, Instant at,
                                              const std::string& because) {
    return end_those_without_court(work, referral, child, at, because);
}

Outcome<int, Problems> end_unused_time_without_court(Work& work, const referral::Referral& referral,
                                                     ChildId child, const std::string& because) {
    return end_those_without_court(work, referral, child, std::nullopt, because);
}

}  // namespace wayhome::application
