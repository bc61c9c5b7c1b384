// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "web/components/fieldset/fieldset.hpp"
#include "web/html/html.hpp"

namespace wayhome::web {

/// Which of the three boxes an error is about. With none marked, an error marks them all.
struct DateParts {
    bool day = false;
    bool month = false;
    bool year = false;
};

/// A day that a person knows or can look up. Its fields are sent as `id-day`, `id-month` and
/// `id-year`, as they were typed. https://design-system.service.gov.uk/components/date-input/
struct DateInput {
    std::string id{};
    Legend legend{};
    std::optional<std::string> hint{};
    std::optional<std::string> error{};
    DateParts parts_in_error{};
    std::string day{};
    std::string month{};
    std::string year{};
};

void write(HtmlWriter& w, const DateInput& input);

}  // namespace wayhome::web
