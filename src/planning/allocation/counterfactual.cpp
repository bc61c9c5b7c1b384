// SPDX-License-Identifier: Apache-2.0
#include "planning/allocation/counterfactual.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "planning/allocation/greedy.hpp"
#include "planning/allocation/pattern_search.hpp"
#include "planning/allocation/search.hpp"

namespace wayhome::allocation {
namespace {

using Changes = std::vector<Change>;

/// A home with much more room has very many patterns: listing them is not worth it for one answer.
constexpr std::size_t most_listed = 2'000;

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
    Question(Problem problem, const Instance& instance, std::size_t most, const Effort& effort,
             const Stop& stop)
        : problem_(std::move(problem)), most_(most), effort_(effort), stop_(stop) {
        list_levers(instance);
    }

    Counterfactual answer() {
        Counterfactual found;
        auto chosen = std::optional<Changes>{};
        if (is_answered_by({})) chosen = Changes{};
        price();
        for (std::size_t size = 1; !chosen && size <= most_ && !stop_(); ++size) {
            chosen = least_of(size);
        }
        if (stop_()) return found;
        found.known = true;
        found.changes = std::move(chosen);
        return found;
    }

  private:
    /// A change without its amount, and as much of it as could ever matter.
    struct Lever {
        Change change;
        Index number = 0;  ///< of the unit or home, or of the lower child
        Index other = 0;   ///< of the higher child
        std::int64_t enough = 0;
    };

    void list_levers(const Instance& instance) {
        std::map<std::string, Index> child_number;
        std::int64_t load = 0;
        for (Index child = 0; child < problem_.children.size(); ++child) {
            child_number[problem_.children[child].id] = child;
            load += problem_.children[child].load;
        }
        const auto everyone = static_cast<std::int64_t>(problem_.children.size());
        for (Index home = 0; home < problem_.homes.size(); ++home) {
            const auto& id = problem_.homes[home].id;
            if (problem_.homes[home].eligible.empty()) continue;
            levers_.push_back({{ChangeKind::admissions, id, {}}, home, 0, everyone});
            levers_.push_back({{ChangeKind::staffing, id, {}}, home, 0, load});
        }
        for (Index unit = 0; unit < problem_.units.size(); ++unit) {
            levers_.push_back(
                {{ChangeKind::free_bed, problem_.units[unit].id, {}}, unit, 0, everyone});
        }
        for (const auto& each : instance.conflicts) {
            const auto& [low, high] = std::minmax(each.first, each.second);
            levers_.push_back({{ChangeKind::conflict, low, high},
                               child_number.at(low),
                               child_number.at(high),
                               0});
        }
        const auto key = [](const Lever& each) {
            return std::tie(each.change.kind, each.change.id, each.change.second);
        };
        std::sort(levers_.begin(), levers_.end(),
                  [&](const Lever& a, const Lever& b) { return key(a) < key(b); });
        levers_.erase(std::unique(levers_.begin(), levers_.end(),
                                  [&](const Lever& a, const Lever& b) { return key(a) == key(b); }),
                      levers_.end());
    }

    /// Levers by number with the amount of each.
    using Pull = std::vector<std::pair<std::size_t, std::int64_t>>;

    Problem changed(const Pull& pull) const {
        auto made = problem_;
        for (const auto& [number, amount] : pull) {
            const auto& lever = levers_[number];
            const auto lift = [&](std::vector<std::vector<Index>>& apart) {
                std::erase(apart[lever.number], lever.other);
                std::erase(apart[lever.other], lever.number);
            };
            switch (lever.change.kind) {
                case ChangeKind::admissions:
                    made.homes[lever.number].admissions += amount;
                    break;
                case ChangeKind::staffing:
                    made.homes[lever.number].staffing += amount;
                    break;
                case ChangeKind::free_bed:
                    made.units[lever.number].free_beds += amount;
                    break;
                case ChangeKind::conflict:
                    lift(made.apart_at_home);
                    lift(made.apart_in_unit);
                    break;
            }
        }
        return made;
    }

    bool is_answered_by(const Pull& pull) const {
        const auto made = changed(pull);
        auto pool = PatternPool::of(made, effort_);
        if (!pool) return false;
        const auto first = greedy_plan(made);
        const auto found = Search{made, *pool, stop_}.best(
            {}, Candidate{first, objective_of(made, first)}, Extent::up_to_equity);
        return found.best->objective[at(Level::equity)] == 0;
    }

