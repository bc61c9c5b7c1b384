// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "application/addresses.hpp"
#include "domain/transition/ready.hpp"
#include "kernel/london_time.hpp"
#include "web/components/button/button.hpp"
#include "web/components/inset_text/inset_text.hpp"
#include "web/components/summary_list/summary_list.hpp"
#include "web/components/task_list/task_list.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/case_words.hpp"
#include "web/pages/case/child_bar.hpp"
#include "web/pages/transition/plan_pages.hpp"

namespace wayhome::web {
namespace {

using access::Permission;
using application::SeenPlan;
using transition::PlanStatus;

bool may(const Visit& visit, const SeenPlan& seen, Permission permission) {
    return access::may(visit.person().actor(), permission, seen.facts);
}

bool writes(const Visit& visit, const SeenPlan& seen) {
    return may(visit, seen, Permission::write_transition_plan) &&
           !transition::has_ended(seen.plan.status);
}

TaskStatus status_of(const transition::PlanDomain* written, CivilDate today) {
    using enum transition::DomainStatus;
    if (written == nullptr) return {.text = "To write", .colour = TagColour::blue};
    if (!transition::faults_of(*written, today).empty()) {
        return {.text = "Incomplete", .colour = TagColour::yellow};
    }
    switch (written->status) {
        case to_start:
            return {.text = "Not started yet", .colour = TagColour::blue};
        case under_way:
            return {.text = "Under way", .colour = TagColour::blue};
        case done:
            return {.text = "Done"};
        case handed_over:
            return {.text = "Goes on after the move"};
        case not_needed:
            return {.text = "Not needed"};
    }
    return {};
}

/// "Priya Shah, by 1 March 2026: I want to see my brother."
std::string hint_of(const transition::PlanDomain& written) {
    if (written.status == transition::DomainStatus::not_needed) return written.note;
    if (!written.due) return written.goal;
    return fmt::format("{} ({}, by {})", written.goal, written.owner, in_words(*written.due));
}

Html parts_of(const Visit& visit, const SeenPlan& seen) {
    const auto here = application::plan_address_of(seen.referral.id);
    TaskList list{.id_prefix = "part"};
    for (const auto& each : transition::domains) {
        const auto* const written = seen.plan.domain(each.value);
        Task task{.title = std::string{each.words},
                  .status = status_of(written, london_date(visit.now()))};
        if (writes(visit, seen)) task.href = here + "/parts/" + std::string{each.code};
        if (written != nullptr) task.hint = hint_of(*written);
        list.tasks.push_back(std::move(task));
    }
    return joined({render(Heading{.text = "The ten parts of the plan", .id = "parts"}),
                   render(Paragraph{progress_of(seen, visit.now()) + "."}), render(list)});
}

Html actions_of(const Visit& visit, const SeenPlan& seen) {
    const auto here = application::plan_address_of(seen.referral.id);
    const auto status = seen.plan.status;
    ButtonGroup group;
    const auto add = [&](Permission permission, bool now, std::string text, std::string href) {
        if (!now || !may(visit, seen, permission)) return;
        group.buttons.push_back(
            {.text = std::move(text),
             .kind = group.buttons.empty() ? ButtonKind::primary : ButtonKind::secondary,
             .href = std::move(href)});
    };
    add(Permission::write_transition_plan, status == PlanStatus::missing,
        "Check and send the draft", here + "/draft");
    add(Permission::agree_transition_plan, status == PlanStatus::drafted,
        "Record that a review agreed it", here + "/agreement");
    add(Permission::write_transition_plan, status == PlanStatus::agreed, "Put it into action",
        here + "/action");
    add(Permission::confirm_plan_outcome, !transition::has_ended(status),
        "Confirm what became of it", here + "/outcome");
    group.links = {{"Print the plan", here + "/print"},
                   {"The child's own page", here + "/my-plan"}};
    return render(group);
}

Html facts_of(const Visit& visit, const SeenPlan& seen) {
    const auto& days = seen.stay;
    const auto day = [](std::optional<CivilDate> of) {
        return of ? in_words(*of) : std::string{"Not yet"};
    };
    SummaryList list;
    list.rows = {{"How it stands", render(tag_of(seen.plan.status))},
                 {"Whose plan", seen.authority},
                 {"Home", seen.home},
                 {"Arrived", day(days.arrived)},
                 {"Authority to keep the child expected to end",
                  days.authority_ends ? in_words(*days.authority_ends) : "Not known"}};
    if (days.departed) list.rows.push_back({"Left", day(days.departed)});
    if (!seen.plan.failed_because.empty()) {
        list.rows.push_back({"Why it failed", reason_words(visit.desk().rules, "transition_failed",
                                                           seen.plan.failed_because)});
    }
    return render(list);
}

Response plan_page(const Visit& visit) {
    return with_plan(visit, Permission::see_transition_plan, [&](const SeenPlan& seen) {
        const auto referral = application::address_of(seen.referral.id);
        const auto change_destination =
            writes(visit, seen) ? application::plan_address_of(seen.referral.id) + "/destination"
                                : std::string{};
        auto page = visit.frame("Transition plan");
        page.child = child_bar(seen.child, seen.referral, seen.may_read, seen.law, visit.now());
        page.back_link = BackLink{"Back to the referral", referral};
        page.main = joined({
            render(
                Heading{.text = "Transition plan", .level = 1, .caption = seen.referral.reference}),
            facts_of(visit, seen),
            gates_of(seen, visit.now()),
            actions_of(visit, seen),
            parts_of(visit, seen),
            destination_of(seen, visit.desk().rules, change_destination),
            agreement_of(seen),
        });
        return shown(page);
    });
}

}  // namespace

void add_plan_page(SiteRoutes& routes) {
    routes.page("/referrals/{referral}/transition-plan", Permission::see_transition_plan,
                plan_page);
}

}  // namespace wayhome::web
