// SPDX-License-Identifier: Apache-2.0
#include "planning/allocation/counterfactual.hpp"

#include <algorithm>
#include <optional>
#include <unordered_map>

#include "planning/allocation/levers.hpp"
#include "planning/allocation/search.hpp"
#include "planning/allocation/worth_of_levers.hpp"

namespace wayhome::allocation {
namespace {

using Changes = std::vector<Change>;

/// A home with much more room has very many patterns: listing them is not worth it for one answer.
constexpr std::size_t most_listed = 500;

/// Up to this total amount each is tried at once; beyond, only what answers at all.
constexpr std::int64_t small_total = 6;

/// The plans that the question allows are those without shortfall here: each band is a group with
/// the plan's value as its target, and so is the child. All count in band 4, after the shortfalls.
Problem question_of(const Instance& instance, const Plan& plan, const std::string& child) {
    auto asked = instance;
    asked.equity.clear();
    for (int band = 1; band <= 4; ++band) {
        EquityGroup group{"band " + std::to_string(band), {}, 0};
        for (const auto& each : instance.children) {
            if (each.band == band) group.children.push_back(each.id);
        }
        group.target = plan.objective[at(level_of_band(band))];
        asked.equity.push_back(std::move(group));
    }
    for (auto& each : asked.children) {
        if (each.id == child) {
            asked.equity.push_back({"child", {child}, std::int64_t{each.need} * each.load});
        }
        each.band = 4;
    }
    return numbered(asked);
}

class Question {
  public:
    Question(const Instance& instance, const Plan& plan, const std::string& child, std::size_t most,
             const Effort& effort, const Stop& stop)
        : problem_(question_of(instance, plan, child)),
          levers_(levers_of(problem_, instance)),
          most_(most),
          effort_(effort),
          stop_(stop) {
        std::unordered_map<std::string, Index> units;
        std::unordered_map<std::string, Index> children;
        for (Index unit = 0; unit < problem_.units.size(); ++unit) {
            units.emplace(problem_.units[unit].id, unit);
        }
        for (Index each = 0; each < problem_.children.size(); ++each) {
            children.emplace(problem_.children[each].id, each);
        }
        child_ = children.at(child);
        present_.resize(problem_.homes.size());
        for (const auto& place : plan.places) {
            const auto home = problem_.units[units.at(place.unit)].home;
            present_[home].push_back(children.at(place.child));
        }
        for (auto& each : present_) each.push_back(child_);
        for (auto& each : present_) std::sort(each.begin(), each.end());
    }

    Counterfactual answer() {
        Counterfactual found;
        auto chosen = std::optional<Changes>{};
        if (!is_eligible_somewhere()) return {.known = true, .changes = {}};
        if (price() && is_answered_by({})) chosen = Changes{};
        for (std::size_t size = 1; !chosen && size <= most_ && !stop_(); ++size) {
            chosen = least_of(size);
        }
        if (stop_()) return found;
        found.known = true;
        found.changes = std::move(chosen);
        return found;
    }

  private:
    bool is_eligible_somewhere() const {
        return std::any_of(problem_.homes.begin(), problem_.homes.end(), [&](const auto& home) {
            return std::any_of(home.eligible.begin(), home.eligible.end(),
                               [&](const auto& each) { return each.child == child_; });
        });
    }

    /// Finds prices for what is missing. Answers whether anything may do without a change.
    bool price() {
        auto pool = PatternPool::of(problem_, effort_);
        if (!pool) return true;
        Relaxation relaxation{problem_, *pool, stop_};
        const auto finding = relaxation.look({}, {}, nullptr, Extent::up_to_equity);
        if (finding.levels.size() <= at(Level::equity)) return true;
        worth_.emplace(problem_, levers_, finding.levels[at(Level::equity)]);
        return !worth_->is_missing_something();
    }

    bool may_answer(const Pull& pull) { return !worth_ || worth_->may_suffice(pull); }

    bool is_answered_by(const Pull& pull) {
        const Pulled pulled{problem_, levers_, pull};
        if (fits_beside_the_plan()) return true;
        auto pool = PatternPool::of(problem_, effort_);
        return pool && Search{problem_, *pool, stop_}.without_shortfall().has_value();
    }

    /// Whether some home takes the child beside those whom the plan has there.
    bool fits_beside_the_plan() const {
        for (Index home = 0; home < problem_.homes.size(); ++home) {
            if (problem_.eligible(home, child_) != nullptr &&
                home_admits(problem_, home, present_[home]) &&
                best_division(problem_, home, present_[home])) {
                return true;
            }
        }
        return false;
    }

    std::optional<Changes> least_of(std::size_t size) {
        std::vector<Pull> able;  ///< those that may answer when pulled as far as could ever matter
        Pull pull;
        gather(size, 0, pull, able);
        bool tried = false;
        for (std::int64_t total = 0; total <= most_of(able) && !stop_(); ++total) {
            if (total > small_total && !tried) {
                tried = true;
                std::erase_if(able, [&](const Pull& each) { return !is_answered_by(each); });
            }
            for (const auto& each : able) {
                auto trial = each;
                if (auto found = share(total, 0, trial)) return found;
            }
        }
        return std::nullopt;
    }

    /// The largest total that any of them could take; less than nothing where there is none.
    static std::int64_t most_of(const std::vector<Pull>& able) {
        std::int64_t most = -1;
        for (const auto& each : able) {
            std::int64_t sum = 0;
            for (const auto& [number, amount] : each) sum += amount;
            most = std::max(most, sum);
        }
        return most;
    }

    void gather(std::size_t size, std::size_t from, Pull& pull, std::vector<Pull>& able) {
        if (stop_()) return;
        if (pull.size() == size) {
            if (may_answer(pull)) able.push_back(pull);
            return;
        }
        for (auto number = from; number < levers_.size(); ++number) {
            pull.emplace_back(number, levers_[number].enough);
            gather(size, number + 1, pull, able);
            pull.pop_back();
        }
    }

    /// The first way to share a total among the levers that answers.
    std::optional<Changes> share(std::int64_t total, std::size_t from, Pull& pull) {
        if (from == pull.size()) {
            if (total != 0 || stop_() || !may_answer(pull) || !is_answered_by(pull)) {
                return std::nullopt;
            }
            Changes changes;
            for (const auto& [number, amount] : pull) {
                changes.push_back(levers_[number].change);
                changes.back().amount = amount;
            }
            return changes;
        }
        const auto& lever = levers_[pull[from].first];
        const auto most = lever.has_amount() ? std::min(total, lever.enough) : 0;
        for (std::int64_t amount = lever.has_amount() ? 1 : 0; amount <= most; ++amount) {
            pull[from].second = amount;
            if (auto found = share(total - amount, from + 1, pull)) return found;
        }
        return std::nullopt;
    }

    Problem problem_;
    std::vector<Lever> levers_;
    std::size_t most_;
    const Effort& effort_;
    const Stop& stop_;
    Index child_ = 0;
    std::vector<std::vector<Index>> present_;  ///< per home, the plan's children and this one
    std::optional<WorthOfLevers> worth_;
};

}  // namespace

Counterfactual smallest_change(const Instance& instance, const Plan& plan, const std::string& child,
                               std::size_t most_changes, const Effort& effort, const Stop& stop) {
    const Effort less{std::min(effort.most_listed, most_listed)};
    return Question{instance, plan, child, most_changes, less, stop}.answer();
}

}  // namespace wayhome::allocation
