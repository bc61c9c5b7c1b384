// SPDX-License-Identifier: Apache-2.0
#include "web/components/password_input/password_input.hpp"

#include <string_view>

#include "web/components/error_message/error_message.hpp"
#include "web/components/hint/hint.hpp"

namespace wayhome::web {

void write(HtmlWriter& w, const PasswordInput& input) {
    const std::string_view group = input.error ? "govuk-form-group govuk-form-group--error "
                                                 "govuk-password-input"
                                               : "govuk-form-group govuk-password-input";
    const std::string_view field =
        input.error ? "govuk-input govuk-password-input__input govuk-js-password-input-input "
                      "govuk-input--error"
                    : "govuk-input govuk-password-input__input govuk-js-password-input-input";
    const std::string_view autocomplete =
        input.use == PasswordUse::current ? "current-password" : "new-password";

    w.open("div", {{"class", group}, {"data-module", "govuk-password-input"}});
    write_label(w, input.label, input.id);
    write_hint_of(w, input.id, input.hint);
    write_error_of(w, input.id, input.error);
    w.open("div", {{"class", "govuk-input__wrapper govuk-password-input__wrapper"}})
        .open("input",
              {{"class", field},
               {"id", input.id},
               {"name", input.name.empty() ? input.id : input.name},
               {"type", "password"},
               {"spellcheck", "false"},
               {"autocomplete", autocomplete},
               {"autocapitalize", "none"},
               unless_empty("aria-describedby", described_by(input.id, input.hint, input.error))})
        .element("button",
                 {{"type", "button"},
                  {"class",
                   "govuk-button govuk-button--secondary govuk-password-input__toggle "
                   "govuk-js-password-input-toggle"},
                  {"data-module", "govuk-button"},
                  {"aria-controls", input.id},
                  {"aria-label", "Show password"},
                  {"hidden", true}},
                 "Show")
        .close("div")
        .close("div");
}

}  // namespace wayhome::web
