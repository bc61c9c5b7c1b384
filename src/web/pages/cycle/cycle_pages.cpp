// SPDX-License-Identifier: Apache-2.0
#include "web/pages/cycle/cycle_pages.hpp"

#include <fmt/format.h>

#include "application/addresses.hpp"
#include "application/cycle/confirm_search.hpp"
#include "application/placement/cancel_booking.hpp"
#include "domain/referral/form/sections.hpp"
#include "kernel/london_time.hpp"
#include "web/components/checkboxes/checkboxes.hpp"
#include "web/components/countdown/countdown.hpp"
#include "web/components/summary_list/summary_list.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/case_words.hpp"
#include "web/pages/case/decision_page.hpp"
#include "web/pages/cycle/cycle_decision.hpp"

namespace wayhome::web {
namespace {

using access::Permission;
using application::no_cycle;
using application::SeenCycle;
using referral::PolicyRule;
using Errors = std::vector<FieldError>;

constexpr auto no_longer = "no_longer";

Html confirmation_times(const Visit& visit, const SeenCycle& seen) {
    if (!seen.awaited) return {};
    const auto& awaited = *seen.awaited;
    SummaryList list;
    list.rows = {
        {"Confirm by", moment(awaited.due)},
        {"The search ceases", moment(awaited.ceases)},
        {"What is asked", awaited.whole_review ? "A review of the whole form" : "A short update"}};
    return joined({render(Countdown{"Confirm by", awaited.due, visit.now()}), render(list),
                   proposals_among(visit, seen.referral,
                                   {PolicyRule::update_every, PolicyRule::review_every,
                                    PolicyRule::cease_grace})});
}

Html before_confirming(const Visit& visit, const SeenCycle& seen) {
    Html review;
    if (seen.awaited && seen.awaited->whole_review) {
        const auto tasks = application::address_of(seen.referral.id) + "/tasks";
        review =
            joined({render(Paragraph{
                        "The whole form is reviewed this time. Go through its sections, change "
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

std::string why_not_confirm(const Visit&, const SeenCycle& seen) {
    return seen.awaited ? "" : no_cycle;
}

std::string referrer_answers(const SeenCycle& seen) {
    return fmt::format("{} is legally answerable for saying that the place is still needed.",
                       seen.referred_by);
}

const CycleDecision confirmation{"confirmation",
                                 Permission::confirm_search,
                                 "Confirm that the search is still needed",
                                 {.text = "Continue"},
                                 why_not_confirm,
                                 referrer_answers,
                                 before_confirming,
                                 confirm_fields,
                                 confirm};

std::string why_not_keep_open(const Visit& visit, const SeenCycle& seen) {
    if (!seen.awaited) return no_cycle;
    if (visit.now() >= seen.awaited->warned) return {};
    return "The referrer is asked on " + in_words(seen.awaited->warned) +
           ". Until then nothing ceases.";
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
                            why_not_keep_open,
                            unit_lead_answers,
                            confirmation_times,
                            keep_open_fields,
                            keep_open};

Html reopening_state(const Visit& visit, const SeenCycle& seen) {
    const auto& reopening = seen.reopening;
    SummaryList list;
    list.rows = {{"Status", render(tag_of(seen.referral.status))}};
    if (reopening.until) {
        list.rows.push_back({"Can be opened again until", moment(reopening.until)});
    }
    return joined(
        {render(list), proposals_among(visit, seen.referral, {PolicyRule::reopen_within})});
}

Html reopen_fields(const Visit& visit, const SeenCycle&, const Errors& errors) {
    return own_words(visit, "words", "Why is the search opened again?", "The referrer reads it.",
                     errors);
}

application::Answer reopen(const Visit& visit, ReferralId referral) {
    return application::reopen_search(visit.desk(), visit.asked(),
                                      {referral, visit.seen_version(), visit.entered("words")});
}

const CycleDecision reopening{
    "reopening",
    Permission::reopen_search,
    "Open the search again",
    {.text = "Open the search again"},
    [](const Visit&, const SeenCycle& seen) { return seen.reopening.conflict; },
    unit_lead_answers,
    reopening_state,
    reopen_fields,
    reopen};

std::string why_not_cancel(const Visit&, const SeenCycle& seen) {
    return seen.booking ? "" : "No place is booked whose child has not arrived.";
}

std::string referrer_cancels(const SeenCycle& seen) {
    const bool on_behalf = seen.facts.relation == access::Relation::unit;
    return fmt::format("{} is legally answerable for cancelling.{}", seen.referred_by,
                       on_behalf ? " You cancel on its behalf." : "");
}

Html booking(const Visit&, const SeenCycle& seen) {
    if (!seen.booking) return {};
    SummaryList list;
    list.rows = {{"Booked at", seen.booked_at},
                 {"Expected", moment(seen.booking->expected_arrival)}};
    return joined({render(list),
                   render(Paragraph{"The bed is free again at once, and the search opens again. If "
                                    "no place is needed any more, withdraw the referral "
                                    "instead."})});
}

Html cancel_fields(const Visit& visit, const SeenCycle&, const Errors& errors) {
    return own_words(visit, "words", "Why will the child not come?",
                     "The home and the unit read it.", errors);
}

application::Answer cancel(const Visit& visit, ReferralId referral) {
    return application::cancel_booking(visit.desk(), visit.asked(),
                                       {referral, visit.seen_version(), visit.entered("words")});
}

const CycleDecision cancelling{"booking-cancellation",
                               Permission::cancel_booking,
                               "Cancel the booked place",
                               {.text = "Cancel the place", .kind = ButtonKind::warning},
                               why_not_cancel,
                               referrer_cancels,
                               booking,
                               cancel_fields,
                               cancel};

}  // namespace

void add_cycle_pages(SiteRoutes& routes) {
    add(routes, confirmation);
    add(routes, ceasing);
    add(routes, reopening);
    add(routes, cancelling);
}

}  // namespace wayhome::web
