// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "web/components/hidden_fields/hidden_fields.hpp"
#include "web/html/html.hpp"

namespace wayhome::web {

/// A form that changes something (POST). The browser's own checks are off: every error is found,
/// and worded, by the server. Forms that only ask (GET) are FilterPanel's.
struct Form {
    std::string action{};
    HiddenFields hidden{};
    bool has_files = false;
    Html content{};
};

void write(HtmlWriter& w, const Form& form);

}  // namespace wayhome::web
