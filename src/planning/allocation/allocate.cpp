// SPDX-License-Identifier: Apache-2.0
#include "planning/allocation/allocate.hpp"

#include <unordered_map>

#include "planning/allocation/checker/check.hpp"
#include "planning/allocation/greedy.hpp"
#include "planning/allocation/proof.hpp"
#include "planning/allocation/search.hpp"

namespace wayhome::allocation {

Result<Plan, NoPlan> allocate(const Instance& instance, const Stop& stop, const Effort& effort) {
    const auto whole = numbered(instance);
    std::unordered_map<std::string, const Problem::Unit*> unit_of;
    std::unordered_map<std::string_view, const Problem::Unit*> unit_called;
    for (const auto& each : whole.units) unit_called.emplace(each.id, &each);
    Plan plan;
    for (const auto& part : parts_of(whole)) {
        auto pool = PatternPool::of(part, effort);
        if (!pool) return refuse(NoPlan::fixings_cannot_all_hold);
        const auto first = greedy_plan(part);
        const auto found = Search{part, *pool, stop}.best(
            {}, Candidate{first, objective_of(part, first)}, Extent::with_ties);
        for (Index child = 0; child < found.best->units.size(); ++child) {
            const auto unit = found.best->units[child];
            if (unit == nowhere) continue;
            unit_of[part.children[child].id] = unit_called.at(part.units[unit].id);
        }
        plan.certificate.parts.push_back(proof_of(part, found.tree));
        for (std::size_t level = 0; level < level_count; ++level) {
            plan.objective[level] += found.best->objective[level];
        }
    }
    for (const auto& child : whole.children) {
        const auto found = unit_of.find(child.id);
        if (found == unit_of.end()) continue;
        plan.places.push_back({child.id, whole.homes[found->second->home].id, found->second->id});
    }
    const auto verdict = checker::check(instance, plan);
    plan.bounds = verdict.bounds;
    plan.status = verdict.is_proved_best(plan.objective) ? Status::optimal : Status::feasible;
    return plan;
}

}  // namespace wayhome::allocation
