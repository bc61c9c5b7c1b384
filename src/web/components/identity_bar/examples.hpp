// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "web/components/gallery/example.hpp"
#include "web/components/identity_bar/identity_bar.hpp"

namespace wayhome::web {

inline std::vector<Example> identity_bar_examples() {
    return {
        {.name = "With a limit that is near",
         .html = render(IdentityBar{.name_or_initials = "R. K.",
                                    .href = "/children/51aa",
                                    .age = "15 years",
                                    .pathway = "Welfare",
                                    .legal_status = {.text = "Interim care order (C1)"},
                                    .next_limit = LegalLimit{.name = "72 hours without a court end",
                                                             .words = "12 January 2026, 10:30am",
                                                             .machine = "2026-01-12T10:30:00Z",
                                                             .is_near = true},
                                    .alerts = {"Not to be placed with A. D."}})},
        {.name = "Restricted",
         .html =
             render(IdentityBar{.name_or_initials = "M. O'D.",
                                .age = "Age not known",
                                .pathway = "Remand",
                                .legal_status = {.text = "Not known", .colour = TagColour::yellow},
                                .is_restricted = true})},
    };
}

}  // namespace wayhome::web
