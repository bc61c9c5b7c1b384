// SPDX-License-Identifier: Apache-2.0
#include "planning/allocation/home_rules.hpp"

#include <algorithm>
#include <array>

namespace wayhome::allocation {
namespace {

constexpr std::array rules = {ReasonCode::bed, ReasonCode::staffing, ReasonCode::pace,
                              ReasonCode::trait, ReasonCode::mix};

/// A home with those who are fixed there, and one child who would come.
class Arrival {
  public:
    Arrival(const Problem& problem, Index child, Index home)
        : problem_(problem), who_(problem.children[child]), child_(child), home_(home) {}

    bool excludes(ReasonCode rule, Index unit) const {
        const auto& place = problem_.homes[home_];
        switch (rule) {
            case ReasonCode::bed:
                return count(unit) + 1 > problem_.units[unit].free_beds;
            case ReasonCode::staffing:
                return load() + who_.load > place.staffing;
            case ReasonCode::pace:
                return static_cast<std::int64_t>(place.fixed.size()) + 1 > place.admissions;
            case ReasonCode::trait:
                return exceeds_trait(unit);
            default:
                return is_apart(unit);
        }
    }

    std::string detail(ReasonCode rule, Index unit) const {
        const auto& place = problem_.homes[home_];
        switch (rule) {
            case ReasonCode::bed:
                return "no free bed is left in " + problem_.units[unit].id;
            case ReasonCode::staffing:
                return "she takes " + std::to_string(who_.load) + " half-beds of staffing; " +
                       std::to_string(place.staffing - load()) + " are free";
            case ReasonCode::pace:
                return "the home admits " + std::to_string(place.admissions) +
                       " children in the window, " + std::to_string(place.fixed.size()) +
                       " of them settled";
            case ReasonCode::trait:
                return "the limit on a trait is reached in " + problem_.units[unit].id;
            default:
                return "she may not be with a child who is settled there";
        }
    }

  private:
    std::int64_t count(Index unit) const {
        const auto& fixed = problem_.homes[home_].fixed;
        return std::count_if(fixed.begin(), fixed.end(), [&](Index other) {
            return problem_.children[other].fixed_unit == unit;
        });
    }

    std::int64_t load() const {
        std::int64_t sum = 0;
        for (const auto other : problem_.homes[home_].fixed) sum += problem_.children[other].load;
        return sum;
    }

    static bool has(const Problem::Child& child, Index trait) {
        return std::find(child.traits.begin(), child.traits.end(), trait) != child.traits.end();
    }

    bool exceeds_trait(Index unit) const {
        const auto& fixed = problem_.homes[home_].fixed;
        const auto& limits = problem_.units[unit].limits;
        return std::any_of(limits.begin(), limits.end(), [&](const auto& limit) {
            if (!has(who_, limit.first)) return false;
            const auto there = std::count_if(fixed.begin(), fixed.end(), [&](Index other) {
                const auto& child = problem_.children[other];
                return child.fixed_unit == unit && has(child, limit.first);
            });
            return there + 1 > limit.second;
        });
    }

    bool is_apart(Index unit) const {
        const auto& at_home = problem_.apart_at_home[child_];
        const auto& in_unit = problem_.apart_in_unit[child_];
        const auto& fixed = problem_.homes[home_].fixed;
        return std::any_of(fixed.begin(), fixed.end(), [&](Index other) {
            return std::binary_search(at_home.begin(), at_home.end(), other) ||
                   (problem_.children[other].fixed_unit == unit &&
                    std::binary_search(in_unit.begin(), in_unit.end(), other));
        });
    }

    const Problem& problem_;
    const Problem::Child& who_;
    Index child_;
    Index home_;
};

}  // namespace

std::optional<Exclusion> exclusion_from(const Problem& problem, Index child, Index home) {
    const auto* const eligible = problem.eligible(home, child);
    if (eligible == nullptr) {
        return Exclusion{ReasonCode::not_eligible, "she is not eligible for any of its units"};
    }
    const Arrival arrival{problem, child, home};
    const auto& options = eligible->options;
    const bool fits = std::any_of(options.begin(), options.end(), [&](const Option& option) {
        return std::none_of(rules.begin(), rules.end(),
                            [&](auto rule) { return arrival.excludes(rule, option.unit); });
    });
    if (fits) return std::nullopt;
    const auto lowest = options.front().unit;
    for (const auto rule : rules) {
        const bool everywhere = std::all_of(options.begin(), options.end(), [&](const auto& each) {
            return arrival.excludes(rule, each.unit);
        });
        if (everywhere) return Exclusion{rule, arrival.detail(rule, lowest)};
    }
    for (const auto rule : rules) {
        if (arrival.excludes(rule, lowest)) return Exclusion{rule, arrival.detail(rule, lowest)};
    }
    return std::nullopt;
}

}  // namespace wayhome::allocation
