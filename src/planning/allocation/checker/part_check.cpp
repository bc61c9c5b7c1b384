// SPDX-License-Identifier: Apache-2.0
#include "planning/allocation/checker/part_check.hpp"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace wayhome::allocation::checker {
namespace {

/// Far above any price that a search finds, far below where sums could overflow.
constexpr std::int64_t most_price = 1'000'000'000'000;
constexpr std::int64_t most_group_price = 1'000'000'000;

std::int64_t worth(const Child& child) {
    return std::int64_t{child.need} * child.load;
}

std::int64_t rounded_down(std::int64_t number, std::int64_t by) {
    const auto quotient = number / by;
    return number % by < 0 ? quotient - 1 : quotient;
}

/// Widens what is proved so that it holds in one leaf more. `found` is the leaf's bound, nothing
/// where no plan is in it.
void widen(Bounds& proved, const std::optional<Vector>& found, const Vector& scales,
           std::size_t levels, const Objective& value) {
    if (!found) return;
    for (std::size_t level = 0; level < level_count; ++level) {
        if (level >= levels) {
            proved[level] = std::nullopt;
            continue;
        }
        const auto attained = scales[level] * value[level];
        if ((*found)[level] < attained) return;
        if ((*found)[level] == attained) continue;
        if (proved[level]) {
            proved[level] = std::max(*proved[level], rounded_down((*found)[level], scales[level]));
        }
        for (auto later = level + 1; later < level_count; ++later) proved[later] = std::nullopt;
        return;
    }
}

}  // namespace

PartCheck::PartCheck(const Instance& instance, const Count& count)
    : instance_(instance), count_(count), groups_of_(instance.children.size()) {
    std::unordered_map<std::string, std::size_t> traits;
    for (std::size_t k = 0; k < instance.children.size(); ++k) {
        children_.emplace(instance.children[k].id, k);
        for (const auto& trait : instance.children[k].traits) traits.emplace(trait, traits.size());
    }
    for (std::size_t k = 0; k < instance.equity.size(); ++k) {
        groups_.emplace(instance.equity[k].group, k);
        for (const auto& id : instance.equity[k].children) {
            groups_of_[children_.at(id)].push_back(k);
        }
    }
    for (const auto& each : instance.conflicts) {
        conflicts_.push_back({children_.at(each.first), children_.at(each.second), each.scope});
    }
    for (const auto& [first, second, penalty] : instance.managed) {
        managed_.push_back({children_.at(first), children_.at(second), Scope::home, penalty});
    }
    std::unordered_map<std::string_view, std::size_t> home_of_unit;
    for (std::size_t k = 0; k < instance.homes.size(); ++k) {
        for (const auto& unit : instance.homes[k].units) home_of_unit.emplace(unit.id, k);
    }
    std::vector<std::vector<const Pair*>> pairs(instance.homes.size());
    for (const auto& pair : instance.pairs) pairs[home_of_unit.at(pair.unit)].push_back(&pair);
    for (const auto& home : instance.homes) {
        homes_.emplace(home.id, views_.size());
        views_.push_back(view_of(home, pairs[views_.size()], traits));
    }
}

