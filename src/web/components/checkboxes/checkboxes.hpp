// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "web/components/fieldset/fieldset.hpp"
#include "web/html/html.hpp"

namespace wayhome::web {

/// One answer that may be given beside others.
struct CheckboxItem {
    std::string value{};
    std::string text{};
    std::optional<std::string> hint{};
    Html revealed{};  ///< fields asked only with this answer; always there without script
    bool excludes_others = false;  ///< "None of these": stands below an "or" and clears the rest
};

/// A question with any number of answers, each sent under the same name. The first item's id is the
/// name itself. https://design-system.service.gov.uk/components/checkboxes/
struct Checkboxes {
    std::string name{};
    Legend legend{};
    std::optional<std::string> hint{};
    std::optional<std::string> error{};
    std::vector<CheckboxItem> items{};
    std::vector<std::string> chosen{};
    bool is_small = false;  ///< for filters
};

void write(HtmlWriter& w, const Checkboxes& checkboxes);

}  // namespace wayhome::web
