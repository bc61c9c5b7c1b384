// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "web/components/label/label.hpp"
#include "web/html/html.hpp"

namespace wayhome::web {

struct SelectOption {
    std::string value{};
    std::string text{};
};

/// One answer of a long known list. For fewer than about ten, use Radios.
/// https://design-system.service.gov.uk/components/select/
struct Select {
    std::string id{};
    std::string name{};  ///< the id where empty
    Label label{};
    std::optional<std::string> hint{};
    std::optional<std::string> error{};
    std::vector<SelectOption> options{};
    std::string chosen{};  ///< the value of the option that is chosen
};

void write(HtmlWriter& w, const Select& select);

}  // namespace wayhome::web
