// SPDX-License-Identifier: Apache-2.0
#include "planning/allocation/validate.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace wayhome::allocation {
namespace {

std::string quoted(std::string_view text) {
    return '"' + std::string{text} + '"';
}

std::string place(std::string_view array, std::size_t index, std::string_view member = {}) {
    auto pointer = '/' + std::string{array} + '/' + std::to_string(index);
    if (!member.empty()) pointer += '/' + std::string{member};
    return pointer;
}

class Validation {
  public:
    explicit Validation(const Instance& instance) : instance_(instance) {}

    std::vector<Fault> all() && {
        check_children();
        check_homes();
        check_pairs();
        check_conflicts();
        check_managed();
        check_fixed();
        check_equity();
        if (!std::isfinite(instance_.time_limit_seconds) || instance_.time_limit_seconds < 0 ||
            instance_.time_limit_seconds > longest_limit_seconds) {
            add("/time_limit_seconds", std::to_string(instance_.time_limit_seconds),
                "a number from 0 to 1000000");
        }
        return std::move(faults_);
    }

  private:
    using Names = std::unordered_set<std::string_view>;

    void add(std::string pointer, std::string found, std::string allowed) {
        faults_.push_back({std::move(pointer), std::move(found), std::move(allowed)});
    }

    void check_range(std::string pointer, std::int64_t value, std::int64_t least,
                     std::int64_t most) {
        if (value < least || value > most) {
            add(std::move(pointer), std::to_string(value),
                "a whole number from " + std::to_string(least) + " to " + std::to_string(most));
        }
    }

    void check_new(Names& known, const std::string& id, std::string pointer,
                   std::string_view what) {
        if (id.empty()) {
            add(std::move(pointer), "an empty text", "the identifier of " + std::string{what});
        } else if (!known.insert(id).second) {
            add(std::move(pointer), quoted(id) + ", which is used twice",
                "an identifier that no other " + std::string{what} + " has");
        }
    }

    bool check_known(const Names& known, const std::string& id, std::string pointer,
                     std::string_view what) {
        if (known.contains(id)) return true;
        add(std::move(pointer), quoted(id), "the identifier of a " + std::string{what});
        return false;
    }

    void check_children() {
        if (instance_.children.size() > most_members) {
            add("/children", std::to_string(instance_.children.size()) + " children",
                "at most " + std::to_string(most_members));
        }
        for (std::size_t i = 0; i < instance_.children.size(); ++i) {
            const auto& child = instance_.children[i];
            check_new(children_, child.id, place("children", i, "id"), "child");
            check_range(place("children", i, "band"), child.band, 1, 4);
            check_range(place("children", i, "need"), child.need, 1, 1000);
            check_range(place("children", i, "load"), child.load, 1, 8);
            Names traits;
            for (std::size_t k = 0; k < child.traits.size(); ++k) {
                check_new(traits, child.traits[k],
                          place("children", i, "traits/" + std::to_string(k)), "trait");
            }
        }
    }

    void check_homes() {
        Names homes;
        for (std::size_t i = 0; i < instance_.homes.size(); ++i) {
            const auto& home = instance_.homes[i];
            check_new(homes, home.id, place("homes", i, "id"), "home");
            check_range(place("homes", i, "staffing"), home.staffing, 0, largest_count);
            check_range(place("homes", i, "admissions"), home.admissions, 0, largest_count);
            for (std::size_t k = 0; k < home.units.size(); ++k) {
                const auto& unit = home.units[k];
                const auto member = "units/" + std::to_string(k) + '/';
                check_new(units_, unit.id, place("homes", i, member + "id"), "unit");
                check_range(place("homes", i, member + "free_beds"), unit.free_beds, 0,
                            largest_count);
                for (const auto& [trait, limit] : unit.trait_limits) {
                    check_range(place("homes", i, member + "trait_limits/" + escaped(trait)), limit,
                                0, largest_count);
                }
            }
        }
        if (units_.size() > most_members) {
            add("/homes", std::to_string(units_.size()) + " units",
                "at most " + std::to_string(most_members));
        }
    }

