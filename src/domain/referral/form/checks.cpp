// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/form/checks.hpp"

#include "domain/referral/form/readings.hpp"

namespace wayhome::referral {

// Stored dates and times sort as text: year, month, day, hour.

bool ends_too_early(const Answer& answer, std::string_view first, std::string_view second) {
    const auto begins = answer.value(first);
    const auto ends = answer.value(second);
    return !begins.empty() && !ends.empty() && ends <= begins;
}

FieldErrors rows_that_end_early(const Answer& answer, std::string_view group, std::string message) {
    FieldErrors errors;
    for (const auto& [name, until] : answer.fields) {
        const auto at = cell_name(name, group);
        if (!at || at->column != "until") continue;
        const auto row = name.substr(0, name.size() - at->column.size());
        const auto from = answer.value(row + "from");
        if (!from.empty() && until < from) {
            errors.push_back({std::string{group}, name + ".day", message});
        }
    }
    return errors;
}

}  // namespace wayhome::referral
