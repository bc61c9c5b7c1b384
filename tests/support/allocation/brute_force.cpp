// SPDX-License-Identifier: Apache-2.0
#include "support/allocation/brute_force.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>

namespace wayhome::allocation {
namespace {

class Everything {
  public:
    Everything(const Instance& instance,
               const std::function<void(const Objective&, const std::vector<Place>&)>& call)
        : instance_(instance), call_(call) {
        for (const auto& each : instance.children) order_.push_back(&each);
        std::sort(order_.begin(), order_.end(), [](const Child* a, const Child* b) {
            return std::tie(a->received, a->id) < std::tie(b->received, b->id);
        });
    }

    void visit(std::size_t k) {
        if (k == order_.size()) {
            call_(objective(), places_);
            return;
        }
        for (const auto& pair : instance_.pairs) {
            if (pair.child != order_[k]->id) continue;
            for (const auto& home : instance_.homes) {
                for (const auto& unit : home.units) {
                    if (unit.id != pair.unit) continue;
                    places_.push_back({pair.child, home.id, unit.id});
                    if (keeps_rules(home, unit)) visit(k + 1);
                    places_.pop_back();
                }
            }
        }
        const bool is_fixed =
            std::any_of(instance_.fixed.begin(), instance_.fixed.end(),
                        [&](const Fixed& each) { return each.child == order_[k]->id; });
        if (!is_fixed) visit(k + 1);
    }

  private:
    const Child& child(const std::string& id) const {
        return **std::find_if(order_.begin(), order_.end(),
                              [&](const Child* each) { return each->id == id; });
    }

    /// The rules that the latest place could break.
    bool keeps_rules(const Home& home, const Unit& unit) const {
        std::int64_t in_home = 0, in_unit = 0, load = 0;
        std::map<std::string, std::int64_t> traits;
        for (const auto& place : places_) {
            if (place.home == home.id) {
                ++in_home;
                load += child(place.child).load;
            }
            if (place.unit == unit.id) {
                ++in_unit;
                for (const auto& trait : child(place.child).traits) ++traits[trait];
            }
        }
        if (in_unit > unit.free_beds || in_home > home.admissions || load > home.staffing) {
            return false;
        }
        for (const auto& [trait, limit] : unit.trait_limits) {
            if (traits[trait] > limit) return false;
        }
        for (const auto& fixed : instance_.fixed) {
            if (fixed.child == places_.back().child && fixed.unit != unit.id) return false;
        }
        for (const auto& conflict : instance_.conflicts) {
            const auto* const a = place_of(conflict.first);
            const auto* const b = place_of(conflict.second);
            if (a == nullptr || b == nullptr) continue;
            if (conflict.scope == Scope::home ? a->home == b->home : a->unit == b->unit) {
                return false;
            }
        }
        return true;
    }

    const Place* place_of(const std::string& id) const {
        for (const auto& place : places_) {
            if (place.child == id) return &place;
        }
        return nullptr;
    }

    Objective objective() const {
        Objective sum{};
        for (const auto& place : places_) {
            const auto& who = child(place.child);
            const std::size_t level_of[] = {0, 1, 3, 4};
            sum[level_of[who.band - 1]] += std::int64_t{who.need} * who.load;
            for (const auto& pair : instance_.pairs) {
                if (pair.child != place.child || pair.unit != place.unit) continue;
                sum[5] += pair.suitability;
                sum[6] += pair.closeness;
                sum[7] += pair.continuity;
            }
        }
        for (const auto& group : instance_.equity) {
            std::int64_t placed = 0;
            for (const auto& id : group.children) {
                if (place_of(id) != nullptr)
                    placed += std::int64_t{child(id).need} * child(id).load;
            }
            sum[2] -= std::max<std::int64_t>(0, group.target - placed);
        }
        for (const auto& managed : instance_.managed) {
            const auto* const a = place_of(managed.first);
            const auto* const b = place_of(managed.second);
            if (a != nullptr && b != nullptr && a->home == b->home) sum[5] -= managed.penalty;
        }
        return sum;
    }

    const Instance& instance_;
    const std::function<void(const Objective&, const std::vector<Place>&)>& call_;
    std::vector<const Child*> order_;
    std::vector<Place> places_;
};

/// Children in order; nowhere is later than every home and unit.
std::vector<std::tuple<bool, std::string, std::string>> key(const Instance& instance,
                                                            const std::vector<Place>& places) {
    auto children = instance.children;
    std::sort(children.begin(), children.end(), [](const Child& a, const Child& b) {
        return std::tie(a.received, a.id) < std::tie(b.received, b.id);
    });
    std::vector<std::tuple<bool, std::string, std::string>> keys;
    for (const auto& child : children) {
        keys.emplace_back(true, "", "");
        for (const auto& place : places) {
            if (place.child == child.id) keys.back() = {false, place.home, place.unit};
        }
    }
    return keys;
}

}  // namespace

void each_plan(const Instance& instance,
               const std::function<void(const Objective&, const std::vector<Place>&)>& call) {
    Everything{instance, call}.visit(0);
}

std::optional<BruteForce> best_by_brute_force(const Instance& instance) {
    std::optional<BruteForce> best;
    each_plan(instance, [&](const Objective& objective, const std::vector<Place>& places) {
        if (best && (objective < best->objective ||
                     (objective == best->objective &&
                      key(instance, places) >= key(instance, best->places)))) {
            return;
        }
        best = BruteForce{objective, places};
    });
    return best;
}

}  // namespace wayhome::allocation
