// SPDX-License-Identifier: Apache-2.0
#include "planning/allocation/reasons.hpp"

#include <algorithm>
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

/// Where each child of the plan is.
std::unordered_map<std::string, std::string> homes_of(const Plan& plan) {
    std::unordered_map<std::string, std::string> homes;
    for (const auto& place : plan.places) homes.emplace(place.child, place.home);
    return homes;
}

/// The whole problem and, where losses are asked for, its parts, each ready to be planned again.
class Reasoning {
  public:
    Reasoning(const Instance& instance, const Plan& plan, const ReasonsAsked& asked,
              const Stop& stop)
        : whole_(numbered(instance)), losses_(asked.losses) {
        if (losses_ == Losses::not_asked) return;
        problems_ = parts_of(whole_);
        parts_.reserve(problems_.size());
        for (const auto& each : problems_) parts_.emplace_back(each, plan, asked.effort, stop);
        for (auto& part : parts_) {
            for (Index child = 0; child < part.problem().children.size(); ++child) {
                children_.emplace(part.problem().children[child].id, std::pair{&part, child});
            }
            for (Index home = 0; home < part.problem().homes.size(); ++home) {
                homes_.emplace(part.problem().homes[home].id, home);
            }
        }
    }

    const Problem& whole() const { return whole_; }

    HomeReason reason(Index child, Index home) {
        HomeReason reason{whole_.homes[home].id};
        if (const auto excluded = exclusion_from(whole_, child, home)) {
            reason.code = excluded->code;
            reason.detail = excluded->detail;
            return reason;
        }
        reason.code = ReasonCode::outranked;
        if (losses_ == Losses::not_asked) return reason;
        const auto [part, number] = children_.at(whole_.children[child].id);
        reason.loss = part->loss(number, homes_.at(reason.home));
        reason.detail = reason.loss ? in_words(*reason.loss)
                                    : "possible; the loss was not found in the time given";
        return reason;
    }

  private:
    Problem whole_;
    Losses losses_;
    std::vector<Problem> problems_;
    std::vector<Part> parts_;
    std::unordered_map<std::string, std::pair<Part*, Index>> children_;
    std::unordered_map<std::string, Index> homes_;  ///< by the number in their part
};

bool is_asked(const ReasonsAsked& asked, const std::string& child, bool is_placed) {
    if (asked.children.empty()) return !is_placed;
    return std::find(asked.children.begin(), asked.children.end(), child) != asked.children.end();
}

}  // namespace

std::vector<Explanation> reasons_for(const Instance& instance, const Plan& plan,
                                     const ReasonsAsked& asked, const Stop& stop) {
    const auto placed = homes_of(plan);
    Reasoning reasoning{instance, plan, asked, stop};
    const auto& whole = reasoning.whole();
    std::vector<Explanation> all;
    for (Index child = 0; child < whole.children.size(); ++child) {
        const auto& who = whole.children[child];
        const auto own = placed.find(who.id);
        if (who.fixed_unit != nowhere || !is_asked(asked, who.id, own != placed.end())) continue;
        Explanation explanation{who.id, {}, {}};
        for (Index home = 0; home < whole.homes.size(); ++home) {
            if (own != placed.end() && own->second == whole.homes[home].id) continue;
            explanation.homes.push_back(reasoning.reason(child, home));
        }
        all.push_back(std::move(explanation));
    }
    // Changes come last: every reason at every home is worth more than the first child's changes.
    for (auto& each : all) {
        if (stop()) break;
        if (placed.contains(each.child) || asked.losses == Losses::not_asked) continue;
        each.counterfactual =
            smallest_change(instance, plan, each.child, asked.most_changes, asked.effort, stop);
    }
    return all;
}

}  // namespace wayhome::allocation
