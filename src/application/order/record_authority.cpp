// SPDX-License-Identifier: Apache-2.0
#include "application/order/record_authority.hpp"

#include <algorithm>

#include "application/addresses.hpp"
#include "application/load_case.hpp"
#include "application/order/advance_period.hpp"
#include "application/order/cover.hpp"
#include "application/order/entered_authority.hpp"
#include "application/reasons.hpp"
#include "application/subjects.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::application {
namespace {

using order::Period;
using order::PeriodEvent;

constexpr auto permission = access::Permission::record_authority;

Done done_with(const Period& period) {
    return {address_of(period.referral) + "/authority", subject_of(period.id), period.child};
}

/// Grants it, and lets it take effect and end as far as its moments have come.
Answer granted(Work& work, const referral::Referral& referral, Period period) {
    period.granted = work.now;
    auto stands = advance(work, referral, std::move(period), PeriodEvent::granted);
    if (stands && stands->starts <= work.now) {
        stands = advance(work, referral, *stands, PeriodEvent::came_into_force);
    }
    if (stands && stands->ends <= work.now) {
        stands = advance(work, referral, *stands, PeriodEvent::ended);
    }
    if (!stands) return passed_on(stands);
    check_cover(work, stands->child);
    return done_with(*stands);
}

Answer record_new(Work& work, const RecordAuthority& wanted) {
    const auto referral = referral_for(work, wanted.referral, permission);
    if (!referral) return passed_on(referral);
    if (!referral->child) return no_because("", "The referral does not name a child yet.");
    const auto earlier = work.records.periods().of_child(*referral->child);
    auto problems = problems_of(work, *referral, wanted.kind, wanted.entered, earlier);
    if (!problems.empty()) return no(std::move(problems));

    const auto planned = with_entered({.id = work.ids.make<PeriodId>(),
                                       .referral = referral->id,
                                       .child = *referral->child,
                                       .kind = wanted.kind,
                                       .starts = {},
                                       .ends = {},
                                       .recorded = work.now},
                                      wanted.entered, earlier);
    work.records.periods().add(planned);
    record(work, *referral, planned, PeriodEvent::planned);
    const bool is_granted =
        order::is_without_court(wanted.kind) || wanted.entered.granted.value_or(false);
    return is_granted ? granted(work, *referral, planned) : Answer{done_with(planned)};
}

struct PeriodOfCase {
    Period period;
    referral::Referral referral;
};
Outcome<PeriodOfCase, Problems> period_for(Work& work, PeriodId id, int seen_version) {
    const auto period = work.records.periods().by_id(id);
    if (!period) return no(NotFound{});
    const auto referral = referral_for(work, period->referral, permission);
    if (!referral) return passed_on(referral);
    if (period->version != seen_version) return no(Stale{});
    return PeriodOfCase{*period, *referral};
}

Answer grant(Work& work, const GrantAuthority& wanted) {
    const auto found = period_for(work, wanted.period, wanted.seen_version);
    if (!found) return passed_on(found);
    const auto& [period, referral] = *found;
    if (period.status != order::PeriodStatus::planned || period.granted) return no(Stale{});
    const auto earlier = work.records.periods().of_child(period.child);
    auto entered = wanted.entered;
    entered.granted = true;
    auto problems = problems_of(work, referral, period.kind, entered, earlier);
    if (!problems.empty()) return no(std::move(problems));
    return granted(work, referral, with_entered(period, entered, earlier));
}

Answer turn_down(Work& work, const RefuseAuthority& wanted) {
    const auto found = period_for(work, wanted.period, wanted.seen_version);
    if (!found) return passed_on(found);
    if (found->period.granted) return no(Stale{});
    Problems problems;
    check_words(wanted.words, "what the court said", "words", problems);
    if (!problems.empty()) return no(std::move(problems));
    const auto refused = advance(work, found->referral, found->period, PeriodEvent::refused,
                                 {{"words", wanted.words}});
    if (!refused) return passed_on(refused);
    return done_with(*refused);
}

Answer end_early(Work& work, const EndAuthority& wanted) {
    const auto found = period_for(work, wanted.period, wanted.seen_version);
    if (!found) return passed_on(found);
    auto period = found->period;
    Problems problems;
    if (!wanted.at) {
        problems.push_back({"at", "Enter the date and time it ended"});
    } else if (*wanted.at > work.now) {
        problems.push_back({"at", "The time it ended must be now or in the past"});
    } else if (*wanted.at < period.starts && period.starts <= work.now) {
        problems.push_back({"at", "It began " + in_words(period.starts) + ": it ended after that"});
    }
    check_words(wanted.words, "why it ended", "words", problems);
    if (!problems.empty()) return no(std::move(problems));

    period.ended = std::clamp(*wanted.at, period.starts, period.ends);
    const auto ended =
        advance(work, found->referral, period, PeriodEvent::discharged, {{"words", wanted.words}});
    if (!ended) return passed_on(ended);
    check_cover(work, ended->child);
    return done_with(*ended);
}

}  // namespace

Answer record_authority(const Desk& desk, const Asked& asked, const RecordAuthority& wanted) {
    return perform(desk, asked, permission, [&](Work& work) { return record_new(work, wanted); });
}

Answer grant_authority(const Desk& desk, const Asked& asked, const GrantAuthority& wanted) {
    return perform(desk, asked, permission, [&](Work& work) { return grant(work, wanted); });
}

Answer refuse_authority(const Desk& desk, const Asked& asked, const RefuseAuthority& wanted) {
    return perform(desk, asked, permission, [&](Work& work) { return turn_down(work, wanted); });
}

Answer end_authority(const Desk& desk, const Asked& asked, const EndAuthority& wanted) {
    return perform(desk, asked, permission, [&](Work& work) { return end_early(work, wanted); });
}

}  // namespace wayhome::application
