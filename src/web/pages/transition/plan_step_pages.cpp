// SPDX-License-Identifier: Apache-2.0
#include "application/addresses.hpp"
#include "application/transition/agree_plan.hpp"
#include "application/transition/write_plan.hpp"
#include "domain/transition/ready.hpp"
#include "kernel/london_time.hpp"
#include "web/components/checkboxes/checkboxes.hpp"
#include "web/components/inset_text/inset_text.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/child_bar.hpp"
#include "web/pages/case/decision_page.hpp"
#include "web/pages/entry/when_entry.hpp"
#include "web/pages/transition/plan_pages.hpp"

namespace wayhome::web {
namespace {

using access::Permission;
using application::SeenPlan;
using transition::PlanStatus;

const WhenEntry review{"on", "When was the review?", "the day of the review"};

/// What differs between the steps a plan takes.
struct PlanPageStep {
    std::string part;  ///< of the address
    std::string title;
    Permission permission;
    PlanStatus possible_when;
    std::string answerable;
    Button button;
    Html (*before)(const Visit&, const SeenPlan&);
    Html (*fields)(const Visit&, const Errors&);
    application::Answer (*take)(const Visit&, ReferralId, Errors&);
    std::vector<std::string_view> order;  ///< of its fields on the page
};

Html cards_of(const SeenPlan& seen) {
    HtmlWriter w;
    for (const auto& each : seen.plan.domains) w.raw(domain_card(each));
    return std::move(w).finish();
}

/// What is still lacking, as a list; nothing where nothing is.
Html lacking_words(const std::vector<transition::Lacking>& lacking) {
    if (lacking.empty()) return {};
    List list;
    for (const auto each : lacking) {
        list.items.emplace_back(std::string{transition::lackings.words_for(each)});
    }
    return render(InsetText{joined({render(Paragraph{"Still to do first:"}), render(list)})});
}

Html to_draft(const Visit& visit, const SeenPlan& seen) {
    return joined({lacking_words(transition::lacking_to_draft(seen.plan, london_date(visit.now()))),
                   cards_of(seen), destination_of(seen, visit.desk().rules, {})});
}

Html to_agree(const Visit& visit, const SeenPlan& seen) {
    return joined({lacking_words(transition::lacking_to_agree(seen.plan, london_date(visit.now()))),
                   cards_of(seen), destination_of(seen, visit.desk().rules, {})});
}

Html to_start(const Visit&, const SeenPlan& seen) {
    return joined({render(Paragraph{"From now on the plan is carried out. Say in each part how it "
                                    "stands as things get done."}),
                   agreement_of(seen)});
}

Html no_fields(const Visit&, const Errors&) {
    return {};
}

std::vector<std::string> chosen_parties(const Visit& visit) {
    std::vector<std::string> codes;
    for (const auto value : visit.request().form.all("by")) codes.emplace_back(value);
    return codes;
}

Html agreement_fields(const Visit& visit, const Errors& errors) {
    Checkboxes parties{.name = "by",
                       .legend = {"Who agrees to the plan?"},
                       .hint = "The council and the home have to be among them.",
                       .error = error_of(errors, "by"),
                       .chosen = chosen_parties(visit)};
    for (const auto& each : transition::parties) {
        parties.items.push_back({.value = std::string{each.code}, .text = std::string{each.words}});
    }
    return joined({day_boxes(visit, review, errors), render(parties),
                   own_words(visit, "childs_view", "What does the child say of the plan?",
                             "Needed where the child does not agree or was not there.", errors)});
}

application::Answer take_draft(const Visit& visit, ReferralId id, Errors&) {
    return application::draft_plan(visit.desk(), visit.asked(), {id, visit.seen_version()});
}

application::Answer take_action(const Visit& visit, ReferralId id, Errors&) {
    return application::start_plan(visit.desk(), visit.asked(), {id, visit.seen_version()});
}

application::Answer take_agreement(const Visit& visit, ReferralId id, Errors& wrong) {
    application::AgreePlan wanted{id,
                                  visit.seen_version(),
                                  entered_day(visit, review, wrong),
                                  {},
                                  visit.entered("childs_view")};
    for (const auto& each : transition::parties) {
        for (const auto& code : chosen_parties(visit)) {
            if (code == each.code) wanted.by.push_back(each.value);
        }
    }
    return application::agree_plan(visit.desk(), visit.asked(), wanted);
}

const PlanPageStep draft{
    "draft",
    "Check the plan and send it as a draft",
    Permission::write_transition_plan,
    PlanStatus::missing,
    "The child's council answers in law for the plan. The home and the unit are told.",
    {.text = "Send the draft"},
    to_draft,
    no_fields,
    take_draft,
    {}};
const PlanPageStep agreement{
    "agreement",
    "Record that a review agreed the plan",
    Permission::agree_transition_plan,
    PlanStatus::drafted,
    "The review agrees the plan; who records it answers for writing down who agreed and what the "
    "child said.",
    {.text = "Record the agreement"},
    to_agree,
    agreement_fields,
    take_agreement,
    {"on", "by", "childs_view"}};
const PlanPageStep action{"action",
                          "Put the plan into action",
                          Permission::write_transition_plan,
                          PlanStatus::agreed,
                          "The child's council answers in law that the plan is carried out.",
                          {.text = "Put it into action"},
                          to_start,
                          no_fields,
                          take_action,
                          {}};

Response step_page(const Visit& visit, const PlanPageStep& step, const Errors& errors) {
    return with_plan(visit, step.permission, [&](const SeenPlan& seen) {
        const auto here = application::plan_address_of(seen.referral.id);
        if (seen.plan.status != step.possible_when) return redirect_to(here);
        return shown(visit, {.title = step.title,
                             .caption = seen.referral.reference,
                             .child = child_bar(seen.child, seen.referral, seen.may_read, seen.law,
                                                visit.now()),
                             .answerable = step.answerable,
                             .before = step.before(visit, seen),
                             .action = here + "/" + step.part,
                             .version = seen.plan.version,
                             .fields = step.fields(visit, errors),
                             .button = step.button,
                             .back = here,
                             .errors = errors});
    });
}

Response press(const Visit& visit, const PlanPageStep& step) {
    const auto id = visit.id<ReferralId>("referral");
    if (!id) return not_there();
    Errors unreadable;
    const auto answer = step.take(visit, *id, unreadable);
    return after_press(
        visit, answer, application::plan_address_of(*id), [&](const Errors& refused) {
            return step_page(visit, step, in_page_order(unreadable, refused, step.order, {"on"}));
        });
}

void add(SiteRoutes& routes, const PlanPageStep& step) {
    const auto path = "/referrals/{referral}/transition-plan/" + step.part;
    routes.page(path, step.permission,
                [&step](const Visit& visit) { return step_page(visit, step, {}); });
    routes.form(path, step.permission, [&step](const Visit& visit) { return press(visit, step); });
}

}  // namespace

void add_plan_step_pages(SiteRoutes& routes) {
    add(routes, draft);
    add(routes, agreement);
    add(routes, action);
}

}  // namespace wayhome::web
