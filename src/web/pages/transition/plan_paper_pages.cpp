// SPDX-License-Identifier: Apache-2.0
#include "application/addresses.hpp"
#include "kernel/london_time.hpp"
#include "web/components/summary_list/summary_list.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/child_bar.hpp"
#include "web/pages/transition/plan_pages.hpp"

namespace wayhome::web {
namespace {

using access::Permission;
using application::SeenPlan;

PageFrame paper(const Visit& visit, const SeenPlan& seen, const std::string& title) {
    auto page = visit.frame(title);
    page.back_link = BackLink{"Back to the plan", application::plan_address_of(seen.referral.id)};
    return page;
}

Response print_page(const Visit& visit) {
    return with_plan(visit, Permission::see_transition_plan, [&](const SeenPlan& seen) {
        auto page = paper(visit, seen, "Transition plan " + seen.referral.reference);
        page.child = child_bar(seen.child, seen.referral, seen.may_read, seen.law, visit.now());
        HtmlWriter parts;
        for (const auto& each : seen.plan.domains) parts.raw(domain_card(each));
        SummaryList facts;
        facts.rows = {
            {"How it stands", std::string{transition::plan_statuses.words_for(seen.plan.status)}},
            {"Whose plan", seen.authority},
            {"Home", seen.home},
            {"Printed", in_words(visit.now()) + " by " + visit.person().account.name + ", " +
                            visit.person().organisation.name}};
        page.main = joined({
            render(Heading{.text = "Transition plan",
                           .level = 1,
                           .size = TextSize::large,
                           .caption = seen.referral.reference}),
            render(facts),
            destination_of(seen, visit.desk().rules, {}),
            render(Heading{.text = "The parts of the plan"}),
            std::move(parts).finish(),
            agreement_of(seen),
            gates_of(seen, visit.now()),
        });
        return shown(page);
    });
}

/// What a child reads of one part: short sentences, the child's own words first.
Html for_the_child(const transition::PlanDomain& written) {
    HtmlWriter w;
    write(w, Heading{.text = std::string{transition::domains.words_for(written.domain)}});
    if (written.status == transition::DomainStatus::not_needed) {
        write(w, Paragraph{"We do not need a plan for this. You can ask why."});
        return std::move(w).finish();
    }
    write(w, Paragraph{written.words == transition::GoalWords::not_asked_yet
                           ? "Someone else wrote this. Tell us if it is not what you want: " +
                                 written.goal
                           : "You said: " + written.goal});
    write(w, Paragraph{"Who helps: " + written.owner});
    if (written.due) write(w, Paragraph{"By: " + in_words(*written.due)});
    if (written.status == transition::DomainStatus::done) write(w, Paragraph{"This is done."});
    return std::move(w).finish();
}

Html next_for_the_child(const SeenPlan& seen) {
    HtmlWriter w;
    write(w, Heading{.text = "Where you go next"});
    if (const auto& next = seen.plan.destination) {
        write(w, Paragraph{next->words});
        if (next->from) write(w, Paragraph{"It is ready from " + in_words(*next->from) + "."});
    } else {
        write(w, Paragraph{"We do not know yet. The people at " + seen.authority +
                           " have to find a good place. Ask them when you will know."});
    }
    return std::move(w).finish();
}

Response child_page(const Visit& visit) {
    return with_plan(visit, Permission::see_transition_plan, [&](const SeenPlan& seen) {
        auto page = paper(visit, seen, "My plan");
        HtmlWriter parts;
        for (const auto& each : seen.plan.domains) parts.raw(for_the_child(each));
        page.main = joined({
            render(Heading{.text = "My plan", .level = 1, .size = TextSize::large}),
            render(Paragraph{"This is the plan for when you leave here. It is about your life. You "
                             "can say what should be in it, and you can change your mind."}),
            next_for_the_child(seen),
            std::move(parts).finish(),
            render(Heading{.text = "If you do not agree"}),
            render(Paragraph{"Tell your social worker, someone at the home, or your advocate. An "
                             "advocate is on your side and does not work for the home."}),
        });
        return shown(page);
    });
}

}  // namespace

void add_plan_paper_pages(SiteRoutes& routes) {
    routes.page("/referrals/{referral}/transition-plan/print", Permission::see_transition_plan,
                print_page);
    routes.page("/referrals/{referral}/transition-plan/my-plan", Permission::see_transition_plan,
                child_page);
}

}  // namespace wayhome::web
