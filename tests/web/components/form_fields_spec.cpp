// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "support/markup.hpp"
#include "web/components/character_count/character_count.hpp"
#include "web/components/checkboxes/checkboxes.hpp"
#include "web/components/date_input/date_input.hpp"
#include "web/components/error_summary/error_summary.hpp"
#include "web/components/form/form.hpp"
#include "web/components/password_input/password_input.hpp"
#include "web/components/radios/radios.hpp"
#include "web/components/select/select.hpp"
#include "web/components/text_input/text_input.hpp"
#include "web/components/textarea/textarea.hpp"

namespace wayhome::web {
namespace {

using support::occurrences;

bool holds(const Html& html, std::string_view part) {
    return html.view().find(part) != std::string_view::npos;
}

TEST_CASE("an error stands beside its field, is read with it, and marks it") {
    const auto html = render(TextInput{.id = "surname",
                                       .label = {.text = "Family name"},
                                       .hint = "As on the order.",
                                       .error = "Enter the child's surname"});

    CHECK(holds(html, "<div class=\"govuk-form-group govuk-form-group--error\">"));
    CHECK(holds(html, "<label class=\"govuk-label\" for=\"surname\">Family name</label>"));
    CHECK(holds(html, "aria-describedby=\"surname-hint surname-error\""));
    CHECK(holds(html, "<div id=\"surname-hint\""));
    CHECK(holds(html, "<p id=\"surname-error\" class=\"govuk-error-message\">"));
    CHECK(holds(html, "Enter the child&#39;s surname"));
    CHECK(holds(html, "class=\"govuk-input govuk-input--error\""));
}

TEST_CASE("a field without hint or error is described by nothing") {
    const auto html = render(TextInput{.id = "surname", .label = {.text = "Family name"}});

    CHECK_FALSE(holds(html, "aria-describedby"));
    CHECK_FALSE(holds(html, "error"));
}

TEST_CASE("what was typed is shown again as it was typed, and is only text") {
    const auto html =
        render(TextInput{.id = "name", .label = {.text = "Name"}, .value = "\"><script>"});

    CHECK(holds(html, "value=\"&quot;&gt;&lt;script&gt;\""));
}

TEST_CASE("a text area keeps a line break that its value begins with") {
    const auto html =
        render(Textarea{.id = "views", .label = {.text = "Views"}, .value = "\n</textarea>"});

    CHECK(holds(html, ">\n\n&lt;/textarea&gt;</textarea>"));
}

TEST_CASE("a character count says its limit in words and to the script") {
    const auto html = render(CharacterCount{
        .id = "plan", .label = {.text = "Plan"}, .hint = "Where next?", .most_characters = 2000});

    CHECK(holds(html, "data-maxlength=\"2000\""));
    CHECK(holds(html, "aria-describedby=\"plan-info plan-hint\""));
    CHECK(holds(html, "You can enter up to 2000 characters"));
}

TEST_CASE("a summary of errors leads to the first radio, whose id is the name") {
    const auto html =
        render(Radios{.name = "missing",
                      .legend = {.text = "Missing now?"},
                      .error = "Select yes or no",
                      .items = {{.value = "yes", .text = "Yes"}, {.value = "no", .text = "No"}},
                      .chosen = "no"});

    CHECK(holds(html,
                "<fieldset class=\"govuk-fieldset\" role=\"group\" "
                "aria-describedby=\"missing-error\">"));
    CHECK(holds(html, "id=\"missing\" name=\"missing\" type=\"radio\" value=\"yes\">"));
    CHECK(holds(html, "id=\"missing-2\" name=\"missing\" type=\"radio\" value=\"no\" checked>"));
}

TEST_CASE("fields revealed by a radio follow it in the page, hidden by no attribute") {
    const auto html = render(Radios{
        .name = "answer",
        .legend = {.text = "Can you?"},
        .items = {{.value = "yes", .text = "Yes"},
                  {.value = "no",
                   .text = "No",
                   .revealed = render(TextInput{.id = "reason", .label = {.text = "Why not?"}})}}});

    CHECK(holds(html,
                "for=\"answer-2\">No</label></div><div class=\"govuk-radios__conditional "
                "wayhome-revealed\">"));
    CHECK(holds(html, "Why not?"));
    CHECK_FALSE(holds(html, "hidden"));
}

TEST_CASE("fields revealed by a checkbox are in the page, and tied to the answer") {
    const auto html = render(Checkboxes{
        .name = "needs",
        .legend = {.text = "Needs"},
        .items = {
            {.value = "plan",
             .text = "A plan",
             .revealed = render(TextInput{.id = "keeper", .label = {.text = "Who keeps it?"}})}}});

    CHECK(holds(html, "data-aria-controls=\"conditional-needs\""));
    CHECK(holds(html, "id=\"conditional-needs\""));
    CHECK(holds(html, "Who keeps it?"));
}

TEST_CASE("checkboxes keep what was chosen, and none of these excludes the rest") {
    const auto html = render(
        Checkboxes{.name = "needs",
                   .legend = {.text = "Needs"},
                   .items = {{.value = "camhs", .text = "CAMHS"},
                             {.value = "none", .text = "None known", .excludes_others = true}},
                   .chosen = {"camhs"}});

    CHECK(holds(html, "value=\"camhs\" checked>"));
    CHECK(holds(html, "value=\"none\" data-behaviour=\"exclusive\">"));
    CHECK(occurrences(html.view(), "checked") == 1);
}

TEST_CASE("a date shows what was typed, and marks the part that is wrong") {
    const auto html = render(DateInput{.id = "end",
                                       .legend = {.text = "End"},
                                       .error = "The order cannot end on 31 February",
                                       .parts_in_error = {.day = true},
                                       .day = "31",
                                       .month = "2",
                                       .year = "2026"});

    CHECK(holds(html, "name=\"end-day\" type=\"text\" inputmode=\"numeric\" value=\"31\""));
    CHECK(holds(html, "name=\"end-year\" type=\"text\" inputmode=\"numeric\" value=\"2026\""));
    CHECK(occurrences(html.view(), "govuk-input--error") == 1);
}

TEST_CASE("a date with an error about the whole marks every part") {
    const auto html = render(
        DateInput{.id = "end", .legend = {.text = "End"}, .error = "Enter when the order ends"});

    CHECK(occurrences(html.view(), "govuk-input--error") == 3);
}

TEST_CASE("a select shows the option that is chosen") {
    const auto html = render(Select{
        .id = "authority",
        .label = {.text = "Authority"},
        .options = {{.value = "camden", .text = "Camden"}, {.value = "hackney", .text = "Hackney"}},
        .chosen = "hackney"});

    CHECK(holds(html, "<option value=\"hackney\" selected>Hackney</option>"));
    CHECK(occurrences(html.view(), "selected") == 1);
}

TEST_CASE("a password is never sent back to the page") {
    const auto html = render(PasswordInput{.id = "password", .label = {.text = "Password"}});

    CHECK(holds(html, "autocomplete=\"current-password\""));
    CHECK_FALSE(holds(html, "value="));
}

TEST_CASE("the error summary lists every error, each a link to its field") {
    const auto html = render(ErrorSummary{
        .errors = {{.field_id = "surname", .text = "Enter a surname"}, {.text = "Too late"}}});

    CHECK(holds(html, "There is a problem"));
    CHECK(holds(html, "<li><a href=\"#surname\">Enter a surname</a></li><li>Too late</li>"));
    CHECK(render(ErrorSummary{}).empty());
}

TEST_CASE("the words for one field are found among the errors") {
    const std::vector<FieldError> errors{{.field_id = "surname", .text = "Enter a surname"}};

    CHECK(error_of(errors, "surname") == "Enter a surname");
    CHECK_FALSE(error_of(errors, "born"));
}

TEST_CASE("a form that changes something carries token, key and version") {
    const auto html =
        render(Form{.action = "/referrals/7f3a/decisions",
                    .hidden = {.csrf_token = "t", .idempotency_key = "k", .version = "3"}});

    CHECK(html.view() ==
          "<form action=\"/referrals/7f3a/decisions\" method=\"post\" novalidate>"
          "<input type=\"hidden\" name=\"csrf_token\" value=\"t\">"
          "<input type=\"hidden\" name=\"idempotency_key\" value=\"k\">"
          "<input type=\"hidden\" name=\"version\" value=\"3\"></form>");
}

}  // namespace
}  // namespace wayhome::web
