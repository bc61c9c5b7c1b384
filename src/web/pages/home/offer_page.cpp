// SPDX-License-Identifier: Apache-2.0
#include "web/pages/home/offer_page.hpp"

#include <fmt/format.h>

#include "application/addresses.hpp"
#include "application/offer/open_offer.hpp"
#include "kernel/london_time.hpp"
#include "web/components/button/button.hpp"
#include "web/components/countdown/countdown.hpp"
#include "web/components/inset_text/inset_text.hpp"
#include "web/components/notification_banner/notification_banner.hpp"
#include "web/components/summary_list/summary_list.hpp"
#include "web/components/typography/typography.hpp"
#include "web/components/warning_text/warning_text.hpp"
#include "web/pages/case/case_words.hpp"
#include "web/pages/case/child_bar.hpp"
#include "web/pages/case/decision_page.hpp"
#include "web/pages/home/ended_offer_page.hpp"
#include "web/pages/home/home_offer.hpp"
#include "web/pages/home/offered_child.hpp"
#include "web/pages/unit/unit_offer_page.hpp"

namespace wayhome::web {
namespace {

using application::EndedOffer;
using application::OfferToHome;
using offer::OfferStatus;

Html clock_of(const Visit& visit, const OfferToHome& page) {
    const auto& offer = page.seen.offer;
    HtmlWriter w;
    if (page.seen.hold) write(w, Countdown{"Bed held until", page.seen.hold->until, visit.now()});
    if (!offer::awaits_answer(offer.status) || !offer.due) return std::move(w).finish();
    write(w, Countdown{.label = "Answer by",
                       .due = *offer.due,
                       .now = visit.now(),
                       .size = CountdownSize::large});
    if (visit.now() > *offer.due) {
        write(w, WarningText{"The time to answer is over. The unit is told that there was no "
                             "answer; that is neither a yes nor a no."});
    }
    if (offer.extended)
        write(w, Paragraph{"More time was given once; no more can be given.", true});
    if (offer.status == OfferStatus::extension_requested) {
        write(w, Paragraph{"Your home has asked for more time. Until the unit gives it, this "
                           "deadline stands.",
                           true});
    }
    if (!page.clock_counting.empty()) {
        write(w, Paragraph{"Counted " + page.clock_counting + ".", true});
    }
    if (page.clock_is_proposal) {
        write(w, Paragraph{"The time to answer on this pathway is a proposal that homes have not "
                           "agreed yet.",
                           true});
    }
    return std::move(w).finish();
}

Html question_of(const OfferToHome& page) {
    if (page.seen.offer.unit_question.empty()) return {};
    return render(NotificationBanner{.heading = "The unit asks about your earlier answer",
                                     .more = page.seen.offer.unit_question});
}

Html choices_of(const Visit& visit, const OfferToHome& page) {
    if (!offer::awaits_answer(page.seen.offer.status)) return {};
    HtmlWriter w;
    write(w, Heading{.text = "Your home's answer", .id = "answer"});
    if (!visit.may(access::Permission::decide_offer)) {
        write(w, Paragraph{"Only the registered manager or a deputy can answer."});
    }
    if (!may_answer(visit, page)) return std::move(w).finish();
    const auto here = application::address_of(page.seen.offer.id);
    ButtonGroup group;
    group.buttons = {{.text = "Accept", .href = here + "/acceptance"},
                     {.text = "Accept with conditions",
                      .kind = ButtonKind::secondary,
                      .href = here + "/conditional-acceptance"},
                     {.text = "Decline", .kind = ButtonKind::secondary, .href = here + "/decline"}};
    if (page.may_ask_extension) {
        group.links.push_back({"Ask once for more time", here + "/extension"});
    }
    write(w, group);
    return std::move(w).finish();
}

/// How the offer stands once the home has said yes, and who has been told.
Html standing_of(const OfferToHome& page) {
    const auto& seen = page.seen;
    if (offer::awaits_answer(seen.offer.status)) return {};
    const auto bed = seen.offer.bed ? seen.home.bed(*seen.offer.bed) : nullptr;
    const auto bed_name = bed == nullptr ? std::string{} : " Bed " + bed->name + " is kept.";
    HtmlWriter w;
    if (seen.offer.status == OfferStatus::taken_up) {
        write(w, NotificationBanner{.heading = "The place is taken up",
                                    .more = "The child is booked in or lives in your home. Record "
                                            "the arrival from your register."});
        write(w, Paragraph{render(Link{"See your register", "/placements"})});
    } else {
        write(w, NotificationBanner{
                     .kind = NotificationKind::success,
                     .heading = "Your home has accepted." + bed_name,
                     .more = "The unit and the referrer have been told. The referrer takes up the "
                             "place, or the hold ends by itself and the bed is free again."});
    }
    w.raw(your_conditions(seen.offer, seen.offer.conditions_agreed ? ConditionsAnswer::agreed
                                                                   : ConditionsAnswer::awaited));
    write(w, Paragraph{render(
                 Link{"Read the whole referral", application::address_of(seen.referral.id)})});
    return std::move(w).finish();
}

Html what_follows(const OfferToHome& page) {
    if (!offer::awaits_answer(page.seen.offer.status)) return {};
    return joined({
        render(Heading{.text = "What happens after your answer", .level = 3}),
        render(List{{"The unit and the referrer are told at once, with your reasons.",
                     "A yes keeps the bed you choose for the child until the referrer takes up the "
                     "place or the hold ends.",
                     "A no is reviewed by the unit. It may ask you once; it may never force.",
                     "With no answer in time the offer lapses, your right to this file ends, and "
                     "the unit and your home's people are told."}}),
    });
}

Response live_page(const Visit& visit, const OfferToHome& seen) {
    const bool awaits = offer::awaits_answer(seen.seen.offer.status);
    const std::string title =
        awaits ? "Decide whether your home can take this child" : "Offer your home accepted";
    auto page = visit.frame(title);
    page.child = child_bar(seen.seen.child, seen.seen.referral, seen.seen.may_read, seen.seen.law,
                           visit.now());
    page.back_link = BackLink{"Back to your offers", "/offers"};
    List ways{.items = {render(Link{"Needs and risks", "#needs"}),
                        render(Link{"Impact on your home tonight", "#impact"}),
                        render(Link{"Your beds now", "#beds"})},
              .kind = List::Kind::plain};
    if (may_answer(visit, seen)) {
        ways.items.emplace_back(render(Link{"Go to your answer", "#answer"}));
    }
    page.main = joined({
        question_of(seen),
        render(Heading{.text = title, .level = 1, .caption = seen.seen.referral.reference}),
        clock_of(visit, seen),
        standing_of(seen),
        awaits ? render(ways) : Html{},
        offered_child(seen, visit.now()),
        choices_of(visit, seen),
        awaits ? answerable_words(answerable_for(seen)) : Html{},
        what_follows(seen),
    });
    return shown(page);
}

Response home_offer_page(const Visit& visit) {
    const auto ended = [&](const EndedOffer& offer) { return ended_offer_page(visit, offer); };
    return with_home_offer(
        visit,
        [&](const OfferToHome& seen) {
            const bool opens = visit.may(access::Permission::decide_offer) &&
                               seen.seen.offer.status == OfferStatus::sent;
            if (!opens) return live_page(visit, seen);
            const auto opened =
                application::open_offer(visit.desk(), visit.asked(), seen.seen.offer.id);
            if (!opened) return changed_meanwhile(visit, visit.request().path);
            return with_home_offer(
                visit, [&](const OfferToHome& now) { return live_page(visit, now); }, ended);
        },
        ended);
}

Response offer_page(const Visit& visit) {
    switch (visit.person().organisation.kind) {
        case access::OrganisationKind::coordination_unit:
            return unit_offer_page(visit);
        case access::OrganisationKind::home:
            return home_offer_page(visit);
        default:
            return not_there();
    }
}

}  // namespace

void add_offer_page(SiteRoutes& routes) {
    routes.page("/offers/{offer}", access::Permission::see_offer, offer_page);
}

}  // namespace wayhome::web
