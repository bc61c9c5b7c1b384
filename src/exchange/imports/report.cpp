// SPDX-License-Identifier: Apache-2.0
#include "exchange/imports/report.hpp"

#include <algorithm>
#include <tuple>

#include "exchange/csv/csv_text.hpp"

namespace wayhome::imports {

void Refusals::sort() {
    std::stable_sort(kept_.begin(), kept_.end(), [](const auto& one, const auto& other) {
        return std::tie(one.line, one.column) < std::tie(other.line, other.column);
    });
}

std::string refusal_list(const Report& report) {
    std::vector<std::vector<std::string>> rows{{"line", "column", "found", "allowed", "remedy"}};
    for (const auto& each : report.refusals.kept()) {
        rows.push_back(
            {std::to_string(each.line), each.column_name, each.found, each.allowed, each.remedy});
    }
    return csv::csv_text(rows, csv::ByteOrderMark::written);
}

}  // namespace wayhome::imports
