// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "web/html/html.hpp"

namespace wayhome::web {

/// One page of several that belong together.
struct TabLink {
    std::string text{};
    std::string href{};
    bool is_current = false;
    std::optional<int> count{};  ///< how many rows are there; zero is shown
};

/// The pages of one thing, one of which is open. Each is a page with its own address, so the tabs
/// are links and work without script.
struct Tabs {
    std::string label{};  ///< what they are the pages of, for people who hear the page
    std::vector<TabLink> links{};
};

void write(HtmlWriter& w, const Tabs& tabs);

}  // namespace wayhome::web
