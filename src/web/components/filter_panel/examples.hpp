// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "web/components/checkboxes/checkboxes.hpp"
#include "web/components/filter_panel/filter_panel.hpp"
#include "web/components/gallery/example.hpp"
#include "web/components/text_input/text_input.hpp"

namespace wayhome::web {

inline std::vector<Example> filter_panel_examples() {
    return {
        {.name = "Filters in use",
         .html = render(FilterPanel{
             .action = "/referrals",
             .fields =
                 joined({render(TextInput{
                             .id = "q", .label = {.text = "Reference"}, .kind = InputKind::search}),
                         render(Checkboxes{.name = "pathway",
                                           .legend = {.text = "Pathway", .size = TextSize::small},
                                           .items = {{.value = "welfare", .text = "Welfare"},
                                                     {.value = "remand", .text = "Remand"}},
                                           .chosen = {"welfare"},
                                           .is_small = true})}),
             .active = {{.text = "Welfare", .remove_href = "/referrals"},
                        {.text = "Waiting over 24 hours",
                         .remove_href = "/referrals?pathway=welfare"}},
             .clear_href = "/referrals",
             .count_words = "18 of 121 referrals"})},
    };
}

}  // namespace wayhome::web
