// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "application/plan/act_on_plan.hpp"
#include "application/plan/plan_address.hpp"
#include "web/components/button/button.hpp"
#include "web/components/checkboxes/checkboxes.hpp"
#include "web/components/details/details.hpp"
#include "web/components/form/form.hpp"
#include "web/components/typography/typography.hpp"
#include "web/components/warning_text/warning_text.hpp"
#include "web/pages/case/decision_page.hpp"
#include "web/pages/plan/plan_pages.hpp"
#include "web/pages/plan/plan_tables.hpp"
#include "web/pages/plan/plan_words.hpp"
#include "web/pages/unit/compare_parts.hpp"

namespace wayhome::web {
namespace {

using access::Permission;
using application::PlannedChild;
using application::ProposedPlans;
using application::SeenProposedPlan;
using Errors = std::vector<FieldError>;
using Plans = std::shared_ptr<ProposedPlans>;

constexpr auto title = "Proposed plan for everyone waiting";

std::string proposal_words(const PlannedChild& child, HomeId home) {
    const auto* const beside = child.at(home);
    auto words = fmt::format("{}, staff of {}. Suitability {} of 1,000. {}.", claim_words(child),
                             matching::staff_of(child.half_beds), score_words(beside->points),
                             beside->distance_words);
    if (!beside->conditions.empty()) {
        words += fmt::format(" {} to meet.",
                             beside->conditions.size() == 1
                                 ? std::string{"One condition"}
                                 : fmt::format("{} conditions", beside->conditions.size()));
    }
    return words;
}

/// The proposals that can become offers now.
Html proposals_form(const Visit& visit, const SeenProposedPlan& seen, const Errors& errors) {
    Checkboxes proposals{.name = "child",
                         .legend = {"Which proposals do you accept?"},
                         .hint =
                             "Each home is asked and decides for itself. Tick none that you "
                             "have doubts about: open the child’s page to see why, or to "
                             "ask another home.",
                         .error = error_of(errors, "child")};
    for (const auto* const child : in_published_order(seen)) {
        const auto* const home = seen.proposed->home_for(child->referral);
        const bool can_be_asked = home != nullptr && seen.shows(*child) &&
                                  child->under_way == application::UnderWay::nothing;
        if (!can_be_asked) continue;
        proposals.items.push_back({.value = child->referral.text(),
                                   .text = fmt::format("{}: {}", child->reference, home->name),
                                   .hint = proposal_words(*child, home->id)});
    }
    if (proposals.items.empty()) {
        return render(Paragraph{"There is no proposal that could become an offer now."});
    }
    for (const auto chosen : visit.request().form.all("child")) {
        proposals.chosen.emplace_back(chosen);
    }
    Form form{.action = "/plan/offers", .hidden = visit.hidden()};
    form.hidden.others.emplace_back(plan_field, seen.proposed->input.hash);
    form.content = joined({render(proposals), render(Button{.text = "Ask the proposed homes"})});
    return render(form);
}

Html summary_of(const SeenProposedPlan& seen) {
    List totals;
    for (auto& each : totals_in_words(*seen.proposed)) totals.items.emplace_back(std::move(each));
    return joined({
        render(totals),
        comparison_table(*seen.proposed),
        render(Paragraph{"“Easiest first” stands for homes that fill each bed with the "
                         "child who asks least of them. It is a picture of practice taken from "
                         "interviews, not from records.",
                         true}),
    });
}

Html advice() {
    return answerable_words(
        "This plan is advice and decides nothing. The unit answers for whom it asks; the home’s "
        "registered manager answers in law for taking a child; the placing authority answers in "
        "law for placing the child.");
}

Response plan_page(const Visit& visit, const Plans& plans, const Errors& errors) {
    std::optional<SeenProposedPlan> seen;
    const auto answer = application::see_proposed_plan(visit.desk(), visit.asked(), *plans, seen);
    return if_seen(visit, answer, [&] {
        auto page = visit.frame(title);
        page.width = PageWidth::wide;
        page.has_errors = !errors.empty();
        const bool proved = seen->proposed->solved.plan.status == allocation::Status::optimal;
        page.main = joined({
            render(ErrorSummary{errors}),
            render(Heading{.text = title, .level = 1}),
            advice(),
            proved ? Html{}
                   : render(WarningText{"Time ran out before this plan was proved the best. It "
                                        "keeps every rule; how far it may be from the best is "
                                        "said below"}),
            summary_of(*seen),
            render(Heading{.text = "Turn proposals into offers"}),
            proposals_form(visit, *seen, errors),
            children_table(*seen),
            homes_table(*seen),
            certificate_of(*seen->proposed),
            choices_of(*seen, visit.desk().rules),
        });
        return shown(page);
    });
}

Response accept(const Visit& visit, const Plans& plans) {
    application::AcceptProposals wanted{visit.entered(plan_field), {}};
    for (const auto text : visit.request().form.all("child")) {
        if (const auto child = ReferralId::from(text)) wanted.children.push_back(*child);
    }
    const auto sent = application::accept_proposals(visit.desk(), visit.asked(), *plans, wanted);
    return after_press(visit, sent, application::address_of_plan,
                       [&](const Errors& errors) { return plan_page(visit, plans, errors); });
}

}  // namespace

void add_plan_pages(SiteRoutes& routes) {
    const auto plans = std::make_shared<ProposedPlans>(routes.site().plan_watch);
    routes.page(application::address_of_plan, Permission::see_proposed_plan,
                [plans](const Visit& visit) { return plan_page(visit, plans, {}); });
    routes.form("/plan/offers", Permission::act_on_proposed_plan,
                [plans](const Visit& visit) { return accept(visit, plans); });
    add_planned_child_pages(routes, plans);
    add_planned_home_pages(routes, plans);
}

}  // namespace wayhome::web
