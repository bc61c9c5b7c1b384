// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "web/components/error_summary/error_summary.hpp"
#include "web/components/gallery/example.hpp"

namespace wayhome::web {

inline std::vector<Example> error_summary_examples() {
    return {
        {.name = "Two fields and the form",
         .html = render(ErrorSummary{
             .errors = {{.field_id = "surname", .text = "Enter the child's surname"},
                        {.field_id = "born-day", .text = "The date of birth must be in the past"},
                        {.text = "Somebody else changed this referral while you were writing"}}})},
    };
}

}  // namespace wayhome::web
