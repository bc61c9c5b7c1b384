// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "application/addresses.hpp"
#include "application/offer/accept_offer.hpp"
#include "application/offer/extend_offer.hpp"
#include "application/offer/recall_offer.hpp"
#include "application/offer/review_decline.hpp"
#include "application/queries/see_offer.hpp"
#include "kernel/london_time.hpp"
#include "web/components/summary_list/summary_list.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/case_words.hpp"
#include "web/pages/case/child_bar.hpp"
#include "web/pages/case/decision_page.hpp"
#include "web/pages/case/decline_words.hpp"
#include "web/pages/unit/escalation_words.hpp"
#include "web/pages/unit/offer_actions.hpp"
#include "web/pages/unit/unit_offer_page.hpp"

namespace wayhome::web {
namespace {

using access::Permission;
using application::SeenOffer;
using Errors = std::vector<FieldError>;

/// What differs between the unit's decisions on an offer.
struct OfferDecision {
    std::string part;  ///< of the address
    std::string title;
    std::string answerable;
    Button button;
    Html (*before)(const Visit&, const SeenOffer&);
    Html (*fields)(const Visit&, const SeenOffer&, const Errors&);
    application::Answer (*decide)(const Visit&, OfferId);
};

Html home_answer(const Visit& visit, const SeenOffer& seen) {
    SummaryList list;
    const auto& offer = seen.offer;
    list.rows = {{"Home", seen.home.name},
                 {"Reason", decline_words(visit.desk().rules, offer.reason_code)},
                 {"In the home's own words", offer.reason_words}};
    if (!offer.would_change_it.empty()) {
        list.rows.push_back({"What would make it possible", offer.would_change_it});
    }
    if (was_taken_above(seen)) add_responsible(visit, seen, list);
    return render(list);
}

Html review_fields(const Visit& visit, const SeenOffer& seen, const Errors& errors) {
    Radios radios{.name = "review",
                  .legend = {"What happens with this decline?"},
                  .error = error_of(errors, "review"),
                  .chosen = chosen(visit, "review")};
    radios.items.push_back({.value = "agree", .text = "Agree: the home's answer stands"});
    if (!seen.offer.returned) {
        radios.items.push_back({.value = "return_to_home",
                                .text = "Return it to the home with a question",
                                .hint = "Once only. The home's clock starts anew."});
    }
    if (seen.offer.status == offer::OfferStatus::declined) {
        radios.items.push_back({.value = "escalate",
                                .text = "Escalate it to the home's responsible individual",
                                .hint = who_is_told_above(seen)});
    }
    return joined({render(radios),
                   own_words(visit, "words", "Your question, or why you escalate it",
                             "Not needed when you agree. The home reads what you write.", errors)});
}

application::Answer decide_review(const Visit& visit, OfferId offer) {
    using application::DeclineReview;
    std::optional<DeclineReview> review;
    const auto entered = visit.entered("review");
    if (entered == "agree") review = DeclineReview::agree;
    if (entered == "return_to_home") review = DeclineReview::return_to_home;
    if (entered == "escalate") review = DeclineReview::escalate;
    return application::review_decline(
        visit.desk(), visit.asked(), {offer, visit.seen_version(), review, visit.entered("words")});
}

std::optional<bool> yes_or_no(const std::string& entered) {
    if (entered == "yes") return true;
    if (entered == "no") return false;
    return std::nullopt;
}

Html due_now(const Visit&, const SeenOffer& seen) {
    SummaryList list;
    list.rows = {{"Home", seen.home.name}, {"Answer due now", moment(seen.offer.due)}};
    return render(list);
}

Html extension_fields(const Visit& visit, const SeenOffer&, const Errors& errors) {
    const Radios radios{.name = "given",
                        .legend = {"Is more time given?"},
                        .hint = "The clock's one extension; a second is never given.",
                        .error = error_of(errors, "given"),
                        .items = {{.value = "yes", .text = "Yes"}, {.value = "no", .text = "No"}},
                        .chosen = chosen(visit, "given")};
    return joined({render(radios), own_words(visit, "words", "Why not, if no more time is given",
                                             "The home reads what you write.", errors)});
}

application::Answer decide_extension(const Visit& visit, OfferId offer) {
    return application::answer_extension(
        visit.desk(), visit.asked(),
        {offer, visit.seen_version(), yes_or_no(visit.entered("given")), visit.entered("words")});
}

Html conditions_asked(const Visit&, const SeenOffer& seen) {
    SummaryList list;
    list.rows.push_back({"Home", seen.home.name});
    for (const auto& condition : seen.offer.conditions) {
        list.rows.push_back(
            {std::string{offer::condition_kinds.words_for(condition.kind)}, condition.words});
    }
    return render(list);
}

Html conditions_fields(const Visit& visit, const SeenOffer&, const Errors& errors) {
    const Radios radios{
        .name = "agreed",
        .legend = {"Are the home's conditions agreed?"},
        .hint = "If not, this offer closes and the bed is free again.",
        .error = error_of(errors, "agreed"),
        .items = {{.value = "yes", .text = "Yes, all of them"}, {.value = "no", .text = "No"}},
        .chosen = chosen(visit, "agreed")};
    return joined({render(radios), own_words(visit, "words", "Why not, if they are not agreed",
                                             "The home reads what you write.", errors)});
}

application::Answer decide_conditions(const Visit& visit, OfferId offer) {
    return application::answer_conditions(
        visit.desk(), visit.asked(),
        {offer, visit.seen_version(), yes_or_no(visit.entered("agreed")), visit.entered("words")});
}

Html recall_consequences(const Visit&, const SeenOffer& seen) {
    return joined({
        render(Paragraph{
            fmt::format("{} loses its right to the child's file, and a bed it holds is free again.",
                        seen.home.name)}),
    });
}

Html recall_fields(const Visit& visit, const SeenOffer& seen, const Errors& errors) {
    return joined({render(reason_radios(visit, "recall", seen.referral.pathway, "reason",
                                        "Why is the offer recalled?", errors)),
                   own_words(visit, "words", "Say more in a sentence",
                             "The home reads what you write.", errors)});
}

application::Answer decide_recall(const Visit& visit, OfferId offer) {
    return application::recall_offer(
        visit.desk(), visit.asked(),
        {offer, visit.seen_version(), visit.entered("reason"), visit.entered("words")});
}

const OfferDecision review{
    "decline-review",
    "Review the decline",
    "The home's registered manager answers in law for declining. The unit answers for this review: "
    "it may agree, ask once, or escalate; it may never force.",
    {.text = "Record the review"},
    home_answer,
    review_fields,
    decide_review};
const OfferDecision extension{
    "extension-answer",
    "Give or refuse more time",
    "The unit answers for giving or refusing more time. Until it does, the deadline stands.",
    {.text = "Record the answer"},
    due_now,
    extension_fields,
    decide_extension};
const OfferDecision conditions{
    "conditions-answer",
    "Answer the home's conditions",
    "The unit answers for agreeing conditions; the home's registered manager answers in law for "
    "the care given under them.",
    {.text = "Record the answer"},
    conditions_asked,
    conditions_fields,
    decide_conditions};
const OfferDecision recall{"recall",
                           "Recall the offer",
                           "The unit answers for recalling an offer.",
                           {.text = "Recall the offer", .kind = ButtonKind::warning},
                           recall_consequences,
                           recall_fields,
                           decide_recall};

Response decision_page(const Visit& visit, const OfferDecision& decision, const Errors& errors) {
    const auto id = visit.id<OfferId>("offer");
    if (!id) return not_there();
    std::optional<SeenOffer> seen;
    const auto answer = application::see_offer(visit.desk(), visit.asked(), *id, seen);
    return if_seen(visit, answer, [&] {
        const auto here = application::address_of(*id);
        for (const auto& action : unit_offer_actions(seen->offer)) {
            const bool not_now = action.part == decision.part && !action.why_not.empty();
            if (not_now && errors.empty()) return redirect_to(here);
        }
        return shown(visit, {.title = decision.title,
                             .caption = seen->referral.reference,
                             .child = child_bar(seen->child, seen->referral, seen->may_read,
                                                seen->law, visit.now()),
                             .answerable = decision.answerable,
                             .before = decision.before(visit, *seen),
                             .action = here + "/" + decision.part,
                             .version = seen->offer.version,
                             .fields = decision.fields(visit, *seen, errors),
                             .button = decision.button,
                             .back = here,
                             .errors = errors});
    });
}

void add(SiteRoutes& routes, const OfferDecision& decision, Permission permission) {
    const auto path = "/offers/{offer}/" + decision.part;
    routes.page(path, permission,
                [&decision](const Visit& visit) { return decision_page(visit, decision, {}); });
    routes.form(path, permission, [&decision](const Visit& visit) {
        const auto id = visit.id<OfferId>("offer");
        if (!id) return not_there();
        return after_press(
            visit, decision.decide(visit, *id), application::address_of(*id),
            [&](const Errors& errors) { return decision_page(visit, decision, errors); });
    });
}

}  // namespace

void add_unit_offer_pages(SiteRoutes& routes) {
    add(routes, review, Permission::review_decline);
    add(routes, extension, Permission::answer_extension);
    add(routes, conditions, Permission::review_decline);
    add(routes, recall, Permission::recall_offer);
}

}  // namespace wayhome::web
