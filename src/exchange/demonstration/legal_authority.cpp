// SPDX-License-Identifier: Apache-2.0
#include "exchange/demonstration/legal_authority.hpp"

#include <algorithm>

#include "kernel/london_time.hpp"

namespace wayhome::demonstration {
namespace {

using order::Period;
using order::PeriodEvent;
using order::PeriodKind;
using referral::Pathway;

/// One period as the case needs it, before it is told.
struct Span {
    PeriodKind kind;
    Instant known;  ///< when it was recorded and granted
    Instant starts;
    Instant ends;
};

Instant end_of_day(CivilDate last) {
    return start_of_london_day(CivilDate{std::chrono::sys_days{last} + Days{1}});
}

/// The first order and those that follow it, until the stay or the present is covered.
void add_orders(Instant from, Instant until, std::vector<Span>& spans) {
    constexpr int first_months = 3;
    constexpr int later_months = 6;
    spans.push_back(
        {PeriodKind::order, from, from, end_of_day(months_later(london_date(from), first_months))});
    while (spans.back().ends <= until) {
        const auto starts = spans.back().ends;
        spans.push_back({PeriodKind::renewal, starts - Days{4}, starts,
                         end_of_day(months_later(london_date(starts), later_months))});
    }
}

std::vector<Span> welfare_spans(const referral::Referral& referral, Instant arrived,
                                Instant until) {
    std::vector<Span> spans;
    if (referral.urgency == referral::Urgency::planned) {
        const auto sent = referral.submitted.value_or(referral.started);
        add_orders(std::max(arrived - Hours{20}, std::min(arrived, sent + Hours{1})), until, spans);
        return spans;
    }
    constexpr Hours before_court{46};
    constexpr Days adjourned{21};
    spans.push_back({PeriodKind::seventy_two_hours, arrived, arrived, arrived + Hours{72}});
    if (until < arrived + before_court) return spans;
    const auto hearing = arrived + before_court;
    const auto interim_ends = end_of_day(london_date(hearing + adjourned));
    spans.push_back({PeriodKind::interim_order, hearing, hearing, interim_ends});
    if (interim_ends <= until) {
        std::vector<Span> orders;
        add_orders(interim_ends, until, orders);
        orders.front().known = interim_ends - Days{2};
        spans.insert(spans.end(), orders.begin(), orders.end());
    }
    return spans;
}

/// How long before the arrival a court's or the police's authority was put on record.
constexpr Minutes told_before{20};

std::vector<Span> spans_of(const CaseFile& file, Instant until) {
    const auto arrived = *file.placement()->arrived;
    const auto last = end_of_day(file.placement()->expected_departure.value_or(
        london_date(std::max(until, arrived) + Days{30})));
    const auto ends = std::max(last, until) + Days{7};
    switch (file.referral().pathway) {
        case Pathway::remand:
            return {{PeriodKind::remand, arrived - told_before, arrived - Hours{5}, ends}};
        case Pathway::youth_custody:
            return {{PeriodKind::sentence, arrived - told_before, arrived - Hours{26}, ends}};
        case Pathway::police_custody: {
            const auto held = arrived - Hours{4};
            const auto court = held + Hours{40};
            std::vector<Span> spans{
                {PeriodKind::police_detention, arrived - told_before, held, court}};
            if (until >= court) spans.push_back({PeriodKind::remand, court, court, ends});
            return spans;
        }
        case Pathway::welfare:
            break;
    }
    return welfare_spans(file.referral(), arrived, until);
}

class Teller {
  public:
    Teller(const Telling& telling, ToldAuthority& told) : telling_(telling), told_(told) {}