    void check_pairs() {
        for (std::size_t i = 0; i < instance_.pairs.size(); ++i) {
            const auto& pair = instance_.pairs[i];
            const bool known =
                check_known(children_, pair.child, place("pairs", i, "child"),
                            "child of this instance") &
                check_known(units_, pair.unit, place("pairs", i, "unit"), "unit of this instance");
            check_range(place("pairs", i, "suitability"), pair.suitability, 0, 1000);
            check_range(place("pairs", i, "closeness"), pair.closeness, 0, 1000);
            check_range(place("pairs", i, "continuity"), pair.continuity, 0, 1);
            if (known && !pairs_[pair.child].insert(pair.unit).second) {
                add(place("pairs", i),
                    quoted(pair.child) + " with " + quoted(pair.unit) + ", which is listed twice",
                    "each child and unit once");
            }
        }
    }

    /// Two different children of this instance, lower identifier first.
    bool check_two(std::string_view array, std::size_t index, const std::string& first,
                   const std::string& second) {
        const bool known = check_known(children_, first, place(array, index, "children/0"),
                                       "child of this instance") &
                           check_known(children_, second, place(array, index, "children/1"),
                                       "child of this instance");
        if (first == second) {
            add(place(array, index, "children"), quoted(first) + " twice",
                "two different children");
        }
        return known && first != second;
    }

    void check_conflicts() {
        std::set<std::pair<std::pair<std::string, std::string>, Scope>> seen;
        for (std::size_t i = 0; i < instance_.conflicts.size(); ++i) {
            const auto& [first, second, scope] = instance_.conflicts[i];
            if (check_two("conflicts", i, first, second) &&
                !seen.insert({std::minmax(first, second), scope}).second) {
                add(place("conflicts", i),
                    quoted(first) + " and " + quoted(second) + ", who are listed twice",
                    "two children once in each scope");
            }
        }
    }

    void check_managed() {
        std::set<std::pair<std::string, std::string>> seen;
        for (std::size_t i = 0; i < instance_.managed.size(); ++i) {
            const auto& [first, second, penalty] = instance_.managed[i];
            check_range(place("managed", i, "penalty"), penalty, 0, 1000);
            if (check_two("managed", i, first, second) &&
                !seen.insert(std::minmax(first, second)).second) {
                add(place("managed", i),
                    quoted(first) + " and " + quoted(second) + ", who are listed twice",
                    "two children once");
            }
        }
    }

    void check_fixed() {
        Names seen;
        for (std::size_t i = 0; i < instance_.fixed.size(); ++i) {
            const auto& [child, unit] = instance_.fixed[i];
            const bool known =
                check_known(children_, child, place("fixed", i, "child"),
                            "child of this instance") &
                check_known(units_, unit, place("fixed", i, "unit"), "unit of this instance");
            if (!known) continue;
            const auto eligible = pairs_.find(child);
            if (eligible == pairs_.end() || !eligible->second.contains(unit)) {
                add(place("fixed", i), quoted(child) + " at " + quoted(unit),
                    "a child at a unit that she has a pair with");
            }
            if (!seen.insert(child).second) {
                add(place("fixed", i, "child"), quoted(child) + ", who is fixed twice",
                    "each child once");
            }
        }
    }

    void check_equity() {
        Names groups;
        for (std::size_t i = 0; i < instance_.equity.size(); ++i) {
            const auto& group = instance_.equity[i];
            check_new(groups, group.group, place("equity", i, "group"), "group");
            check_range(place("equity", i, "target"), group.target, 0, largest_count);
            Names members;
            for (std::size_t k = 0; k < group.children.size(); ++k) {
                const auto pointer = place("equity", i, "children/" + std::to_string(k));
                check_known(children_, group.children[k], pointer, "child of this instance");
                if (!members.insert(group.children[k]).second) {
                    add(pointer, quoted(group.children[k]) + ", who is listed twice",
                        "each child once");
                }
            }
        }
    }

    const Instance& instance_;
    std::vector<Fault> faults_;
    Names children_;
    Names units_;
    std::unordered_map<std::string_view, std::unordered_set<std::string_view>> pairs_;
};

}  // namespace

std::string escaped(std::string_view name) {
    std::string text;
    for (const char each : name) {
        if (each == '~') {
            text += "~0";
        } else if (each == '/') {
            text += "~1";
        } else {
            text += each;
        }
    }
    return text;
}

std::vector<Fault> faults_of(const Instance& instance) {
    return Validation{instance}.all();
}

}  // namespace wayhome::allocation
