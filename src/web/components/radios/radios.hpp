// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "web/components/fieldset/fieldset.hpp"
#include "web/html/html.hpp"

namespace wayhome::web {

/// One answer of several.
struct RadioItem {
    std::string value{};
    std::string text{};
    std::optional<std::string> hint{};
    Html revealed{};  ///< fields asked only with this answer; always there without script
    bool follows_an_or = false;  ///< sets a line with "or" above, for the answer unlike the others
};

/// A question with exactly one answer. The first item's id is the name itself, so that a link in
/// the error summary leads to it. https://design-system.service.gov.uk/components/radios/
struct Radios {
    std::string name{};
    Legend legend{};
    std::optional<std::string> hint{};
    std::optional<std::string> error{};
    std::vector<RadioItem> items{};
    std::optional<std::string> chosen{};
    bool is_inline = false;  ///< side by side: for two short answers
    bool is_small = false;   ///< for filters
};

void write(HtmlWriter& w, const Radios& radios);

}  // namespace wayhome::web
