// SPDX-License-Identifier: Apache-2.0
#include "web/components/select/select.hpp"

#include <string_view>

#include "web/components/error_message/error_message.hpp"
#include "web/components/hint/hint.hpp"

namespace wayhome::web {

void write(HtmlWriter& w, const Select& select) {
    const std::string_view classes =
        select.error ? "govuk-select govuk-select--error" : "govuk-select";

    w.open("div", {{"class", form_group_class(select.error)}});
    write_label(w, select.label, select.id);
    write_hint_of(w, select.id, select.hint);
    write_error_of(w, select.id, select.error);
    w.open("select",
           {{"class", classes},
            {"id", select.id},
            {"name", select.name.empty() ? select.id : select.name},
            unless_empty("aria-describedby", described_by(select.id, select.hint, select.error))});
    for (const auto& option : select.options)
        w.element("option", {{"value", option.value}, {"selected", option.value == select.chosen}},
                  option.text);
    w.close("select").close("div");
}

}  // namespace wayhome::web
