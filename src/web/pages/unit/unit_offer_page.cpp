// SPDX-License-Identifier: Apache-2.0
#include "web/pages/unit/unit_offer_page.hpp"

#include <fmt/format.h>

#include "application/addresses.hpp"
#include "application/compare/sent_on.hpp"
#include "kernel/london_time.hpp"
#include "web/components/button/button.hpp"
#include "web/components/countdown/countdown.hpp"
#include "web/components/inset_text/inset_text.hpp"
#include "web/components/summary_list/summary_list.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/case_words.hpp"
#include "web/pages/case/child_bar.hpp"
#include "web/pages/case/decline_words.hpp"
#include "web/pages/unit/escalation_words.hpp"
#include "web/pages/unit/offer_actions.hpp"
#include "web/pages/unit/sent_on_words.hpp"

namespace wayhome::web {
namespace {

using application::SeenOffer;

/// Taking an offer back is possible at most times and seldom what comes next.
constexpr std::string_view recall_part = "recall";

Html conditions_of(const offer::Offer& offer) {
    List list;
    for (const auto& condition : offer.conditions) {
        list.items.emplace_back(fmt::format(
            "{}: {}", offer::condition_kinds.words_for(condition.kind), condition.words));
    }
    const bool waits = offer.status == offer::OfferStatus::accepted_with_conditions;
    list.items.emplace_back(offer.conditions_agreed ? "The unit has agreed these conditions."
                            : waits
                                ? "The unit has still to answer these conditions."
                                : "The unit had not agreed these conditions when the offer ended.");
    return render(list);
}

SummaryList facts_of(const Visit& visit, const SeenOffer& seen) {
    const auto& offer = seen.offer;
    SummaryList list;
    const auto add = [&](std::string key, Content value) {
        list.rows.push_back({std::move(key), std::move(value)});
    };
    add("Home", render(Link{seen.home.name, application::address_of(seen.home.id)}));
    add("Status", render(tag_of(offer.status)));
    add("Sent", moment(offer.sent));
    add("Opened by the home", moment(offer.opened));
    add("Answer due",
        joined({moment(offer.due), render(Paragraph{offer.extended ? "More time was given once."
                                                                   : "No more time was given.",
                                                    true})}));
    if (offer.answered) add("Answered", moment(offer.answered));
    if (seen.hold) {
        const auto* const bed = seen.home.bed(seen.hold->bed);
        add("Bed held", fmt::format("Bed {}, until {}", bed == nullptr ? "" : bed->name,
                                    in_words(seen.hold->until)));
    }
    if (!offer.override_reason.empty()) add("Why it was asked all the same", offer.override_reason);
    if (!offer.unit_question.empty()) add("Returned once with the question", offer.unit_question);
    if (!offer.reason_code.empty()) {
        add("Reason for declining", decline_words(visit.desk().rules, offer.reason_code));
        add("In the home's own words", offer.reason_words);
        add("What would make it possible",
            offer.would_change_it.empty() ? "The home did not say" : offer.would_change_it);
    }
    if (was_taken_above(seen)) add_responsible(visit, seen, list);
    if (!offer.conditions.empty()) add("Conditions", conditions_of(offer));
    return list;
}

Html clock_of(const Visit& visit, const SeenOffer& seen) {
    if (offer::awaits_answer(seen.offer.status) && seen.offer.due) {
        return render(Countdown{"The home's answer is due by", *seen.offer.due, visit.now()});
    }
    if (seen.offer.status == offer::OfferStatus::escalated && !seen.review_due && seen.escalation &&
        seen.escalation->due) {
        return render(Countdown{"The responsible individual's answer is due by",
                                *seen.escalation->due, visit.now()});
    }
    if (seen.review_due) {
        return render(
            Countdown{"Your review of the decline is due by", *seen.review_due, visit.now()});
    }
    if (seen.hold) return render(Countdown{"The hold ends", seen.hold->until, visit.now()});
    return {};
}

Html actions_of(const SeenOffer& seen) {
    ButtonGroup possible;
    List not_now;
    for (const auto& action : unit_offer_actions(seen.offer)) {
        if (action.why_not.empty()) {
            const bool leads_on = possible.buttons.empty() && action.part != recall_part;
            const auto kind = leads_on ? ButtonKind::primary : ButtonKind::secondary;
            possible.buttons.push_back(
                {.text = action.text,
                 .kind = kind,
                 .href = application::address_of(seen.offer.id) + "/" + action.part});
        } else {
            not_now.items.emplace_back(action.text + ": " + action.why_not);
        }
    }
    return joined({
        render(Heading{.text = "What the unit can do"}),
        possible.buttons.empty() ? Html{} : render(possible),
        render(Heading{.text = "What cannot be done now, and why", .level = 3}),
        render(not_now),
    });
}

}  // namespace

Response unit_offer_page(const Visit& visit) {
    const auto id = visit.id<OfferId>("offer");
    if (!id) return not_there();
    std::optional<SeenOffer> seen;
    std::optional<application::SentOn> sent_on;
    const auto answer =
        application::see_offer_and_its_facts(visit.desk(), visit.asked(), *id, seen, sent_on);
    return if_seen(visit, answer, [&] {
        auto page = visit.frame("Offer to " + seen->home.name);
        page.child = child_bar(seen->child, seen->referral, seen->may_read, seen->law, visit.now());
        page.back_link =
            BackLink{"Back to the referral", application::address_of(seen->referral.id)};
        page.main = joined({
            render(Heading{.text = "Offer to " + seen->home.name,
                           .level = 1,
                           .caption = seen->referral.reference}),
            clock_of(visit, *seen),
            render(facts_of(visit, *seen)),
            render(
                InsetText{"Whether to take the child is for the home's registered manager alone, "
                          "who answers for it in law. The unit may ask and challenge; it may "
                          "never force."}),
            actions_of(*seen),
            sent_on_words(sent_on),
        });
        return shown(page);
    });
}

}  // namespace wayhome::web
