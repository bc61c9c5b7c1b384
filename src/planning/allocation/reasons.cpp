// SPDX-License-Identifier: Apache-2.0
#include "planning/allocation/reasons.hpp"

#include <set>
#include <unordered_map>

#include "planning/allocation/home_rules.hpp"
#include "planning/allocation/search.hpp"

namespace wayhome::allocation {
namespace {

/// One part of the problem, ready to be planned again with a child forced somewhere.
class Part {
  public:
    Part(const Problem& problem, const Plan& plan, const Effort& effort, const Stop& stop)
        : problem_(problem),
          pool_(*PatternPool::of(problem, effort)),
          search_(problem, pool_, stop) {
        std::unordered_map<std::string, Index> children, units;
        for (Index child = 0; child < problem.children.size(); ++child) {
            children.emplace(problem.children[child].id, child);
        }
        for (Index unit = 0; unit < problem.units.size(); ++unit) {
            units.emplace(problem.units[unit].id, unit);
        }
        Assignment present(problem.children.size(), nowhere);
        for (const auto& place : plan.places) {
            const auto child = children.find(place.child);
            if (child != children.end()) present[child->second] = units.at(place.unit);
        }
        present_ = objective_of(problem, present);
    }

    /// Nothing where time runs out.
    std::optional<Objective> loss(Index child, Index home) {
        const Decision there{child, home, Presence::is_there};
        const auto found = search_.best({&there, 1}, std::nullopt, Extent::objective, basis_);
        basis_ = search_.root_basis();
        if (!found.complete || !found.best) return std::nullopt;
        auto loss = found.best->objective;
        for (std::size_t level = 0; level < level_count; ++level) loss[level] -= present_[level];
        return loss;
    }

    const Problem& problem() const { return problem_; }

  private:
    const Problem& problem_;
    PatternPool pool_;
    Search search_;
    Objective present_{};
    std::vector<Index> basis_;
};

std::string in_words(const Objective& loss) {
    for (std::size_t level = 0; level < level_count; ++level) {
        if (loss[level] != 0) {
            return "possible, at a cost of " + std::to_string(-loss[level]) + " in " +
                   std::string{level_names[level]};
        }
    }
    return "possible: as good as the plan, which settles ties by receipt";
}

}  // namespace

std::vector<Explanation> reasons_for(const Instance& instance, const Plan& plan,
                                     const ReasonsAsked& asked, const Stop& stop) {
    std::set<std::string> placed;
    for (const auto& place : plan.places) placed.insert(place.child);
    const auto whole = numbered(instance);
    const auto problems = parts_of(whole);
    std::vector<Part> parts;
    parts.reserve(problems.size());
    for (const auto& each : problems) parts.emplace_back(each, plan, asked.effort, stop);
    std::unordered_map<std::string, std::pair<Part*, Index>> children, homes;
    for (auto& part : parts) {
        for (Index child = 0; child < part.problem().children.size(); ++child) {
            children.emplace(part.problem().children[child].id, std::pair{&part, child});
        }
        for (Index home = 0; home < part.problem().homes.size(); ++home) {
            homes.emplace(part.problem().homes[home].id, std::pair{&part, home});
        }
    }
    std::vector<Explanation> all;
    for (Index child = 0; child < whole.children.size(); ++child) {
        const auto& id = whole.children[child].id;
        if (placed.contains(id)) continue;
        Explanation explanation{id, {}, {}};
        for (Index home = 0; home < whole.homes.size(); ++home) {
            HomeReason reason{whole.homes[home].id};
            if (const auto excluded = exclusion_from(whole, child, home)) {
                reason.code = excluded->code;
                reason.detail = excluded->detail;
            } else {
                const auto [part, number] = children.at(id);
                reason.code = ReasonCode::outranked;
                reason.loss = part->loss(number, homes.at(whole.homes[home].id).second);
                reason.detail = reason.loss ? in_words(*reason.loss)
                                            : "possible; the loss was not found in the time given";
            }
            explanation.homes.push_back(std::move(reason));
        }
        all.push_back(std::move(explanation));
    }
    // Changes come last: every reason at every home is worth more than the first child's changes.
    for (auto& each : all) {
        if (stop()) break;
        each.counterfactual =
            smallest_change(instance, plan, each.child, asked.most_changes, asked.effort, stop);
    }
    return all;
}

}  // namespace wayhome::allocation
