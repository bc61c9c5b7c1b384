// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>

#include "application/cycle/appeal.hpp"
#include "kernel/london_time.hpp"
#include "web/components/countdown/countdown.hpp"
#include "web/components/summary_list/summary_list.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/case_words.hpp"
#include "web/pages/case/decision_page.hpp"
#include "web/pages/cycle/cycle_decision.hpp"
#include "web/pages/cycle/cycle_pages.hpp"

namespace wayhome::web {
namespace {

using access::Permission;
using application::SeenCycle;
using Errors = std::vector<FieldError>;

Html appeal_time(const Visit& visit, const SeenCycle& seen) {
    if (!seen.appeal.until) return {};
    return joined(
        {render(Countdown{"Appeal by", *seen.appeal.until, visit.now()}),
         render(Paragraph{"The unit lead decides: somebody else than the two officers who "
                          "found the referral not eligible. You can appeal once."}),
         proposals_among(visit, seen.referral, {referral::PolicyRule::appeal_within})});
}

Html appeal_fields(const Visit& visit, const SeenCycle&, const Errors& errors) {
    return own_words(visit, "words", "Why is the finding wrong?", "The unit lead reads it.",
                     errors);
}

application::Answer appeal(const Visit& visit, ReferralId referral) {
    return application::appeal_ineligibility(
        visit.desk(), visit.asked(), {referral, visit.seen_version(), visit.entered("words")});
}

const CycleDecision appealing{
    "appeal",
    Permission::appeal_ineligibility,
    "Appeal against “not eligible”",
    {.text = "Send the appeal"},
    [](const Visit&, const SeenCycle& seen) { return seen.appeal.why_not; },
    [](const SeenCycle& seen) {
        return fmt::format("{} answers for the appeal.", seen.referred_by);
    },
    appeal_time,
    appeal_fields,
    appeal};

Html appeal_made(const Visit&, const SeenCycle& seen) {
    if (!seen.appeal.waits) return {};
    SummaryList list;
    list.rows = {{"Appealed", joined({render(Paragraph{seen.appeal.by}), moment(seen.appeal.at)})},
                 {"Why", seen.appeal.words}};
    return render(list);
}

std::string why_not_judge(const Visit& visit, const SeenCycle& seen) {
    if (!seen.appeal.waits) return "No appeal waits for a decision.";
    const auto& found_by = seen.appeal.found_by;
    const bool own = std::find(found_by.begin(), found_by.end(), visit.person().actor().account) !=
                     found_by.end();
    return own ? application::own_finding : "";
}

Html judge_fields(const Visit& visit, const SeenCycle&, const Errors& errors) {
    Radios upheld{.name = "upheld",
                  .legend = {"Is the appeal upheld?"},
                  .error = error_of(errors, "upheld"),
                  .chosen = chosen(visit, "upheld")};
    upheld.items = {{.value = "yes", .text = "Yes, triage goes on"},
                    {.value = "no", .text = "No, the finding stands"}};
    return joined({render(upheld), own_words(visit, "words", "Why do you decide so?",
                                             "The referrer reads it.", errors)});
}

application::Answer judge(const Visit& visit, ReferralId referral) {
    const auto entered = chosen(visit, "upheld");
    const auto upheld = entered ? std::optional{*entered == "yes"} : std::nullopt;
    return application::judge_appeal(
        visit.desk(), visit.asked(),
        {referral, visit.seen_version(), upheld, visit.entered("words")});
}

const CycleDecision judging{"appeal-decision",
                            Permission::judge_appeal,
                            "Decide on the appeal",
                            {.text = "Record the decision"},
                            why_not_judge,
                            unit_lead_answers,
                            appeal_made,
                            judge_fields,
                            judge};

}  // namespace

void add_appeal_pages(SiteRoutes& routes) {
    add(routes, appealing);
    add(routes, judging);
}

}  // namespace wayhome::web
