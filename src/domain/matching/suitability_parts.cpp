// SPDX-License-Identifier: Apache-2.0
#include "domain/matching/suitability_parts.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "domain/home/geography.hpp"
#include "domain/matching/coverage.hpp"

namespace wayhome::matching {
namespace {

// A severity weighs 1 to 4; one that is not known may be either end.
constexpr int lightest = 1;
constexpr int heaviest = 4;

// How the points of "can keep the child and step down" are shared out.
constexpr int for_the_whole_stay = 600;
constexpr int for_long_stays = 200;
constexpr int for_step_down = 200;

constexpr int days_in_a_year = 365;

int weight_of(Severity severity) {
    return lightest + static_cast<int>(severity);
}

/// "offered", "not offered" or "home has not said".
std::string_view answer_words(std::optional<bool> offered) {
    if (!offered) return "home has not said";
    return *offered ? "offered" : "not offered";
}

void add_words(std::string& evidence, std::string_view words) {
    if (!evidence.empty()) evidence += "; ";
    evidence += words;
}

using CapabilityOf = std::string BehaviourRule::*;

/// The share of the child's behaviours for which the home offers what answers them.
Assessed behaviours_answered(const ChildFacts& child, const HomeFacts& home, const Rules& rules,
                             CapabilityOf capability_of, std::vector<Wanted> wanted,
                             std::string evidence) {
    int not_asked = 0;
    for (const auto& rule : rules.behaviours) {
        const auto& capability = rule.*capability_of;
        if (capability.empty()) continue;
        const auto offered = home.offers(capability);
        const auto* const fact = child.behaviour(rule.code);
        if (fact == nullptr) {
            ++not_asked;
            wanted.push_back({lightest, heaviest, false, offered});
            continue;
        }
        if (!fact->present) continue;
        const int light = fact->severity ? weight_of(*fact->severity) : lightest;
        const int heavy = fact->severity ? weight_of(*fact->severity) : heaviest;
        wanted.push_back({light, heavy, true, offered});
        add_words(evidence, fmt::format("{}: {} {}", rule.words, rules.capability_words(capability),
                                        answer_words(offered)));
    }
    if (not_asked > 0) add_words(evidence, fmt::format("{} not asked about", not_asked));
    if (evidence.empty()) evidence = "Nothing is needed";
    return {coverage(wanted), evidence};
}

/// The share of capabilities asked for that the home offers.
Assessed capabilities_offered(const std::optional<std::vector<std::string>>& asked,
                              const HomeFacts& home, const Rules& rules,
                              std::string_view when_not_asked, std::string_view when_none) {
    if (!asked) return {{0, 1000}, std::string{when_not_asked}};
    if (asked->empty()) return {{1000, 1000}, std::string{when_none}};
    std::vector<Wanted> wanted;
    std::string evidence;
    for (const auto& code : *asked) {
        const auto offered = home.offers(code);
        wanted.push_back({1, 1, true, offered});
        add_words(evidence,
                  fmt::format("{}: {}", rules.capability_words(code), answer_words(offered)));
    }
    return {coverage(wanted), evidence};
}

void add_part(Assessed& sum, int most, std::optional<bool> answer, std::string_view words) {
    if (!answer || *answer) sum.score.high += most;
    if (answer && *answer) sum.score.low += most;
    add_words(sum.evidence, fmt::format("{}: {}", words, answer_words(answer)));
}

/// Whether the child is still young enough for the home when the stay ends.
std::optional<bool> can_stay(const ChildFacts& child, const HomeFacts& home) {
    if (!child.expected_stay || !child.until_18) return std::nullopt;
    const auto too_old_after = *child.until_18 - Days{(17 - home.oldest) * days_in_a_year};
    return *child.expected_stay <= too_old_after;
}

bool contains(const std::vector<HomeId>& homes, HomeId home) {
    return std::find(homes.begin(), homes.end(), home) != homes.end();
}

}  // namespace

Assessed needs_met(const ChildFacts& child, const HomeFacts& home, const Rules& rules) {
    std::vector<Wanted> wanted;
    std::string evidence;
    if (child.needed) {
        for (const auto& code : *child.needed) {
            if (rules.capability_kind(code) != "programme") continue;
            const auto offered = home.offers(code);
            wanted.push_back({heaviest, heaviest, true, offered});
            add_words(evidence, fmt::format("Asked for: {} {}", rules.capability_words(code),
                                            answer_words(offered)));
        }
    }
    return behaviours_answered(child, home, rules, &BehaviourRule::programme, std::move(wanted),
                               std::move(evidence));
}

Assessed risk_manageable(const ChildFacts& child, const HomeFacts& home, const Rules& rules) {
    return behaviours_answered(child, home, rules, &BehaviourRule::building, {}, {});
}

Assessed distance_part(const ChildFacts& child, const HomeFacts& home, std::optional<Distance> away,
                       const Rules& rules) {
    auto evidence = against_wanted(away, child.from_place, child.wanted_distance);
    if (away && home.position_is_approximate) evidence += " (the home's position is approximate)";
    if (child.wanted_distance && child.wanted_distance->band == DistanceBand::no_preference) {
        return {{1000, 1000}, evidence};
    }
    if (!away || !child.wanted_distance) return {{0, 1000}, evidence};
    const int score = distance_fit(*away, *child.wanted_distance, rules.closeness);
    return {{score, score}, evidence};
}

Assessed continuity(const ChildFacts& child, const HomeFacts& home, const Rules& rules) {
    return capabilities_offered(child.continued, home, rules,
                                "What is to be carried on in education and health was not asked",
                                "Nothing is to be carried on");
}

Assessed wishes(const ChildFacts& child, const HomeFacts& home) {
    if (!child.wishes) return {{0, 1000}, "The child was not asked"};
    if (contains(child.wishes->does_not_want, home.id)) {
        return {{0, 0}, "The child does not want this home"};
    }
    if (contains(child.wishes->wants, home.id)) return {{1000, 1000}, "The child wants this home"};
    return {{500, 500}, "The child said nothing about this home"};
}

Assessed length_of_stay(const ChildFacts& child, const HomeFacts& home) {
    const bool has_step_down =
        std::any_of(home.units.begin(), home.units.end(),
                    [](const UnitFacts& each) { return each.purpose == home::Purpose::step_down; });
    const auto step_down = has_step_down ? std::optional{true} : home.offers("step_down");

    Assessed sum{{0, 0}, ""};
    const auto stays = can_stay(child, home);
    if (!stays || *stays) sum.score.high += for_the_whole_stay;
    if (stays && *stays) sum.score.low += for_the_whole_stay;
    add_words(sum.evidence, !stays   ? "Length of stay or date of birth not known"
                            : *stays ? "Young enough for the whole stay"
                                     : "Too old for the home before the stay ends");
    add_part(sum, for_long_stays, home.offers("long_stay"), "Whole order");
    add_part(sum, for_step_down, step_down, "Step-down");
    return sum;
}

Assessed identity(const ChildFacts& child, const HomeFacts& home, const Rules& rules) {
    return capabilities_offered(child.identity, home, rules,
                                "The child was not asked about identity and culture",
                                "The child asks for nothing");
}

}  // namespace wayhome::matching
