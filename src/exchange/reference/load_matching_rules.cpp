// SPDX-License-Identifier: Apache-2.0
#include "exchange/reference/load_matching_rules.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include "exchange/reference/embedded_files.hpp"
#include "exchange/reference/reference_table.hpp"

namespace wayhome::reference {
namespace {

using namespace matching;

constexpr std::array<std::string_view, 10> files = {
    "behaviours.csv",          "capabilities.csv", "closeness.csv",  "eligibility_rules.csv",
    "mix_rules.csv",           "need_points.csv",  "plan_rules.csv", "priority_bands.csv",
    "suitability_weights.csv", "travel_time.csv"};

int whole(const ReferenceRow& row, std::string_view column) {
    return static_cast<int>(row.number(column));
}

std::optional<int> whole_if_any(const ReferenceRow& row, std::string_view column) {
    if (row.is_empty(column)) return std::nullopt;
    return whole(row, column);
}

void load_lists(Rules& rules) {
    for_each_row("eligibility_rules.csv", [&](const ReferenceRow& row) {
        rules.eligibility.push_back({whole(row, "number"), row.text("code"), row.text("words"),
                                     row.text("basis"), row.text("whose_data"),
                                     row.text("may_be_lifted_by")});
    });
    for_each_row("behaviours.csv", [&](const ReferenceRow& row) {
        rules.behaviours.push_back(
            {row.text("code"), row.text("words"), row.text("programme"), row.text("building")});
    });
    for_each_row("capabilities.csv", [&](const ReferenceRow& row) {
        rules.capabilities.push_back({row.text("code"), row.text("words"), row.text("kind")});
    });
    for_each_row("mix_rules.csv", [&](const ReferenceRow& row) {
        rules.mix.push_back({row.text("code"), row.text("words"), row.coded("scope", mix_scopes),
                             row.coded("status", mix_statuses), whole_if_any(row, "threshold"),
                             row.text("mitigation")});
    });
}

void load_suitability(Rules& rules) {
    int sum = 0;
    for_each_row("suitability_weights.csv", [&](const ReferenceRow& row) {
        rules.weights.push_back(
            {row.coded("code", components), row.text("words"), whole(row, "weight_per_thousand")});
        sum += rules.weights.back().per_thousand;
    });
    expect(sum == 1000, "the weights of suitability sum to a thousand");
    for_each_row("closeness.csv", [&](const ReferenceRow& row) {
        rules.closeness.push_back({whole(row, "miles"), whole(row, "score")});
    });
}

void load_priority(Rules& rules) {
    for_each_row("priority_bands.csv", [&](const ReferenceRow& row) {
        rules.bands.push_back(
            {whole(row, "band"), row.text("words"), whole_if_any(row, "within_hours")});
    });
    std::map<std::string, int> points;
    for_each_row("need_points.csv", [&](const ReferenceRow& row) {
        points.emplace(row.text("code"), whole(row, "points"));
    });
    rules.need = {points.at("low"),          points.at("moderate"),  points.at("serious"),
                  points.at("very_serious"), points.at("not_known"), points.at("recent"),
                  points.at("missing_now")};
}

void load_travel(Rules& rules) {
    for_each_row("travel_time.csv", [&](const ReferenceRow& row) {
        rules.travel.road_factor_percent = whole(row, "road_factor_percent");
        rules.travel.from = row.date("from");
        rules.travel.source = row.text("source");
        rules.travel.bands.push_back(
            {whole_if_any(row, "up_to_road_miles"), whole(row, "miles_per_hour")});
    });
}

void load_plan(Rules& rules) {
    for_each_row("plan_rules.csv", [&](const ReferenceRow& row) {
        if (row.text("code") == "most_admissions") rules.most_admissions = whole(row, "amount");
    });
}

/// The latest day on which any of the rules came into force.
CivilDate in_force_from() {
    CivilDate latest{};
    for (const auto file : files) {
        const auto table = reference_table(file);
        if (!table.column("from")) continue;
        for (const auto& row : table.rows) {
            latest = std::max(latest, ReferenceRow{table, row}.date("from"));
        }
    }
    return latest;
}

}  // namespace

Rules load_matching_rules() {
    Rules rules;
    rules.version = content_version(files);
    rules.in_force_from = in_force_from();
    load_lists(rules);
    load_suitability(rules);
    load_priority(rules);
    load_travel(rules);
    load_plan(rules);
    return rules;
}

}  // namespace wayhome::reference
