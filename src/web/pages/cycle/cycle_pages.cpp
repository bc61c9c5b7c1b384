// SPDX-License-Identifier: Apache-2.0
#include "web/pages/cycle/cycle_pages.hpp"

#include <fmt/format.h>

#include "application/addresses.hpp"
#include "application/cycle/confirm_search.hpp"
#include "application/queries/see_cycle.hpp"
#include "domain/referral/form/sections.hpp"
#include "kernel/london_time.hpp"
#include "web/components/checkboxes/checkboxes.hpp"
#include "web/components/countdown/countdown.hpp"
#include "web/components/inset_text/inset_text.hpp"
#include "web/components/summary_list/summary_list.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/case_words.hpp"
#include "web/pages/case/child_bar.hpp"
#include "web/pages/case/decision_page.hpp"

namespace wayhome::web {
namespace {

using access::Permission;
using application::SeenCycle;
using Errors = std::vector<FieldError>;

constexpr auto no_longer = "no_longer";

/// One decision about a referral's search: its page and its press.
struct CycleDecision {
    std::string part;  ///< of the address
    Permission permission;
    std::string title;
    Button button;
    std::string (*answerable)(const SeenCycle& seen);
    Html (*before)(const Visit& visit, const SeenCycle& seen);
    Html (*fields)(const Visit& visit, const SeenCycle& seen, const Errors& errors);
    application::Answer (*decide)(const Visit& visit, ReferralId referral);
};

Html confirmation_times(const Visit& visit, const SeenCycle& seen) {
    if (!seen.awaited) {
        return render(InsetText{
            "This search is not confirmed in cycles: it is not open, or its pathway has no such "
            "rule."});
    }
    const auto& awaited = *seen.awaited;
    SummaryList list;
    list.rows = {{"Confirm by", moment(awaited.due)},
                 {"The search ceases", moment(awaited.ceases)},
                 {"What is asked", awaited.whole_review ? "A review of the whole form"
                                                        : "A short update"}};
    return joined({render(Countdown{"Confirm by", awaited.due, visit.now()}), render(list)});
}

Html before_confirming(const Visit& visit, const SeenCycle& seen) {
    Html review;
    if (seen.awaited && seen.awaited->whole_review) {
        const auto tasks = application::address_of(seen.referral.id) + "/tasks";
        review = joined(
            {render(Paragraph{"The whole form is reviewed this time. Go through its sections, change "
                              "what is no longer so, and tick each below."}),
             render(Paragraph{render(Link{"Open the form", tasks})})});
    }
    return joined({confirmation_times(visit, seen), review});
}

Html section_ticks(const Visit& visit, const Errors& errors) {
    Checkboxes ticks{.name = application::checked_field,
                     .legend = {"Which sections have you gone through?"},
                     .error = error_of(errors, application::checked_field)};
    for (const auto& section : referral::sections()) {
        if (section.group == referral::SectionGroup::check) continue;
        ticks.items.push_back({.value = section.code, .text = section.title});
    }
    for (const auto code : visit.request().form.all(application::checked_field)) {
        ticks.chosen.emplace_back(code);
    }
    return render(ticks);
}

Html confirm_fields(const Visit& visit, const SeenCycle& seen, const Errors& errors) {
    using application::still_needed;
    Radios still{.name = "still",
                 .legend = {"Is a secure place still needed?"},
                 .error = error_of(errors, "still"),
                 .chosen = chosen(visit, "still")};
    still.items = {
        {.value = "needed", .text = "Yes, nothing has changed"},
        {.value = "changed",
         .text = "Yes, and something has changed",
         .revealed = own_words(visit, "words", "What has changed?",
                               "The unit reads it with the referral.", errors)},
        {.value = no_longer,
         .text = "No longer",
         .hint = "You are asked why on the next page, where the referral is withdrawn."}};
    const bool whole = seen.awaited && seen.awaited->whole_review;
    return joined({whole ? section_ticks(visit, errors) : Html{}, render(still)});
}

std::optional<application::StillNeeded> still_of(const Visit& visit) {
    return application::still_needed.from(visit.entered("still"));
}

application::Answer confirm(const Visit& visit, ReferralId referral) {
    if (visit.entered("still") == no_longer) {
        return application::Done{application::address_of(referral) + "/withdrawal", "", {}};
    }
    std::set<std::string> checked;
    for (const auto code : visit.request().form.all(application::checked_field)) {
        checked.emplace(code);
    }
    return application::confirm_search(visit.desk(), visit.asked(),
                                       {referral, visit.seen_version(), still_of(visit),
                                        visit.entered("words"), std::move(checked)});
}

std::string referrer_answers(const SeenCycle& seen) {
    return fmt::format("{} is legally answerable for saying that the place is still needed.",
                       seen.referred_by);
}

const CycleDecision confirmation{"confirmation",
                                 Permission::confirm_search,
                                 "Confirm that the search is still needed",
                                 {.text = "Continue"},
                                 referrer_answers,
                                 before_confirming,
                                 confirm_fields,
                                 confirm};

std::string unit_answers(const SeenCycle&) {
    return "The unit lead answers for this decision.";
}

Html keep_open_fields(const Visit& visit, const SeenCycle&, const Errors& errors) {
    return own_words(visit, "words", "Why does the search stay open?",
                     "The referrer reads it. The search runs on for one more cycle.", errors);
}

application::Answer keep_open(const Visit& visit, ReferralId referral) {
    return application::stop_ceasing(visit.desk(), visit.asked(),
                                     {referral, visit.seen_version(), visit.entered("words")});
}

const CycleDecision ceasing{"ceasing",
                            Permission::stop_ceasing,
                            "Keep an unconfirmed search open",
                            {.text = "Keep the search open"},
                            unit_answers,
                            confirmation_times,
                            keep_open_fields,
                            keep_open};

Html reopening_state(const Visit&, const SeenCycle& seen) {
    const auto& reopening = seen.reopening;
    SummaryList list;
    list.rows = {{"Status", render(tag_of(seen.referral.status))}};
    if (reopening.until) list.rows.push_back({"Can be opened again until", moment(reopening.until)});
    list.rows.push_back(
        {"What stands against it", reopening.conflict.empty() ? "Nothing" : reopening.conflict});
    return render(list);
}

Html reopen_fields(const Visit& visit, const SeenCycle&, const Errors& errors) {
    return own_words(visit, "words", "Why is the search opened again?", "The referrer reads it.",
                     errors);
}

application::Answer reopen(const Visit& visit, ReferralId referral) {
    return application::reopen_search(visit.desk(), visit.asked(),
                                      {referral, visit.seen_version(), visit.entered("words")});
}

const CycleDecision reopening{"reopening",
                              Permission::reopen_search,
                              "Open the search again",
                              {.text = "Open the search again"},
                              unit_answers,
                              reopening_state,
                              reopen_fields,
                              reopen};

Html appeal_time(const Visit& visit, const SeenCycle& seen) {
    if (!seen.appeal.until) return render(InsetText{seen.appeal.why_not});
    return joined({render(Countdown{"Appeal by", *seen.appeal.until, visit.now()}),
                   render(Paragraph{"The unit lead decides, who is neither of the two officers who "
                                    "found the referral not eligible. You can appeal once."})});
}

Html appeal_fields(const Visit& visit, const SeenCycle&, const Errors& errors) {
    return own_words(visit, "words", "Why is the finding wrong?", "The unit lead reads it.",
                     errors);
}

application::Answer appeal(const Visit& visit, ReferralId referral) {
    return application::appeal_ineligibility(
        visit.desk(), visit.asked(), {referral, visit.seen_version(), visit.entered("words")});
}

const CycleDecision appealing{"appeal",
                              Permission::appeal_ineligibility,
                              "Appeal against “not eligible”",
                              {.text = "Send the appeal"},
                              [](const SeenCycle& seen) {
                                  return fmt::format("{} answers for the appeal.",
                                                     seen.referred_by);
                              },
                              appeal_time,
                              appeal_fields,
                              appeal};

Html appeal_made(const Visit&, const SeenCycle& seen) {
    if (!seen.appeal.waits) return render(InsetText{"No appeal waits for a decision."});
    SummaryList list;
    list.rows = {{"Appealed", joined({render(Paragraph{seen.appeal.by}), moment(seen.appeal.at)})},
                 {"Why", seen.appeal.words}};
    return render(list);
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
                            unit_answers,
                            appeal_made,
                            judge_fields,
                            judge};

Response page_of(const Visit& visit, const CycleDecision& decision, const Errors& errors) {
    const auto id = visit.id<ReferralId>("referral");
    if (!id) return not_there();
    std::optional<SeenCycle> seen;
    const auto answer =
        application::see_cycle(visit.desk(), visit.asked(), *id, decision.permission, seen);
    return if_seen(visit, answer, [&] {
        const auto here = application::address_of(*id);
        std::optional<IdentityBar> bar;
        if (seen->child) bar = child_bar(*seen->child, seen->referral, seen->may_read, seen->law, visit.now());
        return shown(visit, {.title = decision.title,
                             .caption = seen->referral.reference,
                             .child = bar,
                             .answerable = decision.answerable(*seen),
                             .before = decision.before(visit, *seen),
                             .action = here + "/" + decision.part,
                             .version = seen->referral.version,
                             .fields = decision.fields(visit, *seen, errors),
                             .button = decision.button,
                             .back = here,
                             .errors = errors});
    });
}

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

}  // namespace

void add_cycle_pages(SiteRoutes& routes) {
    add(routes, confirmation);
    add(routes, ceasing);
    add(routes, reopening);
    add(routes, appealing);
    add(routes, judging);
}

}  // namespace wayhome::web
