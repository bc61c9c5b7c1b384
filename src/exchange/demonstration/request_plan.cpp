// SPDX-License-Identifier: Apache-2.0
#include "exchange/demonstration/request_plan.hpp"

#include <array>

#include "exchange/demonstration/deck.hpp"
#include "exchange/demonstration/presented_behaviours.hpp"

namespace wayhome::demonstration {
namespace {

using referral::Pathway;
using referral::Urgency;

constexpr double days_in_month = 30.4375;
constexpr double welfare_stay_days = 4.2 * days_in_month;
constexpr double justice_stay_days = 2.5 * days_in_month;
constexpr double shortest_stay_days = 28.0;
constexpr double longest_stay_days = 420.0;

Seconds days(double count) {
    return Seconds{static_cast<Seconds::rep>(count * 86'400.0)};
}

/// How many welfare requests each London authority makes in a year: two average more than one a
/// month, eight make none.
std::vector<std::size_t> london_shares(Chance& chance, std::size_t authorities) {
    constexpr std::size_t without = 8;
    constexpr std::size_t most_of_others = 11;
    std::vector<std::size_t> counts(authorities, 0);
    counts[0] = 15;
    counts[1] = 13;
    std::size_t left = 121 - counts[0] - counts[1];
    const std::size_t asking = authorities - without;
    for (std::size_t i = 2; i < asking; ++i, --left) counts[i] = 1;
    while (left > 0) {
        auto& chosen = counts[2 + chance.below(asking - 2)];
        if (chosen >= most_of_others) continue;
        ++chosen;
        --left;
    }
    return counts;
}

/// The authorities that ask in one year, one entry for each request.
std::vector<home::Authority> askers(Chance& chance, const Cast& cast, const Stream& stream) {
    std::vector<home::Authority> asking;
    if (stream.london && stream.welfare) {
        auto shuffled = cast.london;
        chance.shuffle(shuffled);
        const auto counts = london_shares(chance, shuffled.size());
        for (std::size_t i = 0; i < shuffled.size(); ++i) {
            asking.insert(asking.end(), counts[i], shuffled[i]);
        }
        chance.shuffle(asking);
        return asking;
    }
    const auto& among = stream.london ? cast.london : cast.others;
    while (asking.size() < stream.a_year) asking.push_back(chance.one_of(among));
    return asking;
}

Pathway pathway_of(Chance& chance, bool welfare) {
    if (welfare) return Pathway::welfare;
    static constexpr std::array weights = {0.45, 0.45, 0.10};
    static constexpr std::array drawn = {Pathway::youth_custody, Pathway::remand,
                                         Pathway::police_custody};
    return drawn.at(chance.weighted(weights));
}

Urgency urgency_of(Chance& chance, Pathway pathway) {
    if (pathway != Pathway::welfare) return Urgency::within_hours;
    static constexpr std::array weights = {0.10, 0.20, 0.70};
    static constexpr std::array drawn = {Urgency::within_hours, Urgency::within_72_hours,
                                         Urgency::planned};
    return drawn.at(chance.weighted(weights));
}

/// Most are between 14 and 16; those on justice pathways are younger.
int age_of(Chance& chance, Pathway pathway) {
    static constexpr std::array welfare = {1.0, 3.0, 10.0, 22.0, 27.0, 25.0, 12.0};
    static constexpr std::array justice = {2.0, 6.0, 15.0, 27.0, 25.0, 15.0, 10.0};
    return 11 + static_cast<int>(chance.weighted(pathway == Pathway::welfare ? welfare : justice));
}

child::Sex sex_of(Chance& chance, Pathway pathway) {
    const double girls = pathway == Pathway::welfare ? 0.48 : 0.12;
    return chance.happens(girls) ? child::Sex::female : child::Sex::male;
}

Ending unplaced_ending(Chance& chance) {
    static constexpr std::array weights = {0.62, 0.30, 0.08};
    static constexpr std::array drawn = {Ending::withdrawn, Ending::search_failed,
                                         Ending::not_eligible};
    return drawn.at(chance.weighted(weights));
}

Seconds open_for(Chance& chance, const RequestPlan& plan) {
    const bool planned = plan.urgency == Urgency::planned;
    if (plan.pathway != Pathway::welfare) return chance.between(Hours{4}, Hours{30});
    if (plan.ending == Ending::placed) {
        return Days{planned ? 5 : 1} + days(chance.exponential(planned ? 21.0 : 7.0));
    }
    return Days{planned ? 10 : 4} + days(chance.exponential(planned ? 90.0 : 61.0));
}

/// Stays of those placed; a night in police custody's stead is no stay to be averaged.
void draw_stays(Chance& chance, std::vector<RequestPlan>& plans) {
    for (const bool welfare : {true, false}) {
        std::vector<RequestPlan*> placed;
        for (auto& plan : plans) {
            if (plan.ending != Ending::placed) continue;
            if (plan.pathway == Pathway::police_custody) {
                plan.stay = chance.between(Hours{14}, Hours{60});
            } else if ((plan.pathway == Pathway::welfare) == welfare) {
                placed.push_back(&plan);
            }
        }
        const auto lengths = lengths_with_mean(chance, placed.size(),
                                               welfare ? welfare_stay_days : justice_stay_days,
                                               shortest_stay_days, longest_stay_days);
        for (std::size_t i = 0; i < placed.size(); ++i) placed[i]->stay = days(lengths[i]);
    }
}

std::vector<RequestPlan> plan_stream(Chance& chance, const Cast& cast, const Stream& stream,
                                     double asks_one_more, Instant from, Instant until) {
    std::vector<RequestPlan> plans;
    const auto placed = deck_of(chance, stream.a_year, stream.placed_a_year);
    const auto asking = askers(chance, cast, stream);
    for (std::size_t i = 0; i < stream.a_year; ++i) {
        RequestPlan plan{.authority = asking[i], .london = stream.london};
        plan.pathway = pathway_of(chance, stream.welfare);
        plan.urgency = urgency_of(chance, plan.pathway);
        plan.submitted = from + chance.between(Seconds{0}, until - from - Hours{1});
        plan.ending = placed[i] ? Ending::placed : unplaced_ending(chance);
        plan.sex = sex_of(chance, plan.pathway);
        plan.age = age_of(chance, plan.pathway);
        plan.open_for = open_for(chance, plan);
        plan.asks_one_more = asks_one_more;
        plans.push_back(std::move(plan));
    }
    draw_stays(chance, plans);
    return plans;
}

/// As many London welfare requests of the last year are open now as were open on average, and none
/// of the years before.
void settle_open(std::vector<RequestPlan>& plans, Instant now, std::size_t open_on_average) {
    std::vector<RequestPlan*> recent;
    for (auto& plan : plans) {
        if (plan.london && plan.pathway == Pathway::welfare) recent.push_back(&plan);
    }
    std::sort(recent.begin(), recent.end(),
              [](const auto* a, const auto* b) { return a->submitted > b->submitted; });
    std::size_t open = 0;
    for (auto* plan : recent) {
        if (plan->submitted + plan->open_for <= now) continue;
        ++open;
        if (open > open_on_average) plan->open_for = (now - plan->submitted) * 9 / 10;
    }
    for (auto* plan : recent) {
        if (open >= open_on_average) return;
        if (plan->submitted + plan->open_for > now) continue;
        plan->open_for = now - plan->submitted + Days{20};
        ++open;
    }
}

}  // namespace

std::vector<RequestPlan> plan_year(Chance& chance, const Cast& cast, const Extent& extent,
                                   Instant from, Instant now) {
    constexpr Days year{365};
    constexpr std::size_t open_on_average = 18;
    std::vector<RequestPlan> plans;
    for (const auto& stream : extent.streams) {
        auto planned = plan_stream(chance, cast, stream, extent.asks_one_more, from, from + year);
        std::move(planned.begin(), planned.end(), std::back_inserter(plans));
    }
    present_behaviours(chance, plans);
    settle_open(plans, now, from + year >= now ? open_on_average : 0);
    std::stable_sort(plans.begin(), plans.end(),
                     [](const auto& a, const auto& b) { return a.submitted < b.submitted; });
    return plans;
}

}  // namespace wayhome::demonstration
