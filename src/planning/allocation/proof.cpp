// SPDX-License-Identifier: Apache-2.0
#include "planning/allocation/proof.hpp"

#include <algorithm>

namespace wayhome::allocation {
namespace {

Multipliers named(const Problem& part, const Prices& prices) {
    Multipliers multipliers{.scale = prices.scale};
    for (Index child = 0; child < prices.children.size(); ++child) {
        if (prices.children[child] == 0) continue;
        multipliers.children.push_back({part.children[child].id, prices.children[child]});
    }
    for (Index group = 0; group < prices.groups.size(); ++group) {
        if (prices.groups[group] == 0) continue;
        multipliers.groups.push_back({part.groups[group].id, prices.groups[group]});
    }
    return multipliers;
}

}  // namespace

PartProof proof_of(const Problem& part, const std::vector<Searched::Node>& tree) {
    PartProof proof;
    for (const auto& each : part.children) proof.children.push_back(each.id);
    for (const auto& each : part.homes) proof.homes.push_back(each.id);
    for (const auto& each : part.groups) proof.groups.push_back(each.id);
    for (const auto& node : tree) {
        Branching branching;
        if (node.branch) {
            branching.child = part.children[node.branch->child].id;
            branching.home = part.homes[node.branch->home].id;
            branching.yes = node.yes;
            branching.no = node.no;
        } else {
            const auto levels = std::min(node.levels.size(), level_count);
            for (std::size_t k = 0; k < levels; ++k) {
                branching.levels.push_back(named(part, node.levels[k]));
            }
        }
        proof.tree.push_back(std::move(branching));
    }
    return proof;
}

}  // namespace wayhome::allocation