    void tell(const CaseFile& file, const Span& span, std::optional<Instant> cut) {
        Period period{.id = telling_.chance.make<PeriodId>(),
                      .referral = file.referral().id,
                      .child = *file.referral().child,
                      .kind = span.kind,
                      .starts = span.starts,
                      .ends = span.ends,
                      .by = order::is_without_court(span.kind) ? "The director on duty"
                                                               : "Exampleham Family Court",
                      .recorded = span.known};
        const auto& person = recorder(file.referral());
        record(period, span.known, person, PeriodEvent::planned);
        period.granted = span.known;
        step(period, span.known, person, PeriodEvent::granted);
        if (span.starts <= telling_.now) {
            step(period, std::max(span.starts, span.known), access::the_system(),
                 PeriodEvent::came_into_force);
            if (cut && *cut < span.ends) {
                period.ended = std::max(*cut, span.starts);
                step(period, *period.ended, person, PeriodEvent::discharged);
            } else {
                run_on(period);
            }
        }
        told_.periods.push_back(std::move(period));
    }

  private:
    /// Warned of and ended as far as the present.
    void run_on(Period& period) {
        while (period.next_step && *period.next_step <= telling_.now) {
            const auto at = *period.next_step;
            const bool over = at >= period.ends;
            if (!over) period.warned = at;
            step(period, at, access::the_system(), over ? PeriodEvent::ended : PeriodEvent::warned);
        }
    }

    const access::Actor& recorder(const referral::Referral& referral) {
        using access::OrganisationKind;
        using access::Role;
        const auto role = referral.referred_by_kind == OrganisationKind::authority ? Role::referrer
                          : referral.referred_by_kind == OrganisationKind::police
                              ? Role::custody_sergeant
                              : Role::ycs_officer;
        return telling_.staff.one(referral.referred_by, role, telling_.chance);
    }

    void step(Period& period, Instant at, const access::Actor& by, PeriodEvent event) {
        auto next = order::with(period, event);
        expect(next.has_value(), "an event of a demonstration's authority follows the rules");
        period = *next;
        record(period, at, by, event);
    }

    void record(const Period& period, Instant at, const access::Actor& by, PeriodEvent event) {
        told_.events.push_back({telling_.chance.make<EventId>(),
                                at,
                                by,
                                {journal::SubjectKind::order, period.id.bits()},
                                std::string{order::period_events.code_of(event)},
                                period.referral,
                                period.child,
                                {{"kind", std::string{order::period_kinds.code_of(period.kind)}},
                                 {"starts", to_iso(period.starts)},
                                 {"ends", to_iso(period.until())}}});
    }

    const Telling& telling_;
    ToldAuthority& told_;
};

/// The alarm of the child whose order ran out, raised the moment it ended.
Happening alarm_of(const Telling& telling, const placement::Placement& stay, Instant at) {
    const auto event = placement::PlacementEvent::authority_missing;
    return {{telling.chance.make<EventId>(),
             at,
             access::the_system(),
             {journal::SubjectKind::placement, stay.id.bits()},
             std::string{placement::placement_events.code_of(event)},
             stay.referral,
             stay.child,
             {{"since", to_iso(at)}, {"home", stay.home.text()}, {"bed", stay.bed.text()}}},
            event};
}

void tell_all(const Telling& telling, const CaseFile& file, const std::vector<Span>& spans,
              Teller& teller) {
    const auto& left = file.placement()->departed;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        auto cut = left && *left <= telling.now ? left : std::nullopt;
        const bool court_follows = order::is_without_court(spans[i].kind) && i + 1 < spans.size() &&
                                   spans[i + 1].starts <= telling.now;
        if (court_follows) cut = spans[i + 1].starts;
        teller.tell(file, spans[i], cut);
    }
}

}  // namespace

ToldAuthority tell_authority(const Telling& telling, const CaseFile& file, InForce now) {
    ToldAuthority told;
    if (!file.placement() || !file.placement()->arrived) return told;
    const auto& stay = *file.placement();
    Teller teller{telling, told};
    if (now == InForce::yes) {
        tell_all(telling, file, spans_of(file, stay.departed.value_or(telling.now)), teller);
        return told;
    }
    const auto midnight = start_of_london_day(london_date(telling.now));
    const auto made = *stay.arrived - Hours{20};
    teller.tell(file, {PeriodKind::order, made, made, midnight}, std::nullopt);
    told.alarm = alarm_of(telling, stay, midnight);
    return told;
}

}  // namespace wayhome::demonstration
