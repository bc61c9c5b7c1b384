// SPDX-License-Identifier: Apache-2.0
#include "web/components/textarea/textarea.hpp"

#include <string_view>

#include "web/components/error_message/error_message.hpp"
#include "web/components/hint/hint.hpp"

namespace wayhome::web {

void write(HtmlWriter& w, const Textarea& textarea) {
    const std::string_view classes =
        textarea.error ? "govuk-textarea govuk-textarea--error" : "govuk-textarea";

    w.open("div", {{"class", form_group_class(textarea.error)}});
    write_label(w, textarea.label, textarea.id);
    write_hint_of(w, textarea.id, textarea.hint);
    write_error_of(w, textarea.id, textarea.error);
    // The line break is not part of the value: it saves one that the value may begin with.
    w.open("textarea", {{"class", classes},
                        {"id", textarea.id},
                        {"name", textarea.name.empty() ? textarea.id : textarea.name},
                        {"rows", std::to_string(textarea.rows)},
                        unless_empty("aria-describedby",
                                     described_by(textarea.id, textarea.hint, textarea.error))})
        .text("\n")
        .text(textarea.value)
        .close("textarea");
    w.close("div");
}

}  // namespace wayhome::web
