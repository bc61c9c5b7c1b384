// SPDX-License-Identifier: Apache-2.0
#include "exchange/imports/kind.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "exchange/csv/csv_text.hpp"

namespace wayhome::imports {

std::span<const Kind> kinds() {
    static const std::vector<Kind> all{authorities_kind(), homes_kind(),     people_kind(),
                                       bed_states_kind(),  referrals_kind(), placements_kind()};
    return all;
}

const Kind* kind(std::string_view code) {
    const auto all = kinds();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Kind& each) { return each.code == code; });
    return found == all.end() ? nullptr : &*found;
}

std::string template_of(const Kind& kind) {
    std::vector<std::string> header;
    std::vector<std::string> example;
    for (const auto& column : kind.columns) {
        header.push_back(column.name);
        example.push_back(column.example);
    }
    auto text = csv::csv_text({header, example});
    text += fmt::format("\n{}: {}\n\n", kind.code, kind.holds);
    for (const auto& column : kind.columns) {
        text += fmt::format("{} ({}): {}. Allowed: {}\n", column.name,
                            column.presence == Presence::required ? "required" : "optional",
                            column.meaning, column.allowed);
    }
    if (!kind.further_columns.empty()) text += fmt::format("\n{}\n", kind.further_columns);
    return text;
}

}  // namespace wayhome::imports
