// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "web/components/tag/tag.hpp"
#include "web/html/html.hpp"

namespace wayhome::web {

/// How far one task has come. Without a colour it is plain words ("Completed"): only what still
/// needs somebody stands out.
struct TaskStatus {
    std::string text{};
    std::optional<TagColour> colour{};
    bool cannot_start_yet = false;
};

struct Task {
    std::string title{};
    std::optional<std::string> href{};  ///< absent while the task cannot be started
    std::optional<std::string> hint{};
    TaskStatus status{};
};

/// What is to be done, in any order. https://design-system.service.gov.uk/components/task-list/
struct TaskList {
    std::string id_prefix = "task-list";  ///< unique on the page
    std::vector<Task> tasks{};
};

void write(HtmlWriter& w, const TaskList& list);

}  // namespace wayhome::web
