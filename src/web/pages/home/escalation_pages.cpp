// SPDX-License-Identifier: Apache-2.0
#include "web/pages/home/escalation_pages.hpp"

#include <fmt/format.h>

#include "application/addresses.hpp"
#include "application/offer/answer_escalation.hpp"
#include "application/queries/see_escalation.hpp"
#include "kernel/london_time.hpp"
#include "web/components/button/button.hpp"
#include "web/components/countdown/countdown.hpp"
#include "web/components/inset_text/inset_text.hpp"
#include "web/components/summary_list/summary_list.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/case_words.hpp"
#include "web/pages/case/decision_page.hpp"
#include "web/pages/home/ended_offer_page.hpp"

namespace wayhome::web {
namespace {

using access::Permission;
using application::SeenEscalation;
using offer::OfferStatus;
using Errors = std::vector<FieldError>;

std::string title_of(const SeenEscalation& seen) {
    if (seen.may_answer) return "A decline of your home was escalated to you";
    if (seen.offer.status == OfferStatus::lapsed) return "Your home gave no answer in time";
    return seen.escalation ? "An escalated decline of your home" : "An offer your home left";
}

std::string what_it_means(const SeenEscalation& seen) {
    if (seen.may_answer) {
        return fmt::format(
            "{} declined, and the unit asks you to look at it. Write to the unit what you found. "
            "Until it agrees to the decline or asks your home again, the decline stays escalated.",
            seen.home_name);
    }
    switch (seen.offer.status) {
        case OfferStatus::escalated:
            return "The unit has your answer. It agrees to the decline, or asks your home once "
                   "more; it may never force.";
        case OfferStatus::lapsed:
            return "That is neither a yes nor a no. The unit has been told and goes on with the "
                   "search; find out with your home's manager why nobody answered.";
        default:
            return "The unit has gone on from here: the status says how the offer stands.";
    }
}

SummaryList facts_of(const Visit& visit, const SeenEscalation& seen) {
    SummaryList list;
    list.rows = {{"Home", seen.home_name},
                 {"Status", render(tag_of(seen.offer.status))},
                 {"Sent", moment(seen.offer.sent)},
                 {"Opened by your home", moment(seen.offer.opened)},
                 {"Answer was due", moment(seen.offer.due)}};
    add_home_answer(visit, seen.offer, list);
    return list;
}

Html clock_of(const Visit& visit, const SeenEscalation& seen) {
    if (!seen.may_answer || !seen.escalation->due) return {};
    return render(
        Countdown{"Your answer to the unit is due by", *seen.escalation->due, visit.now()});
}

Html escalation_words(const SeenEscalation& seen) {
    if (!seen.escalation) return {};
    const auto& escalation = *seen.escalation;
    HtmlWriter w;
    write(w, Heading{.text = "Why it was escalated"});
    write(w, InsetText{escalation.words});
    write(w, Paragraph{escalation.by + ", " + in_words(escalation.at), true});
    if (escalation.answer) {
        write(w, Heading{.text = "The answer of your home's responsible individual"});
        write(w, InsetText{escalation.answer->words});
    }
    return std::move(w).finish();
}

Html way_to_answer(const SeenEscalation& seen) {
    if (!seen.may_answer) return {};
    return render(Button{.text = "Answer the escalation",
                         .href = application::escalation_address_of(seen.offer.id) + "-answer"});
}

/// Reads it for the page that `show` makes of it.
Response with_escalation(const Visit& visit,
                         const std::function<Response(const SeenEscalation&)>& show) {
    const auto id = visit.id<OfferId>("offer");
    if (!id) return not_there();
    std::optional<SeenEscalation> seen;
    const auto answer = application::see_escalation(visit.desk(), visit.asked(), *id, seen);
    return if_seen(visit, answer, [&] { return show(*seen); });
}

Response escalation_page(const Visit& visit) {
    return with_escalation(visit, [&](const SeenEscalation& seen) {
        const auto title = title_of(seen);
        auto page = visit.frame(title);
        page.back_link = BackLink{"Back to your home's offers", "/offers"};
        page.main = joined({
            render(Heading{.text = title, .level = 1, .caption = seen.reference}),
            clock_of(visit, seen),
            render(Paragraph{what_it_means(seen)}),
            render(facts_of(visit, seen)),
            escalation_words(seen),
            way_to_answer(seen),
            render(Paragraph{"The child's file is for those who decide at your home while the "
                             "offer is open; it is not shown here.",
                             true}),
        });
        return shown(page);
    });
}

Response answer_page(const Visit& visit, const Errors& errors) {
    return with_escalation(visit, [&](const SeenEscalation& seen) {
        const auto back = application::escalation_address_of(seen.offer.id);
        if (!seen.may_answer && errors.empty()) return redirect_to(back);
        return shown(
            visit,
            {.title = "Answer the escalation",
             .caption = seen.reference,
             .answerable =
                 "You answer for what you write here, as the home's responsible individual. "
                 "Whether to take the child stays with the registered manager, who answers for it "
                 "in law; nobody can force it.",
             .before = joined(
                 {clock_of(visit, seen), render(facts_of(visit, seen)), escalation_words(seen)}),
             .action = back + "-answer",
             .version = seen.offer.version,
             .fields = own_words(visit, "words", "Your answer to the unit",
                                 "At least a sentence. The unit reads it, and one day the child "
                                 "may.",
                                 errors),
             .button = {.text = "Send your answer"},
             .back = back,
             .errors = errors});
    });
}

Response answer_pressed(const Visit& visit) {
    const auto id = visit.id<OfferId>("offer");
    if (!id) return not_there();
    const auto answered = application::answer_escalation(
        visit.desk(), visit.asked(), {*id, visit.seen_version(), visit.entered("words")});
    return after_press(visit, answered, application::escalation_address_of(*id),
                       [&](const Errors& errors) { return answer_page(visit, errors); });
}

}  // namespace

void add_escalation_pages(SiteRoutes& routes) {
    routes.page("/offers/{offer}/escalation", Permission::answer_escalation, escalation_page);
    routes.page("/offers/{offer}/escalation-answer", Permission::answer_escalation,
                [](const Visit& visit) { return answer_page(visit, {}); });
    routes.form("/offers/{offer}/escalation-answer", Permission::answer_escalation, answer_pressed);
}

}  // namespace wayhome::web
