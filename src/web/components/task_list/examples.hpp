// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "web/components/gallery/example.hpp"
#include "web/components/task_list/task_list.hpp"

namespace wayhome::web {

inline std::vector<Example> task_list_examples() {
    return {
        {.name = "Every kind of status",
         .html = render(TaskList{
             .tasks = {{.title = "Who the child is",
                        .href = "/tasks/child",
                        .status = {.text = "Completed"}},
                       {.title = "Risks",
                        .href = "/tasks/risks",
                        .hint = "None known differs from not asked.",
                        .status = {.text = "In progress", .colour = TagColour::teal}},
                       {.title = "Legal tests",
                        .href = "/tasks/tests",
                        .status = {.text = "Not started", .colour = TagColour::blue}},
                       {.title = "Check and send",
                        .status = {.text = "Cannot start yet", .cannot_start_yet = true}}}})},
    };
}

}  // namespace wayhome::web
