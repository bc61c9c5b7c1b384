// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "web/components/back_link/back_link.hpp"
#include "web/components/gallery/example.hpp"

namespace wayhome::web {

inline std::vector<Example> back_link_examples() {
    return {
        {.name = "Back", .html = render(BackLink{.href = "/referrals"})},
        {.name = "With words of its own",
         .html = render(BackLink{.text = "Back to the referral", .href = "/referrals/7f3a"})},
    };
}

}  // namespace wayhome::web
