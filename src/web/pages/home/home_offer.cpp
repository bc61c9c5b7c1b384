// SPDX-License-Identifier: Apache-2.0
#include "web/pages/home/home_offer.hpp"

#include <fmt/format.h>

namespace wayhome::web {

Response with_home_offer(const Visit& visit,
                         const std::function<Response(const application::OfferToHome&)>& live,
                         const std::function<Response(const application::EndedOffer&)>& ended) {
    const auto id = visit.id<OfferId>("offer");
    if (!id) return not_there();
    application::HomeOfferView seen;
    const auto answer = application::see_offer_to_home(visit.desk(), visit.asked(), *id, seen);
    return if_seen(visit, answer,
                   [&] { return seen.live ? live(*seen.live) : ended(*seen.ended); });
}

std::string answerable_for(const application::OfferToHome& page) {
    std::string names;
    for (const auto& name : page.decision_makers) {
        names += names.empty() ? name : ", " + name;
    }
    return fmt::format(
        "The registered manager of {}, or the deputy named for this, answers in law for this "
        "decision{}. Nobody else can make it or force it; what the service compares is advice.",
        page.seen.home.name, names.empty() ? "" : " (" + names + ")");
}

bool may_answer(const Visit& visit, const application::OfferToHome& page) {
    const auto& offer = page.seen.offer;
    return visit.may(access::Permission::decide_offer) && offer::awaits_answer(offer.status) &&
           (!offer.due || visit.now() <= *offer.due);
}

}  // namespace wayhome::web
