// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "application/addresses.hpp"
#include "application/offer/take_up_place.hpp"
#include "application/referral/withdraw_referral.hpp"
#include "web/components/countdown/countdown.hpp"
#include "web/components/summary_list/summary_list.hpp"
#include "web/components/typography/typography.hpp"
#include "web/components/warning_text/warning_text.hpp"
#include "web/pages/case/case_words.hpp"
#include "web/pages/case/child_bar.hpp"
#include "web/pages/case/cover_words.hpp"
#include "web/pages/case/decision_page.hpp"
#include "web/pages/case/entered_moment.hpp"
#include "web/pages/referral_hub/case_actions.hpp"
#include "web/pages/referral_hub/referral_page.hpp"

namespace wayhome::web {
namespace {

using access::Permission;
using application::SeenReferral;
using Errors = std::vector<FieldError>;

const MomentField expected_arrival{"expected_arrival", "When is the child expected to arrive?",
                                   "when the child is expected",
                                   "The home prepares for this time."};

std::optional<IdentityBar> bar_of(const Visit& visit, const SeenReferral& seen) {
    if (!seen.child) return std::nullopt;
    return child_bar(*seen.child, seen.referral, seen.may_read, seen.law, visit.now());
}

/// Everything that is withdrawn with the referral, each as a line.
std::vector<Content> falls_with(const SeenReferral& seen) {
    std::vector<Content> lines;
    for (const auto& at : seen.offers) {
        if (!offer::after(at.offer.status, offer::OfferEvent::recalled)) continue;
        lines.emplace_back(fmt::format("The offer to {} ({}){}", at.home_name,
                                       offer::offer_statuses.words_for(at.offer.status),
                                       at.hold ? ", and the bed it holds" : ""));
    }
    for (const auto& at : seen.placements) {
        if (at.placement.status != placement::PlacementStatus::booked) continue;
        lines.emplace_back(fmt::format("The booking at {}, bed {}", at.home_name, at.bed_name));
    }
    return lines;
}

Html preview_of(const SeenReferral& seen) {
    auto lines = falls_with(seen);
    if (lines.empty()) {
        return render(Paragraph{"No home has been asked, so nothing else is withdrawn with it."});
    }
    return joined({
        render(
            WarningText{"Withdrawing takes back everything that hangs on the referral, at once"}),
        render(Heading{.text = "What is withdrawn with it", .level = 2}),
        render(List{std::move(lines)}),
        render(Paragraph{"Homes lose their right to the child's file with it."}),
    });
}

/// Who opens the page too late reads why, and is not given a form that would be refused.
Response cannot_be_withdrawn(const Visit& visit, const SeenReferral& seen) {
    const bool arrived = seen.referral.status == referral::ReferralStatus::placed;
    auto page = visit.frame("Withdraw the referral");
    page.child = bar_of(visit, seen);
    page.back_link = BackLink{.href = application::address_of(seen.referral.id)};
    page.main = joined({
        render(Heading{.text = "This referral cannot be withdrawn",
                       .level = 1,
                       .caption = seen.referral.reference}),
        render(Paragraph{arrived ? "The child has arrived. When the child leaves, the home records "
                                   "it, and the placement ends."
                                 : "This referral has ended already."}),
    });
    return shown(page);
}

Response withdrawal_page(const Visit& visit, const Errors& errors) {
    const auto id = visit.id<ReferralId>("referral");
    if (!id) return not_there();
    std::optional<SeenReferral> seen;
    const auto answer = application::see_referral(visit.desk(), visit.asked(), *id,
                                                  Permission::withdraw_referral, seen);
    return if_seen(visit, answer, [&] {
        if (!referral::after(seen->referral.status, referral::ReferralEvent::withdrawn)) {
            return cannot_be_withdrawn(visit, *seen);
        }
        const auto here = application::address_of(*id);
        const bool on_behalf = seen->facts.relation == access::Relation::unit;
        Html count;
        {
            HtmlWriter w;
            w.open("input", {{"type", "hidden"},
                             {"name", "falls"},
                             {"value", std::to_string(falls_with(*seen).size())}});
            count = std::move(w).finish();
        }
        return shown(
            visit,
            {.title = "Withdraw the referral",
             .caption = seen->referral.reference,
             .child = bar_of(visit, *seen),
             .answerable =
                 on_behalf
                     ? fmt::format("{} is legally answerable for the child. You withdraw on "
                                   "its behalf, and it shows as such.",
                                   seen->referred_by)
                     : fmt::format("{} is legally answerable for withdrawing.", seen->referred_by),
             .before = preview_of(*seen),
             .action = here + "/withdrawal",
             .version = seen->referral.version,
             .fields = joined({count,
                               render(reason_radios(visit, "withdrawal", seen->referral.pathway,
                                                    "reason", "Why is it withdrawn?", errors)),
                               own_words(visit, "words", "Say more in a sentence",
                                         "The homes and the unit read it.", errors)}),
             .button = {.text = "Withdraw the referral", .kind = ButtonKind::warning},
             .back = here,
             .errors = errors});
    });
}

int whole_number(const std::string& text) {
    int number = -1;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc{} ? number : -1;
}

Response withdraw(const Visit& visit) {
    const auto id = visit.id<ReferralId>("referral");
    if (!id) return not_there();
    const auto done = application::withdraw_referral(
        visit.desk(), visit.asked(),
        {*id, visit.seen_version(), visit.entered("reason"), visit.entered("words"),
         whole_number(visit.entered("falls"))});
    return after_press(visit, done, application::address_of(*id),
                       [&](const Errors& errors) { return withdrawal_page(visit, errors); });
}

Html place_of(const Visit& visit, const application::OfferAtHome& at) {
    SummaryList list;
    list.rows = {{"Home", at.home_name}, {"Answer", render(tag_of(at.offer.status))}};
    for (const auto& condition : at.offer.conditions) {
        list.rows.push_back(
            {std::string{offer::condition_kinds.words_for(condition.kind)}, condition.words});
    }
    if (!at.hold) return render(list);
    list.rows.push_back({"Bed held until", moment(at.hold->until)});
    return joined(
        {render(Countdown{"Take up the place by", at.hold->until, visit.now()}), render(list)});
}

Response take_up_page(const Visit& visit, const Errors& errors) {
    const auto id = visit.id<ReferralId>("referral");
    const auto offer = visit.id<OfferId>("offer");
    if (!id || !offer) return not_there();
    std::optional<SeenReferral> seen;
    const auto answer = application::see_referral(visit.desk(), visit.asked(), *id,
                                                  Permission::take_up_place, seen);
    return if_seen(visit, answer, [&] {
        const auto here = application::address_of(*id);
        const auto at = std::find_if(seen->offers.begin(), seen->offers.end(),
                                     [&](const auto& each) { return each.offer.id == *offer; });
        if (at == seen->offers.end()) return not_there();
        if (!offer::is_accepted(at->offer.status) && errors.empty()) return redirect_to(here);
        return shown(
            visit,
            {.title = "Take up the place at " + at->home_name,
             .caption = seen->referral.reference,
             .child = bar_of(visit, *seen),
             .answerable = fmt::format(
                 "{} is legally answerable for placing the child here. What the service and the "
                 "unit say about homes is advice.",
                 seen->authority),
             .before = joined({place_of(visit, *at), cover_before_taking_up(seen->law),
                               render(Paragraph{"Every other offer of this referral closes with "
                                                "it, and the beds they hold are free again."})}),
             .action = fmt::format("{}/take-up/{}", here, offer->text()),
             .version = at->offer.version,
             .fields = moment_inputs(visit, expected_arrival, errors, seen->referral.needed_by),
             .button = {.text = "Take up the place"},
             .back = here,
             .errors = errors});
    });
}

Response take_up(const Visit& visit) {
    const auto id = visit.id<ReferralId>("referral");
    const auto offer = visit.id<OfferId>("offer");
    if (!id || !offer) return not_there();
    Errors errors;
    const auto expected = entered_moment(visit, expected_arrival, errors);
    if (!errors.empty()) return take_up_page(visit, errors);
    const auto done = application::take_up_place(visit.desk(), visit.asked(),
                                                 {*offer, visit.seen_version(), expected});
    return after_press(visit, done, application::address_of(*id),
                       [&](const Errors& refused) { return take_up_page(visit, refused); });
}

}  // namespace

void add_placing_pages(SiteRoutes& routes) {
    routes.page("/referrals/{referral}/withdrawal", Permission::withdraw_referral,
                [](const Visit& visit) { return withdrawal_page(visit, {}); });
    routes.form("/referrals/{referral}/withdrawal", Permission::withdraw_referral, withdraw);
    routes.page("/referrals/{referral}/take-up/{offer}", Permission::take_up_place,
                [](const Visit& visit) { return take_up_page(visit, {}); });
    routes.form("/referrals/{referral}/take-up/{offer}", Permission::take_up_place, take_up);
}

}  // namespace wayhome::web
