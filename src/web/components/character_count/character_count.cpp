// SPDX-License-Identifier: Apache-2.0
#include "web/components/character_count/character_count.hpp"

#include <string_view>

#include "web/components/error_message/error_message.hpp"
#include "web/components/hint/hint.hpp"

namespace wayhome::web {

void write(HtmlWriter& w, const CharacterCount& count) {
    const auto limit = std::to_string(count.most_characters);
    const auto message_id = count.id + "-info";
    const auto explained_by = described_by(count.id, count.hint, count.error);

    w.open("div", {{"class", count.error ? std::string_view{"govuk-form-group "
                                                            "govuk-form-group--error "
                                                            "govuk-character-count"}
                                         : std::string_view{"govuk-form-group "
                                                            "govuk-character-count"}},
                   {"data-module", "govuk-character-count"},
                   {"data-maxlength", limit}});
    write_label(w, count.label, count.id);
    write_hint_of(w, count.id, count.hint);
    write_error_of(w, count.id, count.error);
    // The line break is not part of the value: it saves one that the value may begin with.
    w.open("textarea",
           {{"class", count.error ? std::string_view{"govuk-textarea govuk-textarea--error "
                                                     "govuk-js-character-count"}
                                  : std::string_view{"govuk-textarea govuk-js-character-count"}},
            {"id", count.id},
            {"name", count.name.empty() ? count.id : count.name},
            {"rows", std::to_string(count.rows)},
            {"aria-describedby",
             explained_by.empty() ? message_id : message_id + " " + explained_by}})
        .text("\n")
        .text(count.value)
        .close("textarea")
        .open("div", {{"id", message_id}, {"class", "govuk-hint govuk-character-count__message"}})
        .text("You can enter up to ")
        .text(limit)
        .text(" characters")
        .close("div")
        .close("div");
}

}  // namespace wayhome::web
