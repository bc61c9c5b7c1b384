// SPDX-License-Identifier: Apache-2.0
#include "web/pages/home/ended_offer_page.hpp"

#include "web/components/inset_text/inset_text.hpp"
#include "web/components/summary_list/summary_list.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/case_words.hpp"

namespace wayhome::web {
namespace {

using application::EndedOffer;
using offer::OfferEvent;
using offer::OfferStatus;

std::string words_of(OfferStatus status) {
    switch (status) {
        case OfferStatus::declined:
            return "Your home declined. The unit and the referrer have been told, and the unit "
                   "reviews the decline: it may ask you once, and may never force.";
        case OfferStatus::decline_agreed:
            return "Your home declined, and the unit has agreed.";
        case OfferStatus::escalated:
            return "Your home declined, and the unit has taken it up with your home's responsible "
                   "individual. It may never force.";
        case OfferStatus::lapsed:
            return "No answer was given in time. That is neither a yes nor a no; the unit has been "
                   "told.";
        case OfferStatus::recalled:
            return "The unit has taken this offer back. Your home need do nothing.";
        case OfferStatus::not_taken_up:
            return "The place was not taken up. Any bed kept for it is free again.";
        default:
            return "The child's time at your home has ended.";
    }
}

/// Why an offer ended that the home itself did not end: the event says it.
std::string why_ended(const journal::Event& end) {
    const auto event = offer::offer_events.from(end.name);
    if (!event) return {};
    switch (*event) {
        case OfferEvent::not_taken_up:
            return "Because another home's place was taken up.";
        case OfferEvent::conditions_not_agreed:
            return "Because the unit did not agree your conditions.";
        case OfferEvent::hold_ended:
            return "Because the hold ended before the referrer took up the place.";
        case OfferEvent::recalled:
            return end.detail("because").empty()
                       ? ""
                       : "Because the search itself ended: it was withdrawn, nobody confirmed that "
                         "it was still needed, or no place was found.";
        default:
            return {};
    }
}

Html reason_of(const Visit& visit, const EndedOffer& ended) {
    if (!ended.end) return {};
    HtmlWriter w;
    const auto why = why_ended(*ended.end);
    if (!why.empty()) write(w, Paragraph{why});
    const auto by_the_unit = offer::offer_events.from(ended.end->name) != OfferEvent::declined;
    const auto reason = ended.end->detail("reason");
    if (by_the_unit && !reason.empty()) {
        write(w, Paragraph{"Reason: " + reason_words(visit.desk().rules, "recall", reason)});
    }
    const auto words = ended.end->detail("words");
    if (by_the_unit && !words.empty()) {
        write(w, Paragraph{"The unit writes:"});
        write(w, InsetText{std::string{words}});
    }
    return std::move(w).finish();
}

}  // namespace

Response ended_offer_page(const Visit& visit, const EndedOffer& ended) {
    const auto& offer = ended.offer;
    auto page = visit.frame("This offer is no longer open");
    page.back_link = BackLink{"Back to your offers", "/offers"};
    SummaryList list;
    list.rows = {{"Status", render(tag_of(offer.status))},
                 {"Sent", moment(offer.sent)},
                 {"Answer was due", moment(offer.due)}};
    add_home_answer(visit, offer, list);
    page.main = joined({
        render(Heading{
            .text = "This offer is no longer open", .level = 1, .caption = ended.reference}),
        render(Paragraph{words_of(offer.status)}),
        reason_of(visit, ended),
        render(list),
        your_conditions(offer),
        render(Paragraph{"Your home's right to read the child's file came with the offer and has "
                         "ended with it.",
                         true}),
    });
    return shown(page);
}

void add_home_answer(const Visit& visit, const offer::Offer& offer, SummaryList& list) {
    if (offer.answered) list.rows.push_back({"Answered", moment(offer.answered)});
    if (!offer.reason_code.empty()) {
        list.rows.push_back(
            {"Your home's reason", reason_words(visit.desk().rules, "decline", offer.reason_code)});
        list.rows.push_back({"In your home's words", offer.reason_words});
    }
    if (!offer.would_change_it.empty()) {
        list.rows.push_back({"What would make it possible", offer.would_change_it});
    }
}

Html your_conditions(const offer::Offer& offer) {
    if (offer.conditions.empty()) return {};
    SummaryList list;
    for (const auto& each : offer.conditions) {
        list.rows.push_back({std::string{offer::condition_kinds.words_for(each.kind)}, each.words});
    }
    return render(SummaryCard{offer.conditions_agreed
                                  ? "Your conditions, agreed by the unit"
                                  : "Your conditions, which the unit has still to answer",
                              2,
                              {},
                              list});
}

}  // namespace wayhome::web
