// SPDX-License-Identifier: Apache-2.0
#include "web/pages/home/ended_offer_page.hpp"

#include "web/components/inset_text/inset_text.hpp"
#include "web/components/summary_list/summary_list.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/case_words.hpp"
#include "web/pages/case/decline_words.hpp"

namespace wayhome::web {
namespace {

using application::EndedOffer;
using offer::OfferEvent;
using offer::OfferStatus;

bool is_cancelled_booking(const EndedOffer& ended) {
    return ended.end && ended.end->subject.kind == journal::SubjectKind::placement;
}

std::string words_of(const EndedOffer& ended) {
    if (is_cancelled_booking(ended)) {
        return "The booking was cancelled before the child came. The bed is free again.";
    }
    switch (ended.offer.status) {
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
            return "This offer was taken back. Your home need do nothing.";
        case OfferStatus::not_taken_up:
            return "The place was not taken up. Any bed kept for it is free again.";
        default:
            return "The child's time at your home has ended.";
    }
}

/// What ended the referral or its search, and the offer with it.
std::string why_search_ended(std::string_view because) {
    if (because == "withdrawn") return "Because the referral was withdrawn.";
    if (because == "ceased") return "Because nobody confirmed that the search was still needed.";
    if (because == "search_failed") return "Because the search ended without a place.";
    return {};
}

/// Why an offer ended that the home itself did not end: the event says it.
std::string why_ended(const journal::Event& end) {
    if (end.subject.kind == journal::SubjectKind::placement) {
        return why_search_ended(end.detail("because"));
    }
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
            return why_search_ended(end.detail("because"));
        default:
            return {};
    }
}

Html reason_of(const Visit& visit, const EndedOffer& ended) {
    if (!ended.end) return {};
    HtmlWriter w;
    const auto why = why_ended(*ended.end);
    if (!why.empty()) write(w, Paragraph{why});
    const bool by_the_home = offer::offer_events.from(ended.end->name) == OfferEvent::declined;
    if (by_the_home) return std::move(w).finish();
    const auto reason = ended.end->detail("reason");
    if (!reason.empty()) {
        const auto* const list =
            ended.end->detail("because") == "withdrawn" ? "withdrawal" : "recall";
        write(w, Paragraph{"Reason: " + reason_words(visit.desk().rules, list, reason)});
    }
    const auto words = ended.end->detail("words");
    if (!words.empty()) {
        write(w, Paragraph{ended.end_by.empty() ? "Written with it:" : ended.end_by + " writes:"});
        write(w, InsetText{std::string{words}});
    }
    return std::move(w).finish();
}

std::string title_of(ConditionsAnswer answer) {
    switch (answer) {
        case ConditionsAnswer::agreed:
            return "Your conditions, agreed by the unit";
        case ConditionsAnswer::refused:
            return "Your conditions, which the unit did not agree";
        case ConditionsAnswer::never_given:
            return "Your conditions, which the unit had not answered";
        case ConditionsAnswer::awaited:
            break;
    }
    return "Your conditions, which the unit has still to answer";
}

/// Of an offer that has ended: nobody has still to answer.
ConditionsAnswer answer_to_conditions(const EndedOffer& ended) {
    if (ended.offer.conditions_agreed) return ConditionsAnswer::agreed;
    const bool refused =
        ended.end && offer::offer_events.from(ended.end->name) == OfferEvent::conditions_not_agreed;
    return refused ? ConditionsAnswer::refused : ConditionsAnswer::never_given;
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
        render(Paragraph{words_of(ended)}),
        reason_of(visit, ended),
        render(list),
        your_conditions(offer, answer_to_conditions(ended)),
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
            {"Your home's reason", decline_words(visit.desk().rules, offer.reason_code)});
        list.rows.push_back({"In your home's words", offer.reason_words});
    }
    if (!offer.would_change_it.empty()) {
        list.rows.push_back({"What would make it possible", offer.would_change_it});
    }
}

Html your_conditions(const offer::Offer& offer, ConditionsAnswer answer) {
    if (offer.conditions.empty()) return {};
    SummaryList list;
    for (const auto& each : offer.conditions) {
        list.rows.push_back({std::string{offer::condition_kinds.words_for(each.kind)}, each.words});
    }
    return render(SummaryCard{title_of(answer), 2, {}, list});
}

}  // namespace wayhome::web
