// SPDX-License-Identifier: Apache-2.0
#include "web/pages/child/restriction_form.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "application/addresses.hpp"
#include "web/components/button/button.hpp"
#include "web/components/checkboxes/checkboxes.hpp"
#include "web/components/form/form.hpp"
#include "web/components/inset_text/inset_text.hpp"
#include "web/components/textarea/textarea.hpp"
#include "web/components/typography/typography.hpp"
#include "web/components/warning_text/warning_text.hpp"

namespace wayhome::web {
namespace {

using application::AccessAfter;
using application::KeepsAccess;
using application::KeepsAs;
using application::RestrictionPreview;

constexpr auto words_field = "words";
constexpr auto keeps_field = "keeps";    ///< each person ticked
constexpr auto listed_field = "listed";  ///< each person shown with a tick to take away
constexpr auto check_field = "check";
constexpr auto change_field = "change";

/// Who was listed and is ticked no more.
std::vector<AccountId> removed_by(const Visit& visit) {
    const auto& form = visit.request().form;
    const auto ticked = form.all(keeps_field);
    std::vector<AccountId> removed;
    for (const auto each : form.all(listed_field)) {
        if (std::find(ticked.begin(), ticked.end(), each) != ticked.end()) continue;
        if (const auto id = AccountId::from(each)) removed.push_back(*id);
    }
    return removed;
}

application::RestrictChild wanted_by(const Visit& visit, ChildId child) {
    return {child, visit.seen_version(), visit.entered(words_field), removed_by(visit)};
}

std::string in_words(const KeepsAccess& each) {
    return each.account.name + ", " + each.organisation;
}

std::string people(std::size_t count, std::string_view verb_of_one, std::string_view verb_of_all) {
    return count == 1 ? fmt::format("1 person {}", verb_of_one)
                      : fmt::format("{} people {}", count, verb_of_all);
}

Html keepers_list(const AccessAfter& access) {
    List list;
    for (const auto& each : access.keeps) {
        list.items.emplace_back(
            fmt::format("{}: {}", in_words(each), application::keeps_as.words_for(each.as)));
    }
    return joined({render(Heading{people(access.keeps.size(), "keeps access", "keep access")}),
                   render(list)});
}

Html losers_list(const AccessAfter& access) {
    std::size_t count = 0;
    List list;
    for (const auto& [name, persons] : access.loses) {
        count += persons.size();
        list.items.emplace_back(
            fmt::format("{} ({}): {}", name, persons.size(), fmt::join(persons, ", ")));
    }
    if (count == 0) return render(Heading{"Nobody loses access"});
    return joined({render(Heading{people(count, "loses access", "lose access")}), render(list)});
}

std::string warning_of(const AccessAfter::LockedOut& locked_out) {
    switch (locked_out.as) {
        case KeepsAs::home_of_child:
            return fmt::format(
                "Nobody at {} keeps access: the home cannot record the child's arrival, "
                "non-arrival or departure.",
                locked_out.name);
        case KeepsAs::home_asked:
            return fmt::format(
                "Nobody at {} keeps access: the home cannot answer its offer, and the time to "
                "answer goes on.",
                locked_out.name);
        case KeepsAs::council:
            return fmt::format(
                "Nobody at {} keeps access: the child's own council is locked out of the record.",
                locked_out.name);
        default:
            return fmt::format(
                "Nobody at {} keeps access: those who made the referral cannot answer questions "
                "or take up a place.",
                locked_out.name);
    }
}

Html warnings_of(const AccessAfter& access) {
    HtmlWriter w;
    for (const auto& each : access.locked_out) write(w, WarningText{warning_of(each)});
    return std::move(w).finish();
}

/// The answers, to travel on unseen.
HiddenFields carried_on(const Visit& visit) {
    auto hidden = visit.hidden(visit.seen_version());
    for (const auto& [name, value] : visit.request().form) {
        if (name == words_field || name == keeps_field || name == listed_field) {
            hidden.others.emplace_back(name, value);
        }
    }
    return hidden;
}

Response check_page(const Visit& visit, const RestrictionPreview& seen) {
    const auto here = application::address_of(seen.child.id);
    Form form{.action = here + "/restricted", .hidden = carried_on(visit)};
    form.content = render(ButtonGroup{
        .buttons = {{.text = "Restrict this record to named people", .kind = ButtonKind::warning},
                    {.text = "Change who keeps access",
                     .kind = ButtonKind::secondary,
                     .name = change_field,
                     .value = "yes"}},
        .links = {{"Cancel", here + "/access"}}});
    auto page = visit.frame("Check who keeps access before you restrict this record");
    page.main = joined(
        {render(Heading{.text = page.title, .level = 1, .caption = child::initials(seen.child)}),
         warnings_of(seen.access), keepers_list(seen.access), losers_list(seen.access),
         render(Heading{"Why"}), render(InsetText{visit.entered(words_field)}), render(form)});
    return shown(page);
}

}  // namespace

Html restriction_form(const Visit& visit, const application::AccessRecord& record,
                      const std::vector<FieldError>& errors) {
    const auto removed = removed_by(visit);
    Checkboxes boxes{.name = keeps_field,
                     .legend = {"Who keeps access?"},
                     .hint =
                         "You keep it yourself. Everybody who is not ticked loses access at "
                         "once; you can name more people afterwards."};
    auto hidden = visit.hidden(record.child->version);
    for (const auto& each : record.would_keep) {
        if (each.as == KeepsAs::restricting) continue;
        const auto id = each.account.id.text();
        boxes.items.push_back({.value = id,
                               .text = in_words(each),
                               .hint = std::string{application::keeps_as.words_for(each.as)}});
        const bool unticked =
            std::find(removed.begin(), removed.end(), each.account.id) != removed.end();
        if (!unticked) boxes.chosen.push_back(id);
        hidden.others.emplace_back(listed_field, id);
    }
    hidden.others.emplace_back(check_field, "yes");

    Form form{.action = application::address_of(record.child->id) + "/restricted",
              .hidden = std::move(hidden)};
    form.content = joined({render(Textarea{.id = words_field,
                                           .label = {"Why is this record restricted?"},
                                           .error = error_of(errors, words_field),
                                           .value = visit.entered(words_field)}),
                           boxes.items.empty() ? Html{} : render(boxes),
                           render(Button{.text = "Check who keeps access"})});
    return joined({render(Heading{"Restrict this record to named people"}), render(form)});
}

Response restriction_pressed(
    const Visit& visit, ChildId child,
    const std::function<Response(const std::vector<FieldError>&)>& same_page) {
    if (!visit.entered(change_field).empty()) return same_page({});
    const auto wanted = wanted_by(visit, child);
    const auto look_again = application::address_of(child) + "/access";
    if (visit.entered(check_field).empty()) {
        return after_press(visit, application::restrict_child(visit.desk(), visit.asked(), wanted),
                           look_again, same_page);
    }
    std::optional<RestrictionPreview> seen;
    const auto tried = application::preview_restriction(visit.desk(), visit.asked(), wanted, seen);
    return seen ? check_page(visit, *seen) : after_press(visit, tried, look_again, same_page);
}

}  // namespace wayhome::web