    /// Prices of the question as it stands: no change can help that adds less to what the homes
    /// make of them than is missing (weak duality).
    void price() {
        auto pool = PatternPool::of(problem_, effort_);
        if (!pool) return;
        Relaxation relaxation{problem_, *pool, stop_};
        const auto finding = relaxation.look({}, {}, nullptr, Extent::up_to_equity);
        if (finding.levels.size() <= at(Level::equity)) return;
        const auto& prices = finding.levels[at(Level::equity)];
        missing_ = -prices.bound;
        for (Index child = 0; child < problem_.children.size(); ++child) {
            gain_.push_back(-prices.children[child]);
            for (const auto group : problem_.children[child].groups) {
                gain_.back() += prices.groups[group] * problem_.children[child].value;
            }
        }
        for (Index home = 0; home < problem_.homes.size(); ++home) {
            best_.push_back(most_of(problem_, home));
        }
    }

    std::int64_t most_of(const Problem& problem, Index home) const {
        const std::vector<WeighedLevel> level = {{at(Level::equity), 1, gain_}};
        const auto& fixed = problem.homes[home].fixed;
        const std::vector<bool> nobody(problem.children.size(), false);
        const auto found =
            PatternSearch{problem, home, Candidates{problem, home}, level, fixed, nobody}.beat(
                {fixed.empty() ? 0 : lowest});
        std::int64_t sum = 0;
        for (const auto child : found.value_or(std::vector<Index>{})) sum += gain_[child];
        return sum;
    }

    bool may_answer(const Pull& pull) const {
        if (missing_ <= 0 || gain_.empty()) return true;
        const auto made = changed(pull);
        std::int64_t more = 0;
        for (Index home = 0; home < problem_.homes.size(); ++home) {
            if (is_touched(home, pull)) more += most_of(made, home) - best_[home];
            if (more >= missing_) return true;
        }
        return false;
    }

    bool is_touched(Index home, const Pull& pull) const {
        return std::any_of(pull.begin(), pull.end(), [&](const auto& each) {
            const auto& lever = levers_[each.first];
            switch (lever.change.kind) {
                case ChangeKind::free_bed:
                    return problem_.units[lever.number].home == home;
                case ChangeKind::conflict:
                    return problem_.eligible(home, lever.number) != nullptr &&
                           problem_.eligible(home, lever.other) != nullptr;
                default:
                    return lever.number == home;
            }
        });
    }

    std::optional<Changes> least_of(std::size_t size) {
        std::vector<Pull> able;  ///< those that answer when pulled as far as could ever matter
        Pull pull;
        gather(size, 0, pull, able);
        std::int64_t most = 0;
        for (const auto& each : able) {
            std::int64_t sum = 0;
            for (const auto& [number, amount] : each) sum += amount;
            most = std::max(most, sum);
        }
        for (std::int64_t total = 0; total <= most && !able.empty() && !stop_(); ++total) {
            for (const auto& each : able) {
                auto trial = each;
                if (auto found = share(total, 0, trial)) return found;
            }
        }
        return std::nullopt;
    }

    void gather(std::size_t size, std::size_t from, Pull& pull, std::vector<Pull>& able) {
        if (stop_()) return;
        if (pull.size() == size) {
            if (may_answer(pull) && is_answered_by(pull)) able.push_back(pull);
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
        const bool has_amount = levers_[pull[from].first].change.kind != ChangeKind::conflict;
        const auto most = has_amount ? std::min(total, levers_[pull[from].first].enough) : 0;
        for (std::int64_t amount = has_amount ? 1 : 0; amount <= most; ++amount) {
            pull[from].second = amount;
            if (auto found = share(total - amount, from + 1, pull)) return found;
        }
        return std::nullopt;
    }

    static constexpr std::int64_t lowest = -1'000'000'000'000'000;

    Problem problem_;
    std::size_t most_;
    const Effort& effort_;
    const Stop& stop_;
    std::vector<Lever> levers_;  ///< by the bytes of kinds and ids
    std::int64_t missing_ = 0;
    std::vector<std::int64_t> gain_;  ///< per child
    std::vector<std::int64_t> best_;  ///< per home
};

}  // namespace

Counterfactual smallest_change(const Instance& instance, const Plan& plan, const std::string& child,
                               std::size_t most_changes, const Effort& effort, const Stop& stop) {
    const Effort less{std::min(effort.most_listed, most_listed)};
    return Question{question_of(instance, plan, child), instance, most_changes, less, stop}
        .answer();
}

}  // namespace wayhome::allocation
