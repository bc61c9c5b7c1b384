// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "web/components/date_input/date_input.hpp"
#include "web/components/gallery/example.hpp"

namespace wayhome::web {

inline std::vector<Example> date_input_examples() {
    return {
        {.name = "Plain",
         .html = render(DateInput{.id = "born",
                                  .legend = {.text = "When was the child born?"},
                                  .hint = "For example, 27 3 2011.",
                                  .day = "27",
                                  .month = "3",
                                  .year = "2011"})},
        {.name = "A day that does not exist",
         .html = render(DateInput{.id = "order-end",
                                  .legend = {.text = "When does the order end?"},
                                  .error = "The order cannot end on 31 February",
                                  .parts_in_error = {.day = true},
                                  .day = "31",
                                  .month = "2",
                                  .year = "2026"})},
    };
}

}  // namespace wayhome::web
