// SPDX-License-Identifier: Apache-2.0
#include "web/site/sign_in_form.hpp"

#include "kernel/london_time.hpp"
#include "web/components/button/button.hpp"
#include "web/components/form/form.hpp"
#include "web/components/inset_text/inset_text.hpp"
#include "web/components/password_input/password_input.hpp"
#include "web/components/text_input/text_input.hpp"
#include "web/components/typography/typography.hpp"
#include "web/site/visit.hpp"

namespace wayhome::web {

Response sign_in_form(const Site& site, const SignInForm& form) {
    PageFrame page;
    page.title = "Sign in";
    page.handling = Handling::open;
    page.has_errors = !form.error.empty();
    if (site.demonstration != nullptr) {
        page.demonstration = DemoBanner{in_words(site.desk.clock.now()), ""};
    }
    std::vector<FieldError> errors;
    if (!form.error.empty()) errors.push_back({"username", form.error});
    Form fields{.action = "/sign-in"};
    fields.hidden.others = carried(form.going_on);
    fields.content = joined({
        render(TextInput{.id = "username",
                         .label = {"Username"},
                         .error = error_of(errors, "username"),
                         .value = form.username,
                         .width = InputWidth::characters_20,
                         .autocomplete = "username",
                         .is_spellchecked = false}),
        render(PasswordInput{.id = "password", .label = {"Password"}}),
        render(Button{.text = "Sign in"}),
    });
    page.main = joined({render(ErrorSummary{errors}),
                        render(Heading{.text = "Sign in to Wayhome", .level = 1}),
                        form.news.empty() ? Html{} : render(InsetText{form.news}), render(fields)});
    return shown(page);
}

}  // namespace wayhome::web
