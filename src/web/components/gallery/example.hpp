// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "web/html/html.hpp"

namespace wayhome::web {

/// One use of a component, shown in the gallery and checked by the tests.
struct Example {
    std::string name{};
    Html html{};
    bool brings_the_h1 = false;  ///< the component is, or holds, its page's heading
    bool is_whole_page = false;  ///< a document of its own
};

/// A component of the kit with its examples; the name is its folder.
struct ComponentExamples {
    std::string component{};
    std::vector<Example> examples{};
};

}  // namespace wayhome::web