PartCheck::View PartCheck::view_of(
    const Home& home, const std::vector<const Pair*>& pairs,
    const std::unordered_map<std::string, std::size_t>& traits) const {
    View view;
    view.id = home.id;
    view.home.staffing = home.staffing;
    view.home.admissions = home.admissions;
    std::unordered_map<std::string_view, std::size_t> units;
    for (const auto& unit : home.units) {
        units.emplace(unit.id, view.home.units.size());
        HomeView::UnitView made{.free_beds = unit.free_beds};
        for (const auto& [trait, limit] : unit.trait_limits) {
            if (const auto known = traits.find(trait); known != traits.end()) {
                made.limits.emplace_back(known->second, limit);
            }
        }
        view.home.units.push_back(std::move(made));
    }
    std::unordered_map<std::string_view, std::string_view> fixed;
    for (const auto& each : instance_.fixed) fixed.emplace(each.child, each.unit);
    std::map<std::size_t, std::size_t> candidate_of;
    for (const auto* const each : pairs) {
        const auto& pair = *each;
        const auto unit = units.find(pair.unit);
        const auto settled = fixed.find(pair.child);
        if (settled != fixed.end() && settled->second != pair.unit) continue;
        const auto child = children_.at(pair.child);
        const auto [found, fresh] = candidate_of.emplace(child, view.home.candidates.size());
        if (fresh) {
            HomeView::Candidate made{.child = child, .load = instance_.children[child].load};
            for (const auto& trait : instance_.children[child].traits) {
                made.traits.push_back(traits.at(trait));
            }
            view.home.candidates.push_back(std::move(made));
            view.own.emplace_back();
        }
        view.home.candidates[found->second].units.push_back(unit->second);
        view.own[found->second].push_back({pair.suitability, pair.closeness, pair.continuity});
    }
    const auto size = view.home.candidates.size();
    view.home.apart_at_home.assign(size, std::vector<bool>(size));
    view.home.apart_in_unit = view.home.apart_at_home;
    if (!managed_.empty()) view.home.penalties.assign(size, std::vector<std::int64_t>(size));
    std::vector<std::size_t> candidate(instance_.children.size(), size);
    for (const auto& [child, number] : candidate_of) candidate[child] = number;
    const auto both = [&](const Related& pair, auto relate) {
        const auto a = candidate[pair.first];
        const auto b = candidate[pair.second];
        if (a == size || b == size) return;
        relate(a, b);
        relate(b, a);
    };
    auto& here = view.home;
    for (const auto& each : conflicts_) {
        auto& apart = each.scope == Scope::home ? here.apart_at_home : here.apart_in_unit;
        both(each, [&](auto a, auto b) { apart[a][b] = true; });
    }
    for (const auto& each : managed_) {
        both(each, [&](auto a, auto b) { here.penalties[a][b] += each.penalty; });
    }
    return view;
}

Objective PartCheck::value_of(const PartProof& part) const {
    Objective value{};
    for (const auto& id : part.children) add(value, count_.of_child[children_.at(id)]);
    for (const auto& id : part.groups) {
        value[at(Level::equity)] += count_.of_group[groups_.at(id)];
    }
    return value;
}

std::optional<std::string> PartCheck::price(const Branching& leaf, Priced& priced) const {
    if (leaf.levels.size() > level_count) return "a leaf has too many levels";
    priced.levels = leaf.levels.size();
    priced.children.assign(instance_.children.size(), Vector{});
    priced.groups.assign(instance_.equity.size(), Vector{});
    for (std::size_t level = 0; level < leaf.levels.size(); ++level) {
        const auto& given = leaf.levels[level];
        if (given.scale < 1 || given.scale > 1'000'000) return "a scale is out of range";
        priced.scales[level] = given.scale;
        for (const auto& [name, value] : given.children) {
            const auto child = children_.find(name);
            if (child == children_.end()) return name + " has a price and is no child";
            if (std::abs(value) > most_price) return "the price of " + name + " is out of range";
            priced.children[child->second][level] = value;
        }
        for (const auto& [name, value] : given.groups) {
            const auto group = groups_.find(name);
            if (group == groups_.end()) return name + " has a price and is no group";
            if (std::abs(value) > most_group_price)
                return "the price of " + name + " is out of range";
            priced.groups[group->second][level] = value;
        }
    }
    for (const auto& each : priced.children) {
        if (each < Vector{}) return "a child's price is below nothing";
    }
    Vector full{};
    full[at(Level::equity)] = priced.scales[at(Level::equity)];
    for (const auto& each : priced.groups) {
        if (each < Vector{} || each > full) return "a group's worth is not between none and full";
    }
    return std::nullopt;
}

