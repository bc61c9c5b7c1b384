// SPDX-License-Identifier: Apache-2.0
#include "web/pages/cycle/cycle_decision.hpp"

#include <fmt/format.h>

#include "application/addresses.hpp"
#include "kernel/london_time.hpp"
#include "web/components/inset_text/inset_text.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/child_bar.hpp"
#include "web/pages/case/decision_page.hpp"

namespace wayhome::web {
namespace {

using application::SeenCycle;
using Errors = std::vector<FieldError>;

std::optional<IdentityBar> bar_of(const Visit& visit, const SeenCycle& seen) {
    if (!seen.child) return std::nullopt;
    return child_bar(*seen.child, seen.referral, seen.may_read, seen.law, visit.now());
}

Response without_form(const Visit& visit, const CycleDecision& decision, const SeenCycle& seen,
                      const std::string& why_not, const Errors& errors) {
    auto page = visit.frame(decision.title);
    page.child = bar_of(visit, seen);
    page.back_link = BackLink{.href = application::address_of(seen.referral.id)};
    page.has_errors = !errors.empty();
    page.main = joined(
        {render(ErrorSummary{errors}),
         render(Heading{.text = decision.title, .level = 1, .caption = seen.referral.reference}),
         decision.before(visit, seen), render(InsetText{why_not})});
    return shown(page);
}

Response page_for(const Visit& visit, const CycleDecision& decision, const SeenCycle& seen,
                  const Errors& errors) {
    const auto why_not = decision.why_not(visit, seen);
    if (!why_not.empty()) return without_form(visit, decision, seen, why_not, errors);
    const auto here = application::address_of(seen.referral.id);
    return shown(visit, {.title = decision.title,
                         .caption = seen.referral.reference,
                         .child = bar_of(visit, seen),
                         .answerable = decision.answerable(seen),
                         .before = decision.before(visit, seen),
                         .action = here + "/" + decision.part,
                         .version = seen.referral.version,
                         .fields = decision.fields(visit, seen, errors),
                         .button = decision.button,
                         .back = here,
                         .errors = errors});
}

Response page_of(const Visit& visit, const CycleDecision& decision, const Errors& errors) {
    const auto id = visit.id<ReferralId>("referral");
    if (!id) return not_there();
    std::optional<SeenCycle> seen;
    const auto answer =
        application::see_cycle(visit.desk(), visit.asked(), *id, decision.permission, seen);
    return if_seen(visit, answer, [&] { return page_for(visit, decision, *seen, errors); });
}

}  // namespace

void add(SiteRoutes& routes, const CycleDecision& decision) {
    const auto path = "/referrals/{referral}/" + decision.part;
    routes.page(path, decision.permission,
                [&decision](const Visit& visit) { return page_of(visit, decision, {}); });
    routes.form(path, decision.permission, [&decision](const Visit& visit) {
        const auto id = visit.id<ReferralId>("referral");
        if (!id) return not_there();
        return after_press(visit, decision.decide(visit, *id), application::address_of(*id),
                           [&](const Errors& errors) { return page_of(visit, decision, errors); });
    });
}

Html proposals_among(const Visit& visit, const referral::Referral& referral,
                     std::initializer_list<referral::PolicyRule> rules) {
    HtmlWriter w;
    for (const auto rule : rules) {
        const auto* const figure =
            visit.desk().rules.figure(rule, referral.clock(), london_date(visit.now()));
        if (figure == nullptr || figure->in_use) continue;
        write(w, Paragraph{fmt::format("{} {} (a proposal, not yet agreed).",
                                       referral::policy_rules.words_for(rule),
                                       referral::in_words(*figure))});
    }
    return std::move(w).finish();
}

std::string unit_lead_answers(const SeenCycle&) {
    return "The unit lead answers for this decision.";
}

}  // namespace wayhome::web
