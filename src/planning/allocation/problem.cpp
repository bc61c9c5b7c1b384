// SPDX-License-Identifier: Apache-2.0
#include "planning/allocation/problem.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <string_view>
#include <tuple>
#include <unordered_map>

namespace wayhome::allocation {
namespace {

using Numbers = std::unordered_map<std::string_view, Index>;

Index count_of(std::size_t size) {
    return static_cast<Index>(size);
}

Numbers number_children(const Instance& instance, Problem& problem) {
    Numbers numbers;
    std::map<std::string_view, Index> traits;
    for (const auto* const each : by_receipt(instance)) {
        numbers.emplace(each->id, count_of(problem.children.size()));
        Problem::Child child{.id = each->id,
                             .band = each->band,
                             .value = std::int64_t{each->need} * each->load,
                             .load = each->load};
        for (const auto& trait : each->traits) {
            child.traits.push_back(traits.emplace(trait, count_of(traits.size())).first->second);
        }
        problem.children.push_back(std::move(child));
    }
    for (const auto& home : instance.homes) {
        for (const auto& unit : home.units) {
            for (const auto& [trait, limit] : unit.trait_limits) {
                traits.emplace(trait, count_of(traits.size()));
            }
        }
    }
    std::vector<const Home*> homes;
    for (const auto& each : instance.homes) homes.push_back(&each);
    std::sort(homes.begin(), homes.end(),
              [](const Home* a, const Home* b) { return a->id < b->id; });
    for (const auto* const each : homes) {
        Problem::Home home{.id = each->id,
                           .first_unit = count_of(problem.units.size()),
                           .staffing = each->staffing,
                           .admissions = each->admissions};
        std::vector<const Unit*> units;
        for (const auto& unit : each->units) units.push_back(&unit);
        std::sort(units.begin(), units.end(),
                  [](const Unit* a, const Unit* b) { return a->id < b->id; });
        for (const auto* const unit : units) {
            Problem::Unit made{.id = unit->id,
                               .home = count_of(problem.homes.size()),
                               .free_beds = unit->free_beds};
            for (const auto& [trait, limit] : unit->trait_limits) {
                made.limits.emplace_back(traits.at(trait), limit);
            }
            problem.units.push_back(std::move(made));
        }
        home.past_unit = count_of(problem.units.size());
        problem.homes.push_back(std::move(home));
    }
    return numbers;
}

void number_pairs(const Instance& instance, const Numbers& children, const Numbers& units,
                  Problem& problem) {
    std::vector<std::tuple<Index, Index, Option>> found;  // home, child
    for (const auto& each : instance.pairs) {
        const auto child = children.at(each.child);
        const auto unit = units.at(each.unit);
        const auto fixed = problem.children[child].fixed_unit;
        if (fixed != nowhere && fixed != unit) continue;
        found.emplace_back(problem.units[unit].home, child,
                           Option{unit, each.suitability, each.closeness, each.continuity});
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return std::tuple{std::get<0>(a), std::get<1>(a), std::get<2>(a).unit} <
               std::tuple{std::get<0>(b), std::get<1>(b), std::get<2>(b).unit};
    });
    for (const auto& [home, child, option] : found) {
        auto& eligible = problem.homes[home].eligible;
        if (eligible.empty() || eligible.back().child != child) eligible.push_back({child, {}});
        eligible.back().options.push_back(option);
    }
}

void number_relations(const Instance& instance, const Numbers& children, Problem& problem) {
    const auto size = problem.children.size();
    problem.apart_at_home.resize(size);
    problem.apart_in_unit.resize(size);
    problem.managed.resize(size);
    for (const auto& each : instance.conflicts) {
        auto& apart = each.scope == Scope::home ? problem.apart_at_home : problem.apart_in_unit;
        const auto first = children.at(each.first);
        const auto second = children.at(each.second);
        apart[first].push_back(second);
        apart[second].push_back(first);
    }
    for (const auto& each : instance.managed) {
        const auto first = children.at(each.first);
        const auto second = children.at(each.second);
        problem.managed[first].push_back({second, each.penalty});
        problem.managed[second].push_back({first, each.penalty});
    }
    for (auto& each : problem.apart_at_home) std::sort(each.begin(), each.end());
    for (auto& each : problem.apart_in_unit) std::sort(each.begin(), each.end());
    for (auto& each : problem.managed) {
        std::sort(each.begin(), each.end(),
                  [](const auto& a, const auto& b) { return a.other < b.other; });
    }
    std::vector<const EquityGroup*> groups;
    for (const auto& each : instance.equity) groups.push_back(&each);
    std::sort(groups.begin(), groups.end(),
              [](const auto* a, const auto* b) { return a->group < b->group; });
    for (const auto* const each : groups) {
        for (const auto& child : each->children) {
            problem.children[children.at(child)].groups.push_back(count_of(problem.groups.size()));
        }
        problem.groups.push_back({each->group, each->target});
    }
}

/// Sets of nodes that are linked; the node itself stands for a set it heads.
class Links {
  public:
    explicit Links(std::size_t size) : above_(size) {
        std::iota(above_.begin(), above_.end(), std::size_t{0});
    }
    std::size_t head(std::size_t node) {
        while (above_[node] != node) node = above_[node] = above_[above_[node]];
        return node;
    }
    void link(std::size_t a, std::size_t b) { above_[head(a)] = head(b); }

