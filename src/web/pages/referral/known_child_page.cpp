// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "application/addresses.hpp"
#include "application/referral/name_child.hpp"
#include "kernel/london_time.hpp"
#include "web/components/button/button.hpp"
#include "web/components/character_count/character_count.hpp"
#include "web/components/form/form.hpp"
#include "web/components/radios/radios.hpp"
#include "web/components/typography/typography.hpp"
#include "web/components/warning_text/warning_text.hpp"
#include "web/pages/referral/form_page.hpp"
#include "web/pages/referral/referral_pages.hpp"

namespace wayhome::web {
namespace {

using access::Permission;
using application::SeenForm;

constexpr int longest_reason = 1000;

std::string name_and_birth(const child::Child& child) {
    return fmt::format("{}, {}", child::full_name(child),
                       child.born ? "born " + in_words(*child.born) : "date of birth not known");
}

std::string why_alike(const application::KnownChild& known) {
    auto words = fmt::format("{}. {}.", child::likenesses.words_for(known.match.likeness),
                             fmt::join(known.match.because, ". "));
    if (!known.match.child.local_number.empty()) {
        words += fmt::format(" The council’s number is {}.", known.match.child.local_number);
    }
    if (known.open) {
        words += fmt::format(" Has an open referral already: {}.", known.open->reference);
    }
    return words;
}

Radios children(const Visit& visit, const SeenForm& form, const std::vector<FieldError>& errors) {
    Radios radios{.name = "same_as",
                  .legend = {"Is it one of these children?"},
                  .error = error_of(errors, "same_as"),
                  .chosen = visit.entered("same_as")};
    for (const auto& each : form.known) {
        radios.items.push_back({.value = each.match.child.id.text(),
                                .text = "Yes: " + name_and_birth(each.match.child),
                                .hint = why_alike(each)});
    }
    if (form.known.empty() && form.child) {
        radios.items.push_back({.value = form.child->id.text(),
                                .text = "Yes: " + name_and_birth(*form.child),
                                .hint = "Linked to this referral. Has an open referral already: " +
                                        form.other_open->reference + "."});
        if (radios.chosen->empty()) radios.chosen = form.child->id.text();
    } else {
        radios.items.push_back({.value = "nobody",
                                .text = "No, a different child",
                                .hint = "A new record is made. It can be compared again later.",
                                .follows_an_or = true});
    }
    return radios;
}

bool somebody_has_an_open_referral(const SeenForm& form) {
    if (form.other_open) return true;
    for (const auto& each : form.known) {
        if (each.open) return true;
    }
    return false;
}

Html second_reason(const Visit& visit, const SeenForm& form,
                   const std::vector<FieldError>& errors) {
    if (!somebody_has_an_open_referral(form)) return {};
    return joined(
        {render(WarningText{"A child has one open referral at a time. A second one is refused "
                            "unless it is linked with the reason."}),
         render(CharacterCount{.id = "second_open_reason",
                               .label = {"Why a second referral is needed", TextSize::medium},
                               .hint = "Only where the child you chose has an open referral",
                               .error = error_of(errors, "second_open_reason"),
                               .value = visit.entered("second_open_reason"),
                               .most_characters = longest_reason,
                               .rows = 3})});
}

Response known_child_page(const Visit& visit, const SeenForm& form,
                          const std::vector<FieldError>& errors) {
    const auto here = application::address_of(form.referral.id);
    if (form.known.empty() && !(form.child && form.other_open)) return redirect_to(here + "/tasks");
    auto page = form_frame(visit, form, "Children already known",
                           {.href = address_of_question(form.referral.id, "birth")});
    page.has_errors = !errors.empty();
    Form fields{.action = here + "/duplicates", .hidden = visit.hidden(form.referral.version)};
    fields.content =
        joined({render(children(visit, form, errors)), second_reason(visit, form, errors),
                render(Button{.text = "Save and continue"})});
    page.main = render(Columns{joined({
        render(ErrorSummary{errors}),
        render(Heading{
            .text = "This child may be known already", .level = 1, .size = TextSize::large}),
        render(Paragraph{"If it is the same child, this referral joins the record there is, and "
                         "answers given before are carried over for you to check. Nothing is "
                         "merged."}),
        render(fields),
    })});
    return shown(page);
}

Response decide(const Visit& visit) {
    const auto id = visit.id<ReferralId>("referral");
    if (!id) return not_there();
    const auto answer = application::name_child(
        visit.desk(), visit.asked(),
        {*id, visit.seen_version(), visit.entered("same_as"), visit.entered("second_open_reason")});
    return after_press(visit, answer, application::address_of(*id) + "/duplicates",
                       [&](const std::vector<FieldError>& errors) {
                           return with_form(visit, application::see_form, [&](const auto& form) {
                               return known_child_page(visit, form, errors);
                           });
                       });
}

}  // namespace

void add_known_child_pages(SiteRoutes& routes) {
    constexpr auto path = "/referrals/{referral}/duplicates";
    routes.page(path, Permission::edit_referral, [](const Visit& visit) {
        return with_form(visit, application::see_form,
                         [&](const auto& form) { return known_child_page(visit, form, {}); });
    });
    routes.form(path, Permission::edit_referral, decide);
}

}  // namespace wayhome::web
