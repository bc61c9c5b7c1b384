// SPDX-License-Identifier: Apache-2.0
#include "domain/matching/suitability.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "domain/home/geography.hpp"
#include "domain/matching/suitability_parts.hpp"
#include "kernel/expect.hpp"

namespace wayhome::matching {
namespace {

constexpr std::int64_t thousandth_of_a_mile_in_micrometres = 1'609'344;

std::int64_t thousandths_of_a_mile(Distance distance) {
    return distance.metres * 1'000'000 / thousandth_of_a_mile_in_micrometres;
}

/// The curve at so many thousandths of a mile, between its points by straight lines.
int on_curve(std::int64_t thousandths, const std::vector<CurvePoint>& curve) {
    expect(!curve.empty(), "the curve of closeness has points");
    for (std::size_t i = 1; i < curve.size(); ++i) {
        const auto from = std::int64_t{curve[i - 1].miles} * 1000;
        const auto to = std::int64_t{curve[i].miles} * 1000;
        if (thousandths > to) continue;
        const auto fall = std::int64_t{curve[i - 1].score} - curve[i].score;
        return curve[i - 1].score - static_cast<int>(fall * (thousandths - from) / (to - from));
    }
    return curve.back().score;
}

Assessed assess(Component component, const ChildFacts& child, const HomeFacts& home,
                std::optional<Distance> away, const Rules& rules) {
    switch (component) {
        case Component::needs_met:
            return needs_met(child, home, rules);
        case Component::risk_manageable:
            return risk_manageable(child, home, rules);
        case Component::distance:
            return distance_part(child, home, away, rules);
        case Component::continuity:
            return continuity(child, home, rules);
        case Component::wishes:
            return wishes(child, home);
        case Component::length:
            return length_of_stay(child, home);
        case Component::identity:
            return identity(child, home, rules);
    }
    throw Bug("every component is assessed");
}

int points(int weight, int score) {
    return (weight * score + 500) / 1000;
}

}  // namespace

Suitability suitability(const ChildFacts& child, const HomeFacts& home,
                        std::optional<Distance> away, const Rules& rules) {
    Suitability sum{.parts = {}, .points = {0, 0}};
    for (const auto& weight : rules.weights) {
        const auto assessed = assess(weight.component, child, home, away, rules);
        const ScoreRange made{points(weight.per_thousand, assessed.score.low),
                              points(weight.per_thousand, assessed.score.high)};
        sum.points.low += made.low;
        sum.points.high += made.high;
        sum.parts.push_back({weight.component, weight.words, assessed.score, weight.per_thousand,
                             made, assessed.evidence});
    }
    return sum;
}

int distance_fit(Distance away, WantedDistance wanted, const std::vector<CurvePoint>& closeness) {
    const auto distance = thousandths_of_a_mile(away);
    const auto limit = std::int64_t{wanted.miles} * 1000;
    switch (wanted.band) {
        case DistanceBand::no_preference:
            return 1000;
        case DistanceBand::closest:
            return on_curve(distance, closeness);
        case DistanceBand::within:
            return on_curve(std::max<std::int64_t>(distance - limit, 0), closeness);
        case DistanceBand::at_least:
            return distance >= limit ? 1000 : static_cast<int>(distance * 1000 / limit);
    }
    throw Bug("every distance band has a fit");
}

std::string against_wanted(std::optional<Distance> away, std::string_view from_place,
                           const std::optional<WantedDistance>& wanted) {
    auto distance =
        away ? home::in_words(*away) : std::string{"distance not known: ask where the child lives"};
    if (away && !from_place.empty()) distance += fmt::format(" from {}", from_place);
    if (!wanted) return distance + "; wanted distance not asked";
    switch (wanted->band) {
        case DistanceBand::no_preference:
            return distance + "; no preference";
        case DistanceBand::closest:
            return distance + "; wanted: as close as possible";
        case DistanceBand::within:
            return fmt::format(
                "{}; wanted: within {} miles{}", distance, wanted->miles,
                away && away->miles() > wanted->miles ? ", so further than wanted" : "");
        case DistanceBand::at_least:
            return fmt::format(
                "{}; wanted: at least {} miles away{}", distance, wanted->miles,
                away && away->miles() < wanted->miles ? ", so nearer than wanted" : "");
    }
    throw Bug("every distance band has words");
}

}  // namespace wayhome::matching