  private:
    std::vector<std::size_t> above_;
};

/// Takes the children, homes and groups with one head out of the whole.
Problem part_of(const Problem& whole, const std::vector<Index>& children,
                const std::vector<Index>& homes, const std::vector<Index>& groups) {
    Problem part;
    std::vector<Index> number(whole.children.size(), nowhere);
    std::vector<Index> group_number(whole.groups.size(), nowhere);
    std::vector<Index> unit_number(whole.units.size(), nowhere);
    for (const auto each : groups) {
        group_number[each] = count_of(part.groups.size());
        part.groups.push_back(whole.groups[each]);
    }
    for (const auto each : children) {
        number[each] = count_of(part.children.size());
        part.children.push_back(whole.children[each]);
        for (auto& group : part.children.back().groups) group = group_number[group];
    }
    for (const auto each : homes) {
        auto home = whole.homes[each];
        const auto first = count_of(part.units.size());
        for (auto unit = home.first_unit; unit != home.past_unit; ++unit) {
            unit_number[unit] = count_of(part.units.size());
            part.units.push_back(whole.units[unit]);
            part.units.back().home = count_of(part.homes.size());
        }
        home.first_unit = first;
        home.past_unit = count_of(part.units.size());
        for (auto& eligible : home.eligible) {
            eligible.child = number[eligible.child];
            for (auto& option : eligible.options) option.unit = unit_number[option.unit];
        }
        for (auto& child : home.fixed) child = number[child];
        part.homes.push_back(std::move(home));
    }
    const auto within = [&](const std::vector<Index>& others) {
        std::vector<Index> kept;
        for (const auto other : others) {
            if (number[other] != nowhere) kept.push_back(number[other]);
        }
        return kept;
    };
    for (const auto each : children) {
        auto& child = part.children[number[each]];
        if (child.fixed_unit != nowhere) child.fixed_unit = unit_number[child.fixed_unit];
        part.apart_at_home.push_back(within(whole.apart_at_home[each]));
        part.apart_in_unit.push_back(within(whole.apart_in_unit[each]));
        part.managed.emplace_back();
        for (const auto& [other, amount] : whole.managed[each]) {
            if (number[other] != nowhere) part.managed.back().push_back({number[other], amount});
        }
    }
    return part;
}

}  // namespace

const Problem::Eligible* Problem::eligible(Index home, Index child) const {
    const auto& all = homes[home].eligible;
    const auto found =
        std::lower_bound(all.begin(), all.end(), child,
                         [](const Eligible& each, Index wanted) { return each.child < wanted; });
    return found != all.end() && found->child == child ? &*found : nullptr;
}

Problem numbered(const Instance& instance) {
    Problem problem;
    const auto children = number_children(instance, problem);
    Numbers units;
    for (Index unit = 0; unit < problem.units.size(); ++unit) {
        units.emplace(problem.units[unit].id, unit);
    }
    for (const auto& each : instance.fixed) {
        const auto child = children.at(each.child);
        const auto unit = units.at(each.unit);
        problem.children[child].fixed_unit = unit;
        problem.homes[problem.units[unit].home].fixed.push_back(child);
    }
    for (auto& home : problem.homes) std::sort(home.fixed.begin(), home.fixed.end());
    number_pairs(instance, children, units, problem);
    number_relations(instance, children, problem);
    return problem;
}

std::vector<Problem> parts_of(const Problem& whole) {
    const auto children = whole.children.size();
    const auto homes = whole.homes.size();
    Links links{children + homes + whole.groups.size()};
    std::vector<bool> matters(children + homes + whole.groups.size(), false);
    for (std::size_t home = 0; home < homes; ++home) {
        for (const auto& each : whole.homes[home].eligible) {
            links.link(each.child, children + home);
            matters[each.child] = matters[children + home] = true;
        }
    }
    for (std::size_t child = 0; child < children; ++child) {
        for (const auto group : whole.children[child].groups) {
            links.link(child, children + homes + group);
            matters[child] = true;
        }
    }
    for (std::size_t group = 0; group < whole.groups.size(); ++group) {
        matters[children + homes + group] = true;
    }

    struct Members {
        std::vector<Index> children, homes, groups;
    };
    std::map<std::size_t, std::size_t> order;  // head to number, in the order of first members
    std::vector<Members> members;
    for (std::size_t node = 0; node < matters.size(); ++node) {
        if (!matters[node]) continue;
        const auto [found, fresh] = order.emplace(links.head(node), members.size());
        if (fresh) members.emplace_back();
        auto& mine = members[found->second];
        if (node < children) {
            mine.children.push_back(count_of(node));
        } else if (node < children + homes) {
            mine.homes.push_back(count_of(node - children));
        } else {
            mine.groups.push_back(count_of(node - children - homes));
        }
    }
    std::vector<Problem> parts;
    for (const auto& each : members) {
        parts.push_back(part_of(whole, each.children, each.homes, each.groups));
    }
    return parts;
}

Objective objective_of(const Problem& problem, const Assignment& plan) {
    Objective objective{};
    std::vector<std::int64_t> placed(problem.groups.size(), 0);
    for (Index child = 0; child < plan.size(); ++child) {
        if (plan[child] == nowhere) continue;
        const auto& who = problem.children[child];
        const auto home = problem.units[plan[child]].home;
        objective[at(level_of_band(who.band))] += who.value;
        for (const auto group : who.groups) placed[group] += who.value;
        for (const auto& option : problem.eligible(home, child)->options) {
            if (option.unit != plan[child]) continue;
            objective[at(Level::suitability)] += option.suitability;
            objective[at(Level::closeness)] += option.closeness;
            objective[at(Level::continuity)] += option.continuity;
        }
        for (const auto& [other, amount] : problem.managed[child]) {
            if (other > child && plan[other] != nowhere &&
                problem.units[plan[other]].home == home) {
                objective[at(Level::suitability)] -= amount;
            }
        }
    }
    for (std::size_t group = 0; group < placed.size(); ++group) {
        objective[at(Level::equity)] -=
            std::max<std::int64_t>(0, problem.groups[group].target - placed[group]);
    }
    return objective;
}

}  // namespace wayhome::allocation
