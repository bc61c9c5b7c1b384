// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "web/components/button/button.hpp"
#include "web/components/gallery/example.hpp"

namespace wayhome::web {

inline std::vector<Example> button_examples() {
    return {
        {.name = "The main thing to do", .html = render(Button{.text = "Save and continue"})},
        {.name = "Beside it, and a quiet way out",
         .html = render(ButtonGroup{.buttons = {{.text = "Accept"},
                                                {.text = "Accept with conditions",
                                                 .kind = ButtonKind::secondary,
                                                 .name = "answer",
                                                 .value = "conditional"}},
                                    .links = {{.text = "Cancel", .href = "/referrals"}}})},
        {.name = "What cannot be taken back",
         .html = render(Button{.text = "Withdraw the referral", .kind = ButtonKind::warning})},
        {.name = "A link that starts something",
         .html = render(
             Button{.text = "Refer a child", .kind = ButtonKind::start, .href = "/referrals/new"})},
    };
}

}  // namespace wayhome::web
