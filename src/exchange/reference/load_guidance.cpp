// SPDX-License-Identifier: Apache-2.0
#include "exchange/reference/load_guidance.hpp"

#include "exchange/reference/reference_table.hpp"

namespace wayhome::reference {
namespace {

using finance::DiscountSchedule;
using finance::Guidance;

Guidance& edition_of(const ReferenceRow& row, std::vector<Guidance>& editions) {
    if (editions.empty() || editions.back().edition != row.text("edition")) {
        editions.push_back(
            {row.text("edition"), row.text("source"), row.date("in_force_from"), {}, {}});
    }
    return editions.back();
}

DiscountSchedule& schedule_of(const ReferenceRow& row, Guidance& edition) {
    auto& schedules = edition.schedules;
    if (schedules.empty() || schedules.back().code != row.text("schedule")) {
        schedules.push_back({row.text("schedule"), row.text("words"), {}});
    }
    return schedules.back();
}

}  // namespace

std::vector<Guidance> load_guidance() {
    std::vector<Guidance> editions;
    for_each_row("discount_rates.csv", [&](const ReferenceRow& row) {
        schedule_of(row, edition_of(row, editions))
            .bands.push_back({static_cast<int>(row.number("from_year")),
                              static_cast<int>(row.number("basis_points"))});
    });
    for_each_row("optimism_bias.csv", [&](const ReferenceRow& row) {
        for (auto& each : editions) {
            each.biases.push_back({row.text("asset"), row.text("words"),
                                   static_cast<int>(row.number("upper_basis_points"))});
        }
    });
    return editions;
}

}  // namespace wayhome::reference
