// SPDX-License-Identifier: Apache-2.0
#include "application/addresses.hpp"
#include "application/transition/end_plan.hpp"
#include "kernel/london_time.hpp"
#include "web/components/inset_text/inset_text.hpp"
#include "web/components/summary_list/summary_list.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/case_words.hpp"
#include "web/pages/case/child_bar.hpp"
#include "web/pages/case/decision_page.hpp"
#include "web/pages/entry/when_entry.hpp"
#include "web/pages/transition/plan_pages.hpp"

namespace wayhome::web {
namespace {

using access::Permission;
using application::Handover;
using application::PlanOutcome;
using application::SeenClosing;
using application::SeenPlan;

/// Two answers, the second of which asks for a reason and a sentence.
template <class List>
Html answer_with_reason(const Visit& visit, const List& list, std::string name,
                        std::string question, Html reason, const Errors& errors) {
    Radios radios{.name = name,
                  .legend = {std::move(question)},
                  .error = error_of(errors, name),
                  .chosen = chosen(visit, name)};
    for (const auto& each : list) {
        radios.items.push_back({.value = std::string{each.code}, .text = std::string{each.words}});
    }
    radios.items.back().revealed = std::move(reason);
    return render(radios);
}

Html outcome_fields(const Visit& visit, const SeenPlan& seen, const Errors& errors) {
    return answer_with_reason(
        visit, application::plan_outcomes, "outcome", "What became of the plan?",
        joined({render(reason_radios(visit, "transition_failed", seen.referral.pathway, "reason",
                                     "Why did it fail?", errors)),
                own_words(visit, "words", "Say what happened", "", errors)}),
        errors);
}

Response outcome_page(const Visit& visit, const Errors& errors) {
    return with_plan(visit, Permission::confirm_plan_outcome, [&](const SeenPlan& seen) {
        const auto here = application::plan_address_of(seen.referral.id);
        if (transition::has_ended(seen.plan.status)) return redirect_to(here);
        return shown(
            visit,
            {.title = "Confirm what became of the plan",
             .caption = seen.referral.reference,
             .child = child_bar(seen.child, seen.referral, seen.may_read, seen.law, visit.now()),
             .answerable = "The unit confirms the outcome; the child's council answers in "
                           "law for the plan.",
             .before = joined({render(Paragraph{progress_of(seen, visit.now()) + "."}),
                               destination_of(seen, visit.desk().rules, {})}),
             .action = here + "/outcome",
             .version = seen.plan.version,
             .fields = outcome_fields(visit, seen, errors),
             .button = {.text = "Confirm the outcome"},
             .back = here,
             .errors = errors});
    });
}

Response confirm_outcome(const Visit& visit) {
    const auto id = visit.id<ReferralId>("referral");
    if (!id) return not_there();
    const auto answer = application::end_plan(
        visit.desk(), visit.asked(),
        {*id, visit.seen_version(), application::plan_outcomes.from(visit.entered("outcome")),
         visit.entered("reason"), visit.entered("words")});
    return after_press(visit, answer, application::plan_address_of(*id),
                       [&](const Errors& errors) { return outcome_page(visit, errors); });
}

Html closing_facts(const Visit& visit, const SeenClosing& seen) {
    SummaryList list;
    list.rows = {
        {"Left", moment(seen.stay->departed)},
        {"Where to", reason_words(visit.desk().rules, "destination", seen.stay->destination)}};
    if (!seen.plan) return render(list);
    const auto& plan = *seen.plan;
    list.rows.push_back({"Transition plan",
                         render(tag_of(plan.status)),
                         {{"See the plan", application::plan_address_of(seen.referral.id), ""}}});
    if (plan.destination) {
        list.rows.push_back({"Planned destination", reason_words(visit.desk().rules, "destination",
                                                                 plan.destination->code)});
    }
    return render(list);
}

Html closing_fields(const Visit& visit, const SeenClosing& seen, const Errors& errors) {
    return answer_with_reason(
        visit, application::handovers, "handover", "Is the handover done?",
        joined({render(reason_radios(visit, "handover_excuse", seen.referral.pathway, "reason",
                                     "Why not?", errors)),
                own_words(visit, "words", "Say what happened", "", errors)}),
        errors);
}

Response closing_page(const Visit& visit, const Errors& errors) {
    const auto id = visit.id<ReferralId>("referral");
    if (!id) return not_there();
    std::optional<SeenClosing> seen;
    const auto answer = application::see_closing(visit.desk(), visit.asked(), *id, seen);
    return if_seen(visit, answer, [&] {
        const auto here = application::address_of(*id);
        if (!seen->stay || !seen->stay->departed) return redirect_to(here);
        if (seen->plan && !transition::has_ended(seen->plan->status)) {
            return redirect_to(application::plan_address_of(*id) + "/outcome");
        }
        DecisionPage page{.title = "Close the referral",
                          .caption = seen->referral.reference,
                          .answerable =
                              "The unit closes the referral; the child's council answers "
                              "in law for the child from the move on.",
                          .before = closing_facts(visit, *seen),
                          .action = here + "/closing",
                          .version = seen->referral.version,
                          .fields = closing_fields(visit, *seen, errors),
                          .button = {.text = "Close the referral"},
                          .back = here,
                          .errors = errors};
        if (seen->child) {
            page.child =
                child_bar(*seen->child, seen->referral, seen->may_read, seen->law, visit.now());
        }
        return shown(visit, page);
    });
}

Response close(const Visit& visit) {
    const auto id = visit.id<ReferralId>("referral");
    if (!id) return not_there();
    const auto answer = application::close_referral(
        visit.desk(), visit.asked(),
        {*id, visit.seen_version(), application::handovers.from(visit.entered("handover")),
         visit.entered("reason"), visit.entered("words")});
    return after_press(visit, answer, application::address_of(*id),
                       [&](const Errors& errors) { return closing_page(visit, errors); });
}

}  // namespace

void add_closing_pages(SiteRoutes& routes) {
    routes.page("/referrals/{referral}/transition-plan/outcome", Permission::confirm_plan_outcome,
                [](const Visit& visit) { return outcome_page(visit, {}); });
    routes.form("/referrals/{referral}/transition-plan/outcome", Permission::confirm_plan_outcome,
                confirm_outcome);
    routes.page("/referrals/{referral}/closing", Permission::confirm_plan_outcome,
                [](const Visit& visit) { return closing_page(visit, {}); });
    routes.form("/referrals/{referral}/closing", Permission::confirm_plan_outcome, close);
}

}  // namespace wayhome::web
