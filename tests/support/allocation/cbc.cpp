// SPDX-License-Identifier: Apache-2.0
#include "support/allocation/cbc.hpp"

#include <cmath>
#include <coin/CbcModel.hpp>
#include <coin/CoinBuild.hpp>
#include <coin/OsiClpSolverInterface.hpp>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace wayhome::allocation {
namespace {

using Terms = std::map<int, double>;

class Model {
  public:
    explicit Model(const Instance& instance) : instance_(instance) {
        solver_.messageHandler()->setLogLevel(0);
        for (const auto& home : instance.homes) {
            for (const auto& unit : home.units) home_of_[unit.id] = home.id;
        }
        for (const auto& child : instance.children) children_[child.id] = &child;
        for (const auto& pair : instance.pairs) {
            const auto column = binary();
            const auto& child = *children_[pair.child];
            of_child_[pair.child][column] = 1;
            of_unit_[pair.unit][column] = 1;
            of_home_[home_of_[pair.unit]][column] = 1;
            load_of_home_[home_of_[pair.unit]][column] = child.load;
            at_home_[{pair.child, home_of_[pair.unit]}][column] = 1;
            at_unit_[{pair.child, pair.unit}][column] = 1;
            const double worth = double(child.need) * child.load;
            levels_[at(level_of_band(child.band))][column] = worth;
            levels_[at(Level::suitability)][column] = pair.suitability;
            levels_[at(Level::closeness)][column] = pair.closeness;
            levels_[at(Level::continuity)][column] = pair.continuity;
            for (const auto& trait : child.traits) with_trait_[{pair.unit, trait}][column] = 1;
        }
        add_rules();
    }

    std::optional<Objective> best() {
        Objective value{};
        for (std::size_t level = 0; level < level_count; ++level) {
            for (int column = 0; column < solver_.getNumCols(); ++column) {
                const auto found = levels_[level].find(column);
                solver_.setObjCoeff(column, found == levels_[level].end() ? 0 : -found->second);
            }
            CbcModel cbc{solver_};
            cbc.setLogLevel(0);
            cbc.setAllowableGap(0.0);
            cbc.setAllowableFractionGap(0.0);
            cbc.branchAndBound();
            if (!cbc.isProvenOptimal()) return std::nullopt;
            value[level] = std::llround(-cbc.getObjValue());
            at_least(levels_[level], static_cast<double>(value[level]) - 0.5);
        }
        return value;
    }

  private:
    int binary() {
        solver_.addCol(0, nullptr, nullptr, 0, 1, 0);
        solver_.setInteger(solver_.getNumCols() - 1);
        return solver_.getNumCols() - 1;
    }

    void row(const Terms& terms, double least, double most) {
        std::vector<int> columns;
        std::vector<double> values;
        for (const auto& [column, value] : terms) {
            columns.push_back(column);
            values.push_back(value);
        }
        solver_.addRow(static_cast<int>(columns.size()), columns.data(), values.data(), least,
                       most);
    }
    void at_most(const Terms& terms, double most) { row(terms, -solver_.getInfinity(), most); }
    void at_least(const Terms& terms, double least) { row(terms, least, solver_.getInfinity()); }

    static Terms sum(Terms a, const Terms& b) {
        for (const auto& [column, value] : b) a[column] += value;
        return a;
    }

    void add_rules() {
        for (const auto& [id, terms] : of_child_) at_most(terms, 1);
        for (const auto& home : instance_.homes) {
            at_most(load_of_home_[home.id], static_cast<double>(home.staffing));
            at_most(of_home_[home.id], static_cast<double>(home.admissions));
            for (const auto& unit : home.units) {
                at_most(of_unit_[unit.id], static_cast<double>(unit.free_beds));
                for (const auto& [trait, limit] : unit.trait_limits) {
                    at_most(with_trait_[{unit.id, trait}], static_cast<double>(limit));
                }
                for (const auto& each : instance_.conflicts) {
                    if (each.scope == Scope::home) continue;
                    at_most(sum(at_unit_[{each.first, unit.id}], at_unit_[{each.second, unit.id}]),
                            1);
                }
            }
            for (const auto& each : instance_.conflicts) {
                if (each.scope == Scope::unit) continue;
                at_most(sum(at_home_[{each.first, home.id}], at_home_[{each.second, home.id}]), 1);
            }
            for (const auto& each : instance_.managed) {
                const auto both = binary();
                levels_[at(Level::suitability)][both] = -each.penalty;
                auto terms = sum(at_home_[{each.first, home.id}], at_home_[{each.second, home.id}]);
                terms[both] = -1;
                at_most(terms, 1);
            }
        }
        for (const auto& each : instance_.fixed) at_least(at_unit_[{each.child, each.unit}], 1);
        for (const auto& group : instance_.equity) {
            Terms terms;
            for (const auto& id : group.children) {
                const double worth = double(children_[id]->need) * children_[id]->load;
                for (const auto& [column, one] : of_child_[id]) terms[column] = worth;
            }
            solver_.addCol(0, nullptr, nullptr, 0, solver_.getInfinity(), 0);
            const auto shortfall = solver_.getNumCols() - 1;
            levels_[at(Level::equity)][shortfall] = -1;
            terms[shortfall] = 1;
            at_least(terms, static_cast<double>(group.target));
        }
    }

    const Instance& instance_;
    OsiClpSolverInterface solver_;
    std::map<std::string, const Child*> children_;
    std::map<std::string, std::string> home_of_;
    std::map<std::string, Terms> of_child_, of_unit_, of_home_, load_of_home_;
    std::map<std::pair<std::string, std::string>, Terms> at_home_, at_unit_, with_trait_;
    Terms levels_[level_count];
};

}  // namespace

std::optional<Objective> best_by_cbc(const Instance& instance) {
    return Model{instance}.best();
}

}  // namespace wayhome::allocation