std::optional<Vector> PartCheck::most_of_home(std::size_t home, const Priced& priced,
                                              const std::vector<Branch>& branches) const {
    const auto& view = views_[home];
    Offered offered;
    if (priced.levels > at(Level::suitability)) {
        offered.penalty_scale = priced.scales[at(Level::suitability)];
    }
    const auto first_own = at(Level::suitability);
    for (std::size_t c = 0; c < view.home.candidates.size(); ++c) {
        const auto number = view.home.candidates[c].child;
        const auto& child = instance_.children[number];
        Vector base{};
        const auto level = at(level_of_band(child.band));
        if (level < priced.levels) base[level] = priced.scales[level] * worth(child);
        subtract(base, priced.children[number]);
        for (const auto group : groups_of_[number]) {
            for (std::size_t k = 0; k < priced.levels; ++k) {
                base[k] += priced.groups[group][k] * worth(child);
            }
        }
        offered.worth.emplace_back();
        for (const auto& own : view.own[c]) {
            auto sum = base;
            for (auto k = first_own; k < priced.levels; ++k) {
                sum[k] += priced.scales[k] * own[k - first_own];
            }
            offered.worth.back().push_back(sum);
        }
        auto demand = Demand::may;
        for (const auto& fixed : instance_.fixed) {
            if (fixed.child == child.id) demand = Demand::must;
        }
        for (const auto& branch : branches) {
            if (branch.child != number) continue;
            if (branch.home == home) {
                const bool contrary = demand != Demand::may && demand != branch.demand;
                demand = contrary ? Demand::may_not : branch.demand;
                if (contrary) return std::nullopt;
            } else if (branch.demand == Demand::must) {
                if (demand == Demand::must) return std::nullopt;
                demand = Demand::may_not;
            }
        }
        offered.demand.push_back(demand);
    }
    return most_of(view.home, offered);
}

std::optional<Vector> PartCheck::bound(const PartProof& part, const Priced& priced,
                                       const std::vector<Branch>& branches) const {
    Vector sum{};
    for (const auto& id : part.children) add(sum, priced.children[children_.at(id)]);
    for (const auto& id : part.groups) {
        const auto group = groups_.at(id);
        for (std::size_t k = 0; k < priced.levels; ++k) {
            sum[k] -= priced.groups[group][k] * instance_.equity[group].target;
        }
    }
    for (const auto& id : part.homes) {
        const auto most = most_of_home(homes_.at(id), priced, branches);
        if (!most) return std::nullopt;
        add(sum, *most);
    }
    return sum;
}

PartCheck::Result PartCheck::check(const PartProof& part) const {
    Result result;
    for (const auto& id : part.children) {
        if (!children_.contains(id)) result.wrong = id + " is no child";
    }
    for (const auto& id : part.homes) {
        if (!homes_.contains(id)) result.wrong = id + " is no home";
    }
    for (const auto& id : part.groups) {
        if (!groups_.contains(id)) result.wrong = id + " is no group";
    }
    if (part.tree.empty()) result.wrong = "a part has no tree";
    if (result.wrong) return result;
    const auto value = value_of(part);
    for (std::size_t level = 0; level < level_count; ++level) result.bounds[level] = value[level];

    struct Visit {
        std::size_t node;
        std::vector<Branch> branches;
    };
    std::vector<Visit> visits{{0, {}}};
    while (!visits.empty()) {
        const auto visit = std::move(visits.back());
        visits.pop_back();
        const auto& node = part.tree[visit.node];
        if (!node.child.empty()) {
            const auto child = children_.find(node.child);
            const auto home = homes_.find(node.home);
            const bool forward = node.yes > visit.node && node.no > visit.node &&
                                 node.yes < part.tree.size() && node.no < part.tree.size();
            if (child == children_.end() || home == homes_.end() || !forward) {
                result.wrong = "a branching leads nowhere";
                return result;
            }
            for (const auto& [next, demand] :
                 {std::pair{node.yes, Demand::must}, std::pair{node.no, Demand::may_not}}) {
                auto branches = visit.branches;
                branches.push_back({child->second, home->second, demand});
                visits.push_back({next, std::move(branches)});
            }
            continue;
        }
        Priced priced;
        if ((result.wrong = price(node, priced))) return result;
        widen(result.bounds, bound(part, priced, visit.branches), priced.scales, priced.levels,
              value);
    }
    return result;
}

}  // namespace wayhome::allocation::checker
