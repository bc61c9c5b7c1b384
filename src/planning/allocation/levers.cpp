// SPDX-License-Identifier: Apache-2.0
#include "planning/allocation/levers.hpp"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <unordered_map>

namespace wayhome::allocation {

std::vector<Lever> levers_of(const Problem& problem, const Instance& instance) {
    std::vector<Lever> levers;
    std::unordered_map<std::string_view, Index> child_number;
    std::int64_t load = 0;
    for (Index child = 0; child < problem.children.size(); ++child) {
        child_number.emplace(problem.children[child].id, child);
        load += problem.children[child].load;
    }
    const auto everyone = static_cast<std::int64_t>(problem.children.size());
    for (Index home = 0; home < problem.homes.size(); ++home) {
        const auto& place = problem.homes[home];
        if (place.eligible.empty()) continue;
        levers.push_back({{ChangeKind::admissions, place.id, {}}, home, 0, everyone, {home}});
        levers.push_back({{ChangeKind::staffing, place.id, {}}, home, 0, load, {home}});
        for (auto unit = place.first_unit; unit != place.past_unit; ++unit) {
            levers.push_back(
                {{ChangeKind::free_bed, problem.units[unit].id, {}}, unit, 0, everyone, {home}});
        }
    }
    for (const auto& each : instance.conflicts) {
        const auto& [low, high] = std::minmax(each.first, each.second);
        Lever lever{
            {ChangeKind::conflict, low, high}, child_number.at(low), child_number.at(high), 0, {}};
        for (Index home = 0; home < problem.homes.size(); ++home) {
            const bool both = problem.eligible(home, lever.number) != nullptr &&
                              problem.eligible(home, lever.other) != nullptr;
            if (both) lever.homes.push_back(home);
        }
        levers.push_back(std::move(lever));
    }
    const auto key = [](const Lever& each) {
        return std::tie(each.change.kind, each.change.id, each.change.second);
    };
    std::sort(levers.begin(), levers.end(),
              [&](const Lever& a, const Lever& b) { return key(a) < key(b); });
    levers.erase(std::unique(levers.begin(), levers.end(),
                             [&](const Lever& a, const Lever& b) { return key(a) == key(b); }),
                 levers.end());
    return levers;
}

Pulled::Pulled(Problem& problem, const std::vector<Lever>& levers, Pull pull)
    : problem_(problem), levers_(levers), pull_(std::move(pull)) {
    for (const auto& [number, amount] : pull_) {
        const auto& lever = levers[number];
        add(lever, amount);
        if (lever.has_amount()) continue;
        for (const auto& [child, other] :
             {std::pair{lever.number, lever.other}, std::pair{lever.other, lever.number}}) {
            before_.push_back({child, problem.apart_at_home[child], problem.apart_in_unit[child]});
            std::erase(problem.apart_at_home[child], other);
            std::erase(problem.apart_in_unit[child], other);
        }
    }
}

Pulled::~Pulled() {
    for (const auto& [number, amount] : pull_) add(levers_[number], -amount);
    // Backwards, because a child may be in two lifted conflicts.
    for (auto each = before_.rbegin(); each != before_.rend(); ++each) {
        problem_.apart_at_home[each->child] = std::move(each->at_home);
        problem_.apart_in_unit[each->child] = std::move(each->in_unit);
    }
}

void Pulled::add(const Lever& lever, std::int64_t amount) {
    switch (lever.change.kind) {
        case ChangeKind::admissions:
            problem_.homes[lever.number].admissions += amount;
            break;
        case ChangeKind::staffing:
            problem_.homes[lever.number].staffing += amount;
            break;
        case ChangeKind::free_bed:
            problem_.units[lever.number].free_beds += amount;
            break;
        case ChangeKind::conflict:
            break;
    }
}

}  // namespace wayhome::allocation
