// SPDX-License-Identifier: Apache-2.0
#include "application/addresses.hpp"
#include "application/transition/write_plan.hpp"
#include "web/components/character_count/character_count.hpp"
#include "web/components/inset_text/inset_text.hpp"
#include "web/components/radios/radios.hpp"
#include "web/components/text_input/text_input.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/child_bar.hpp"
#include "web/pages/case/decision_page.hpp"
#include "web/pages/entry/when_entry.hpp"
#include "web/pages/transition/plan_pages.hpp"

namespace wayhome::web {
namespace {

using access::Permission;
using application::SeenPlan;
using transition::Domain;
using transition::PlanDomain;

constexpr auto answerable =
    "The child's council answers in law for the plan: it writes it with the child.";

const WhenEntry due{"due", "By when?", "by when", "For example, 31 3 2026", false};
const WhenEntry ready{"from", "When is it ready? (optional)", "the day it is ready",
                      "Leave empty while it is not known", false};

std::optional<Domain> domain_of(const Visit& visit) {
    const auto code = visit.request().path_values.first("part");
    return code ? transition::domains.from(*code) : std::nullopt;
}

bool is_press(const Visit& visit) {
    return visit.request().method == Method::post;
}

/// What was typed; before a press, what stands.
std::string typed(const Visit& visit, const std::string& field, const std::string& stands) {
    return is_press(visit) ? visit.entered(field) : stands;
}

template <class List>
Radios radios_of(const Visit& visit, const List& list, std::string name, std::string question,
                 const std::string& stands, const Errors& errors) {
    const auto now = typed(visit, name, stands);
    Radios radios{.name = name,
                  .legend = {std::move(question)},
                  .error = error_of(errors, name),
                  .chosen = now.empty() ? std::nullopt : std::optional{now}};
    for (const auto& each : list) {
        radios.items.push_back({.value = std::string{each.code}, .text = std::string{each.words}});
    }
    return radios;
}

Html fields_of(const Visit& visit, const PlanDomain& stands, const Errors& errors) {
    const std::string words =
        stands.words ? std::string{transition::goal_words.code_of(*stands.words)} : "";
    return joined({
        render(CharacterCount{.id = "goal",
                              .label = {"What does the child want to reach?"},
                              .hint = "In the child's words. Write it as the child said it.",
                              .error = error_of(errors, "goal"),
                              .value = typed(visit, "goal", stands.goal),
                              .most_characters = static_cast<int>(transition::longest_goal),
                              .rows = 3}),
        render(radios_of(visit, transition::goal_words, "goal_words", "Whose words are these?",
                         words, errors)),
        render(TextInput{.id = "owner",
                         .label = {"Who sees to it?"},
                         .hint = "A name, and what the person is to the child",
                         .error = error_of(errors, "owner"),
                         .value = typed(visit, "owner", stands.owner)}),
        day_boxes(visit, due, errors, stands.due),
        render(radios_of(visit, transition::domain_statuses, "status", "How does it stand?",
                         std::string{transition::domain_statuses.code_of(stands.status)}, errors)),
        render(CharacterCount{.id = "note",
                              .label = {"Anything to add, or why it is not needed (optional)"},
                              .error = error_of(errors, "note"),
                              .value = typed(visit, "note", stands.note),
                              .most_characters = static_cast<int>(transition::longest_note),
                              .rows = 3}),
    });
}

Response domain_page(const Visit& visit, const Errors& errors) {
    const auto domain = domain_of(visit);
    if (!domain) return not_there();
    return with_plan(visit, Permission::write_transition_plan, [&](const SeenPlan& seen) {
        const auto here = application::plan_address_of(seen.referral.id);
        if (transition::has_ended(seen.plan.status)) return redirect_to(here);
        const auto* const written = seen.plan.domain(*domain);
        return shown(
            visit,
            {.title = std::string{transition::domains.words_for(*domain)},
             .caption = "Transition plan, " + seen.referral.reference,
             .child = child_bar(seen.child, seen.referral, seen.may_read, seen.law, visit.now()),
             .answerable = answerable,
             .action = here + "/parts/" + std::string{transition::domains.code_of(*domain)},
             .version = seen.plan.version,
             .fields = fields_of(
                 visit, written == nullptr ? PlanDomain{.domain = *domain} : *written, errors),
             .button = {.text = "Save this part"},
             .back = here,
             .errors = errors});
    });
}

Response save_domain(const Visit& visit) {
    const auto id = visit.id<ReferralId>("referral");
    const auto domain = domain_of(visit);
    if (!id || !domain) return not_there();
    Errors unreadable;
    application::ChangeDomain wanted{*id, visit.seen_version(), {.domain = *domain}};
    auto& written = wanted.written;
    written.status = transition::domain_statuses.from(visit.entered("status"))
                         .value_or(transition::DomainStatus::to_start);
    written.goal = visit.entered("goal");
    written.words = transition::goal_words.from(visit.entered("goal_words"));
    written.owner = visit.entered("owner");
    written.due = entered_day(visit, due, unreadable);
    written.note = visit.entered("note");
    if (!unreadable.empty()) {
        written.due.reset();
        written.status = transition::DomainStatus::to_start;
    }
    const auto answer = application::change_domain(visit.desk(), visit.asked(), wanted);
    return after_press(
        visit, answer, application::plan_address_of(*id), [&](const Errors& refused) {
            return domain_page(
                visit, in_page_order(unreadable, refused,
                                     {"goal", "goal_words", "owner", "due", "note"}, {"due"}));
        });
}

Html destination_fields(const Visit& visit, const SeenPlan& seen, const Errors& errors) {
    const auto& next = seen.plan.destination;
    auto places = reason_radios(visit, "destination", seen.referral.pathway, "destination",
                                "What kind of place is it?", errors);
    std::erase_if(places.items, [](const auto& item) { return item.value == "unplanned"; });
    if (!is_press(visit) && next) places.chosen = next->code;
    return joined({
        render(places),
        render(CharacterCount{.id = "words",
                              .label = {"Which place is it, and who takes over?"},
                              .error = error_of(errors, "words"),
                              .value = typed(visit, "words", next ? next->words : ""),
                              .most_characters = static_cast<int>(transition::longest_note),
                              .rows = 3}),
        day_boxes(visit, ready, errors, next ? next->from : std::nullopt),
    });
}

Response destination_page(const Visit& visit, const Errors& errors) {
    return with_plan(visit, Permission::write_transition_plan, [&](const SeenPlan& seen) {
        const auto here = application::plan_address_of(seen.referral.id);
        if (transition::has_ended(seen.plan.status)) return redirect_to(here);
        return shown(visit, {.title = "Where does the child go next?",
                             .caption = "Transition plan, " + seen.referral.reference,
                             .child = child_bar(seen.child, seen.referral, seen.may_read, seen.law,
                                                visit.now()),
                             .answerable = "The child's council answers in law for the next place.",
                             .action = here + "/destination",
                             .version = seen.plan.version,
                             .fields = destination_fields(visit, seen, errors),
                             .button = {.text = "Save the destination"},
                             .back = here,
                             .errors = errors});
    });
}

Response save_destination(const Visit& visit) {
    const auto id = visit.id<ReferralId>("referral");
    if (!id) return not_there();
    Errors unreadable;
    application::NameDestination wanted{*id, visit.seen_version(), visit.entered("destination"),
                                        visit.entered("words"),
                                        entered_day(visit, ready, unreadable)};
    if (!unreadable.empty()) wanted.code.clear();
    const auto answer = application::name_destination(visit.desk(), visit.asked(), wanted);
    return after_press(visit, answer, application::plan_address_of(*id), [&](Errors refused) {
        if (!unreadable.empty() && !visit.entered("destination").empty()) {
            std::erase_if(refused, [](const auto& each) { return each.field_id == "destination"; });
        }
        return destination_page(
            visit, in_page_order(unreadable, refused, {"destination", "words", "from"}, {"from"}));
    });
}

}  // namespace

void add_domain_pages(SiteRoutes& routes) {
    const std::string plan = "/referrals/{referral}/transition-plan";
    routes.page(plan + "/parts/{part}", Permission::write_transition_plan,
                [](const Visit& visit) { return domain_page(visit, {}); });
    routes.form(plan + "/parts/{part}", Permission::write_transition_plan, save_domain);
    routes.page(plan + "/destination", Permission::write_transition_plan,
                [](const Visit& visit) { return destination_page(visit, {}); });
    routes.form(plan + "/destination", Permission::write_transition_plan, save_destination);
}

}  // namespace wayhome::web
