// SPDX-License-Identifier: Apache-2.0
#include "exchange/allocations/plan_file.hpp"

#include <fmt/format.h>

#include <set>
#include <string>

#include "exchange/json/json_text.hpp"

namespace wayhome::allocations {
namespace {

using allocation::level_count;
using allocation::level_names;

std::string list(const std::vector<std::string>& items, std::string_view between = ",") {
    return fmt::format("[{}]", fmt::join(items, between));
}

std::string in_lines(const std::vector<std::string>& items, std::string_view indent) {
    if (items.empty()) return "[]";
    return fmt::format("[\n{0}  {1}\n{0}]", indent,
                       fmt::join(items, fmt::format(",\n{}  ", indent)));
}

std::string levels(const allocation::Bounds& values) {
    std::string text;
    for (std::size_t k = 0; k < level_count; ++k) {
        text += fmt::format("{}\"{}\": {}", k == 0 ? "" : ", ", level_names[k],
                            values[k] ? std::to_string(*values[k]) : "null");
    }
    return '{' + text + '}';
}

std::string levels(const allocation::Objective& values) {
    allocation::Bounds known;
    for (std::size_t k = 0; k < level_count; ++k) known[k] = values[k];
    return levels(known);
}

std::string named(const std::vector<allocation::Multipliers::Of>& values) {
    std::vector<std::string> items;
    for (const auto& [name, value] : values) {
        items.push_back(fmt::format("{}:{}", json::quoted(name), value));
    }
    return fmt::format("{{{}}}", fmt::join(items, ","));
}

std::string names(const std::vector<std::string>& all) {
    std::vector<std::string> items;
    for (const auto& each : all) items.push_back(json::quoted(each));
    return list(items);
}

/// A node as far as one level and those before it go.
std::string node(const allocation::Branching& branching, std::size_t level) {
    if (!branching.child.empty()) {
        return fmt::format(R"({{"child":{},"home":{},"yes":{},"no":{}}})",
                           json::quoted(branching.child), json::quoted(branching.home),
                           branching.yes, branching.no);
    }
    std::vector<std::string> multipliers;
    for (std::size_t k = 0; k < branching.levels.size() && k <= level; ++k) {
        const auto& each = branching.levels[k];
        multipliers.push_back(
            fmt::format(R"({{"level":"{}","scale":{},"children":{},"groups":{}}})", level_names[k],
                        each.scale, named(each.children), named(each.groups)));
    }
    return fmt::format(R"({{"multipliers":{}}})", list(multipliers));
}

std::string written(const allocation::Change& change) {
    switch (change.kind) {
        case allocation::ChangeKind::conflict:
            return fmt::format(R"({{"kind": "conflict", "children": [{}, {}]}})",
                               json::quoted(change.id), json::quoted(change.second));
        case allocation::ChangeKind::free_bed:
            return fmt::format(R"({{"kind": "free_bed", "unit": {}, "amount": {}}})",
                               json::quoted(change.id), change.amount);
        case allocation::ChangeKind::staffing:
            return fmt::format(R"({{"kind": "staffing", "home": {}, "amount": {}}})",
                               json::quoted(change.id), change.amount);
        default:
            return fmt::format(R"({{"kind": "admissions", "home": {}, "amount": {}}})",
                               json::quoted(change.id), change.amount);
    }
}

std::string written(const allocation::Explanation& explanation) {
    std::vector<std::string> homes;
    for (const auto& each : explanation.homes) {
        const auto loss = each.loss ? fmt::format("[{}]", fmt::join(*each.loss, ", ")) : "null";
        homes.push_back(fmt::format(R"({{"home": {}, "reason": "{}", "detail": {}, "loss": {}}})",
                                    json::quoted(each.home),
                                    allocation::reason_names[static_cast<std::size_t>(each.code)],
                                    json::quoted(each.detail), loss));
    }
    std::string counterfactual;
    if (explanation.counterfactual.known) {
        counterfactual = ",\n     \"counterfactual\": null";
        if (const auto& changes = explanation.counterfactual.changes) {
            std::vector<std::string> items;
            for (const auto& each : *changes) items.push_back(written(each));
            counterfactual =
                fmt::format(",\n     \"counterfactual\": {{\"changes\": {}}}", list(items, ", "));
        }
    }
    return fmt::format("{{\"child\": {},\n     \"homes\": {}{}}}", json::quoted(explanation.child),
                       in_lines(homes, "     "), counterfactual);
}

}  // namespace

std::string written(const allocation::Instance& instance, const allocation::Plan& plan,
                    const std::vector<allocation::Explanation>& explanations) {
    std::vector<std::string> places;
    std::set<std::string> placed;
    for (const auto& each : plan.places) {
        placed.insert(each.child);
        places.push_back(fmt::format(R"({{"child": {}, "home": {}, "unit": {}}})",
                                     json::quoted(each.child), json::quoted(each.home),
                                     json::quoted(each.unit)));
    }
    std::vector<std::string> unplaced;
    for (const auto& each : explanations) unplaced.push_back(written(each));
    for (const auto* const each : allocation::by_receipt(instance)) {
        if (!explanations.empty() || placed.contains(each->id)) continue;
        unplaced.push_back(fmt::format(R"({{"child": {}}})", json::quoted(each->id)));
    }
    return fmt::format(R"({{
  "format": "wayhome-plan/1",
  "status": "{}",
  "objective": {},
  "placements": {},
  "unplaced": {},
  "certificate": {{"bound": {}}}
}}
)",
                       plan.status == allocation::Status::optimal ? "optimal" : "feasible",
                       levels(plan.objective), in_lines(places, "  "), in_lines(unplaced, "  "),
                       levels(plan.bounds));
}

std::string certificate_written(const allocation::Plan& plan) {
    std::vector<std::string> all;
    for (std::size_t level = 0; level < level_count; ++level) {
        std::vector<std::string> parts;
        for (const auto& part : plan.certificate.parts) {
            std::vector<std::string> nodes;
            for (const auto& each : part.tree) nodes.push_back(node(each, level));
            parts.push_back(
                fmt::format(R"({{"children": {}, "homes": {}, "groups": {}, "tree": {}}})",
                            names(part.children), names(part.homes), names(part.groups),
                            in_lines(nodes, "      ")));
        }
        const auto& bound = plan.bounds[level];
        all.push_back(fmt::format(R"({{"level": "{}", "value": {}, "bound": {}, "parts": {}}})",
                                  level_names[level], plan.objective[level],
                                  bound ? std::to_string(*bound) : "null",
                                  in_lines(parts, "    ")));
    }
    return fmt::format("{{\n  \"format\": \"wayhome-certificate/1\",\n  \"levels\": {}\n}}\n",
                       in_lines(all, "  "));
}

}  // namespace wayhome::allocations
