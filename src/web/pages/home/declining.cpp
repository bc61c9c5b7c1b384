// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "application/offer/decline_offer.hpp"
#include "application/offer/extend_offer.hpp"
#include "kernel/london_time.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/decision_page.hpp"
#include "web/pages/case/decline_words.hpp"
#include "web/pages/home/home_answers.hpp"

namespace wayhome::web {
namespace {

using application::OfferToHome;
using Errors = std::vector<FieldError>;

Html decline_fields(const Visit& visit, const OfferToHome& page, const Errors& errors) {
    Radios reasons{.name = "reason",
                   .legend = {"Why can your home not take this child?"},
                   .hint = "Each reason says whose it is and what follows from it.",
                   .error = error_of(errors, "reason"),
                   .chosen = chosen(visit, "reason")};
    for (const auto& reason : visit.desk().rules.reasons_in("decline", page.seen.referral.pathway,
                                                            london_date(visit.now()))) {
        RadioItem item{.value = reason.code, .text = reason.words};
        if (!reason.cause.empty()) item.hint = fmt::format("Cause: {}.", reason.cause);
        if (!reason.consequence.empty()) {
            item.hint = fmt::format("{}{}Then {}.", item.hint.value_or(""), item.hint ? " " : "",
                                    consequence_words(reason.consequence));
        }
        reasons.items.push_back(std::move(item));
    }
    return joined(
        {render(reasons),
         own_words(visit, "words", "Say why in your own words",
                   "At least a sentence. The unit and the referrer read it, and one day the child "
                   "may.",
                   errors),
         own_words(visit, "would_change_it", "What would make it possible? (optional)",
                   "For example one more member of staff at night, or a later day.", errors)});
}

application::Answer decline(const Visit& visit, OfferId offer, Giving giving) {
    const application::DeclineOffer wanted{offer, visit.seen_version(), visit.entered("reason"),
                                           visit.entered("words"),
                                           visit.entered("would_change_it")};
    return giving == Giving::tried
               ? application::try_to_decline_offer(visit.desk(), visit.asked(), wanted)
               : application::decline_offer(visit.desk(), visit.asked(), wanted);
}

SummaryList decline_in_short(const Visit& visit, const OfferToHome&) {
    const auto would_change_it = visit.entered("would_change_it");
    SummaryList list;
    list.rows = {{"Reason", decline_words(visit.desk().rules, visit.entered("reason"))},
                 {"In your own words", visit.entered("words")},
                 {"What would make it possible",
                  would_change_it.empty() ? "You did not say" : would_change_it}};
    return list;
}

Html extension_fields(const Visit& visit, const OfferToHome&, const Errors& errors) {
    return joined({render(Paragraph{"More time can be given once. Until the unit gives it, the "
                                    "deadline above stands."}),
                   own_words(visit, "words", "Why does your home need more time?", "", errors)});
}

application::Answer ask_for_time(const Visit& visit, OfferId offer, Giving) {
    return application::ask_extension(visit.desk(), visit.asked(),
                                      {offer, visit.seen_version(), visit.entered("words")});
}

}  // namespace

const HomeAnswer decline_answer{
    "decline",
    "Decline this child",
    {.text = "Decline", .kind = ButtonKind::warning},
    decline_fields,
    decline,
    decline_in_short,
    {"The unit and the referrer are told at once and read your reason and your words.",
     "Your home's right to the child's file ends.",
     "The unit reviews the decline. It may ask you once; it may never force."}};
const HomeAnswer extension_answer{
    "extension", "Ask for more time", {.text = "Ask the unit"}, extension_fields, ask_for_time};

}  // namespace wayhome::web
