// SPDX-License-Identifier: Apache-2.0
#include "web/components/hint/hint.hpp"

namespace wayhome::web {

void write(HtmlWriter& w, const Hint& hint) {
    w.element("div", {{"id", hint.id}, {"class", "govuk-hint"}}, hint.text);
}

void write_hint_of(HtmlWriter& w, std::string_view field_id,
                   const std::optional<std::string>& hint) {
    if (hint) write(w, Hint{.id = std::string{field_id} + "-hint", .text = *hint});
}

}  // namespace wayhome::web
