// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>

#include "application/plan/act_on_plan.hpp"
#include "application/plan/plan_address.hpp"
#include "kernel/london_time.hpp"
#include "web/components/button/button.hpp"
#include "web/components/form/form.hpp"
#include "web/components/inset_text/inset_text.hpp"
#include "web/components/radios/radios.hpp"
#include "web/components/summary_list/summary_list.hpp"
#include "web/components/table/table.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/case_words.hpp"
#include "web/pages/case/decision_page.hpp"
#include "web/pages/plan/plan_pages.hpp"
#include "web/pages/plan/plan_tables.hpp"
#include "web/pages/plan/plan_words.hpp"
#include "web/pages/unit/compare_parts.hpp"

namespace wayhome::web {
namespace {

using access::Permission;
using application::PlannedHome;
using application::SeenPlannedChild;
using Errors = std::vector<FieldError>;
using Plans = std::shared_ptr<application::ProposedPlans>;

std::string home_name(const SeenPlannedChild& seen, HomeId id) {
    const auto* const home = seen.plan.proposed->input.home(id.text());
    return home == nullptr ? "a home that is no longer on record" : home->name;
}

Html standing_of(const SeenPlannedChild& seen) {
    const auto& proposed = *seen.plan.proposed;
    const auto& child = seen.child;
    SummaryList list;
    const auto* const home = proposed.home_for(child.referral);
    list.rows.push_back({"Proposed home", home == nullptr ? "No place" : home->name});
    if (child.under_way != application::UnderWay::nothing) {
        list.rows.push_back({"Under way", under_way_words(proposed, child)});
    }
    list.rows.push_back(
        {"Claim", fmt::format("Band {}: {}. {}", child.band, child.band_words, child.need.words)});
    list.rows.push_back({"Waited", length_in_words(proposed.input.at - child.waiting_since)});
    list.rows.push_back({"Staff needed", "Those of " + matching::staff_of(child.half_beds)});
    if (home != nullptr) {
        const auto* const beside = child.at(home->id);
        list.rows.push_back(
            {"Suitability there", fmt::format("{} of 1,000 points", score_words(beside->points))});
        list.rows.push_back({"Distance", beside->distance_words});
        if (!beside->conditions.empty()) {
            List conditions;
            for (const auto& each : beside->conditions) conditions.items.emplace_back(each);
            list.rows.push_back({"Conditions to meet", render(conditions)});
        }
    }
    return render(list);
}

/// Every other home, with the most possible first.
Html reasons_table(const SeenPlannedChild& seen) {
    if (!seen.reasons) {
        return render(InsetText{
            "The place is settled while the answer is awaited, so other homes are not looked at."});
    }
    const auto& proposed = *seen.plan.proposed;
    auto reasons = seen.reasons->homes;
    std::stable_sort(reasons.begin(), reasons.end(),
                     [](const auto& one, const auto& other) { return one.code > other.code; });
    Table table{.id = "reasons",
                .caption = "Why not each other home",
                .columns = {{"Home"}, {"Reason"}, {"In full"}},
                .first_cell_is_heading = true};
    for (const auto& each : reasons) {
        table.rows.push_back({proposed.input.home(each.home)->name, reason_heading(each.code),
                              reason_words(proposed, seen.child, each)});
    }
    return render(table);
}

Html change_of(const SeenPlannedChild& seen) {
    if (!seen.reasons || seen.plan.proposed->place_of(seen.child.referral) != nullptr) return {};
    HtmlWriter w;
    write(w, Heading{.text = "What would change it"});
    const auto& counterfactual = seen.reasons->counterfactual;
    if (!counterfactual.known) {
        write(w, Paragraph{"The smallest change was not worked out in the time given."});
    } else if (!counterfactual.changes) {
        write(w, Paragraph{"No one or two changes to beds, staff or keeping apart would give this "
                           "child a place without taking need met from others."});
    } else {
        write(w, Paragraph{"The smallest change that would give this child a place, with no band "
                           "worse off:"});
        List list;
        for (auto& each : change_words(*seen.plan.proposed, *counterfactual.changes)) {
            list.items.emplace_back(std::move(each));
        }
        write(w, list);
    }
    return std::move(w).finish();
}

Html chosen_before(const SeenPlannedChild& seen, const referral::Rulebook& rules) {
    if (seen.chosen_otherwise.empty()) return {};
    Table table{.id = "chosen",
                .caption = "Chosen otherwise",
                .columns = {{"When"}, {"Who"}, {"Home asked"}, {"Reason"}, {"In their words"}}};
    for (const auto& each : seen.chosen_otherwise) {
        table.rows.push_back({in_words(each.at), each.by, home_name(seen, each.home),
                              reason_words(rules, "plan_bypass", each.reason), each.words});
    }
    return render(table);
}

/// Homes that could be asked instead: they fit, have a free bed, and have no live offer.
std::vector<const PlannedHome*> others(const SeenPlannedChild& seen) {
    const auto& proposed = *seen.plan.proposed;
    const auto* const own = proposed.home_for(seen.child.referral);
    std::vector<const PlannedHome*> found;
    for (const auto& home : proposed.input.homes) {
        const auto& asked = seen.child.asked;
        const bool is_asked = std::find(asked.begin(), asked.end(), home.id) != asked.end();
        const auto* const beside = seen.child.at(home.id);
        if (&home == own || is_asked || home.free() == 0) continue;
        if (beside->verdict == matching::Verdict::does_not_fit) continue;
        found.push_back(&home);
    }
    return found;
}

Html otherwise_form(const Visit& visit, const SeenPlannedChild& seen, const Errors& errors) {
    HtmlWriter w;
    write(w, Heading{.text = "Ask another home"});
    const auto homes = others(seen);
    if (homes.empty()) {
        write(w, Paragraph{"No other home that fits has a free bed. Any home can be asked from the "
                           "comparison of homes, with a reason where it does not fit."});
        return std::move(w).finish();
    }
    Radios choice{.name = "home",
                  .legend = {"Which home do you ask instead?"},
                  .hint =
                      "Only homes that fit and have a free bed. Any other can be asked from the "
                      "comparison of homes.",
                  .error = error_of(errors, "home"),
                  .chosen = chosen(visit, "home")};
    for (const auto* const home : homes) {
        const auto* const beside = seen.child.at(home->id);
        choice.items.push_back(
            {.value = home->id.text(),
             .text = home->name,
             .hint = fmt::format("Suitability {}. {}.", score_words(beside->points),
                                 beside->distance_words)});
    }
    Form form{.action = application::address_in_plan(seen.child.referral) + "/choice",
              .hidden = visit.hidden()};
    form.hidden.others.emplace_back(plan_field, seen.plan.proposed->input.hash);
    form.content = joined({
        render(choice),
        render(reason_radios(visit, "plan_bypass", seen.pathway, "reason",
                             "Why is the plan not followed?", errors)),
        own_words(visit, "words", "Say more in a sentence",
                  "Kept with the offer and counted, so that the plan can be mended.", errors),
        render(Button{.text = "Ask this home instead"}),
    });
    w.raw(render(form));
    return std::move(w).finish();
}

Response child_page(const Visit& visit, const Plans& plans, const Errors& errors) {
    const auto id = visit.id<ReferralId>("referral");
    if (!id) return not_there();
    std::optional<SeenPlannedChild> seen;
    const auto answer =
        application::see_planned_child(visit.desk(), visit.asked(), *plans, *id, seen);
    return if_seen(visit, answer, [&] {
        auto page = visit.frame("One child in the plan");
        page.width = PageWidth::wide;
        page.has_errors = !errors.empty();
        page.back_link = BackLink{"Back to the plan", application::address_of_plan};
        page.main = joined({
            render(ErrorSummary{errors}),
            render(Heading{
                .text = "One child in the plan", .level = 1, .caption = seen->child.reference}),
            answerable_words(
                "This plan is advice. The unit answers for whom it asks; the home’s registered "
                "manager answers in law for taking a child; the placing authority answers in law "
                "for placing the child."),
            standing_of(*seen),
            render(Paragraph{render(Link{"The referral", application::address_of(*id)})}),
            render(Paragraph{render(
                Link{"Compare homes for this child", application::address_of(*id) + "/homes"})}),
            reasons_table(*seen),
            change_of(*seen),
            chosen_before(*seen, visit.desk().rules),
            otherwise_form(visit, *seen, errors),
        });
        return shown(page);
    });
}

Response choose(const Visit& visit, const Plans& plans) {
    const auto id = visit.id<ReferralId>("referral");
    if (!id) return not_there();
    const auto chosen_home = application::choose_otherwise(
        visit.desk(), visit.asked(), *plans,
        {*id, visit.entered(plan_field), HomeId::from(visit.entered("home")),
         visit.entered("reason"), visit.entered("words")});
    return after_press(visit, chosen_home, application::address_in_plan(*id),
                       [&](const Errors& errors) { return child_page(visit, plans, errors); });
}

}  // namespace

void add_planned_child_pages(SiteRoutes& routes, const Plans& plans) {
    routes.page("/plan/children/{referral}", Permission::see_proposed_plan,
                [plans](const Visit& visit) { return child_page(visit, plans, {}); });
    routes.form("/plan/children/{referral}/choice", Permission::act_on_proposed_plan,
                [plans](const Visit& visit) { return choose(visit, plans); });
}

}  // namespace wayhome::web
