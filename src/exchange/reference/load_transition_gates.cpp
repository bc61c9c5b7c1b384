// SPDX-License-Identifier: Apache-2.0
#include "exchange/reference/load_transition_gates.hpp"

#include "exchange/reference/embedded_files.hpp"
#include "exchange/reference/reference_table.hpp"

namespace wayhome::reference {
namespace {

constexpr std::string_view file = "transition_gates.csv";

}  // namespace

transition::GateRules load_transition_gates() {
    transition::GateRules gates{content_version({{file}}), {}};
    for_each_row(file, [&](const ReferenceRow& row) {
        gates.rules.push_back(
            {row.coded("gate", transition::gates), static_cast<int>(row.number("amount")),
             row.coded("unit", transition::gate_units), Days{row.number("repeat_days")},
             row.coded("only_for", referral::pathways),
             row.coded("status", transition::gate_standings), row.date("from"),
             row.date_if_any("until"), row.text("source")});
    });
    return gates;
}

}  // namespace wayhome::reference
