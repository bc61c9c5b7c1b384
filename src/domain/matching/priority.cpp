// SPDX-License-Identifier: Apache-2.0
#include "domain/matching/priority.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "kernel/expect.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::matching {
namespace {

constexpr int clock_within_a_day = 1;
constexpr int order_made_or_clock_soon = 2;
constexpr int hearing_listed = 3;
constexpr int other = 4;

const PriorityBand& band(int number, const std::vector<PriorityBand>& bands) {
    const auto found = std::find_if(bands.begin(), bands.end(),
                                    [&](const auto& each) { return each.number == number; });
    expect(found != bands.end(), "every priority band is in the data");
    return *found;
}

bool ends_within(const ChildFacts& child, Instant now, const PriorityBand& band) {
    return child.clock_ends && band.within_hours &&
           *child.clock_ends - now <= Hours{*band.within_hours};
}

int points_for(const BehaviourFact& fact, const NeedPoints& points) {
    if (!fact.severity) return points.not_known;
    switch (*fact.severity) {
        case Severity::low:
            return points.low;
        case Severity::moderate:
            return points.moderate;
        case Severity::serious:
            return points.serious;
        case Severity::very_serious:
            return points.very_serious;
    }
    throw Bug("every severity has its points");
}

auto place_in_order(const ChildInOrder& child) {
    return std::tuple{child.band, -child.need.points(), child.waiting_since,
                      std::string_view{child.reference}, child.referral};
}

}  // namespace

NeedScore need_score(const ChildFacts& child, const NeedPoints& points) {
    NeedScore score;
    for (const auto& fact : child.behaviours) {
        if (!fact.present) continue;
        ++score.needs;
        score.severity_points += points_for(fact, points);
        if (fact.recent.value_or(false)) score.recent_points += points.recent;
    }
    if (child.missing_now.value_or(false)) score.missing_points = points.missing_now;
    score.words =
        fmt::format("{} need{}: {} points for severity, {} for the last month", score.needs,
                    score.needs == 1 ? "" : "s", score.severity_points, score.recent_points);
    if (score.missing_points > 0) {
        score.words += fmt::format(", {} because the child is missing", score.missing_points);
    }
    return score;
}

int band_of(const ChildFacts& child, Instant now, const std::vector<PriorityBand>& bands) {
    const bool in_custody = child.pathway == referral::Pathway::police_custody;
    if (in_custody || ends_within(child, now, band(clock_within_a_day, bands))) {
        return clock_within_a_day;
    }
    const bool order_made = child.order_made.value_or(false);
    if (order_made || ends_within(child, now, band(order_made_or_clock_soon, bands))) {
        return order_made_or_clock_soon;
    }
    return child.hearing_listed.value_or(false) ? hearing_listed : other;
}

std::vector<ChildInOrder> order_children(const std::vector<WaitingChild>& waiting,
                                         const HomeFacts& home, Instant now, const Rules& rules) {
    std::vector<ChildInOrder> ordered;
    ordered.reserve(waiting.size());
    for (const auto& each : waiting) {
        const int number = band_of(each.facts, now, rules.bands);
        ordered.push_back({.place = 0,
                           .referral = each.facts.referral,
                           .reference = each.facts.reference,
                           .band = number,
                           .band_words = band(number, rules.bands).words,
                           .need = need_score(each.facts, rules.need),
                           .waiting_since = each.waiting_since,
                           .waited_words = length_in_words(now - each.waiting_since),
                           .comparison = compare_one(each.facts, home, rules)});
    }
    std::sort(ordered.begin(), ordered.end(),
              [](const ChildInOrder& one, const ChildInOrder& another) {
                  return place_in_order(one) < place_in_order(another);
              });
    for (std::size_t i = 0; i < ordered.size(); ++i) ordered[i].place = static_cast<int>(i) + 1;
    return ordered;
}

std::string priority_rule_in_words(const Rules& rules) {
    std::string words = "Children are put in order by band:";
    for (const auto& each : rules.bands) words += fmt::format(" {}. {};", each.number, each.words);
    words.back() = '.';
    words += fmt::format(
        " Within a band the child with most need points comes first: {} for a low need, {} for a "
        "moderate one, {} for a serious one, {} for a very serious one, {} where severity is not "
        "known, {} more for each seen in the last month, and {} while the child is missing.",
        rules.need.low, rules.need.moderate, rules.need.serious, rules.need.very_serious,
        rules.need.not_known, rules.need.recent, rules.need.missing_now);
    words += " With equal points the child who has waited longest comes first, then by reference.";
    return words + fmt::format(" In force from {}, version {}.", in_words(rules.in_force_from),
                               rules.version);
}

}  // namespace wayhome::matching
