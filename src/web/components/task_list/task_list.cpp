// SPDX-License-Identifier: Apache-2.0
#include "web/components/task_list/task_list.hpp"

#include <string_view>

namespace wayhome::web {
namespace {

void write_name(HtmlWriter& w, const Task& task, const std::string& id) {
    const auto hint_id = id + "-hint";
    const auto status_id = id + "-status";

    w.open("div", {{"class", "govuk-task-list__name-and-hint"}});
    if (task.href)
        w.element("a",
                  {{"class", "govuk-link govuk-task-list__link"},
                   {"href", task.href},
                   {"aria-describedby", task.hint ? hint_id + " " + status_id : status_id}},
                  task.title);
    else
        w.element("div", {}, task.title);
    if (task.hint)
        w.element("div", {{"id", hint_id}, {"class", "govuk-task-list__hint"}}, *task.hint);
    w.close("div");
}

void write_status(HtmlWriter& w, const TaskStatus& status, const std::string& id) {
    const std::string_view classes =
        status.cannot_start_yet
            ? "govuk-task-list__status govuk-task-list__status--cannot-start-yet"
            : "govuk-task-list__status";
    w.open("div", {{"class", classes}, {"id", id + "-status"}});
    if (status.colour)
        write(w, Tag{.text = status.text, .colour = *status.colour});
    else
        w.text(status.text);
    w.close("div");
}

}  // namespace

void write(HtmlWriter& w, const TaskList& list) {
    w.open("ul", {{"class", "govuk-task-list"}});
    int number = 0;
    for (const auto& task : list.tasks) {
        const auto id = list.id_prefix + "-" + std::to_string(++number);
        const std::string_view classes =
            task.href ? "govuk-task-list__item govuk-task-list__item--with-link"
                      : "govuk-task-list__item";
        w.open("li", {{"class", classes}});
        write_name(w, task, id);
        write_status(w, task.status, id);
        w.close("li");
    }
    w.close("ul");
}

}  // namespace wayhome::web
