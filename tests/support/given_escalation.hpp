// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/offer/answer_escalation.hpp"
#include "application/offer/decline_offer.hpp"
#include "application/offer/review_decline.hpp"
#include "application/queries/my_work.hpp"
#include "support/given_search.hpp"

namespace wayhome::support {

/// A search in which Elm House has declined and the unit has sent the decline up to the one who
/// answers for Elm House above its manager: at 9am on Friday 9 January 2026.
struct GivenEscalation : GivenSearch {
    GivenEscalation() {
        REQUIRE(application::decline_offer(desk(), by(elm_manager),
                                           {offer.id, offer.version, "staffing_level",
                                            "Two of our night staff are away this week.", ""}));
        REQUIRE(application::review_decline(
            desk(), by(officer),
            {offer.id, now(offer).version, application::DeclineReview::escalate,
             "The same reason was given for three children this month."}));
    }

    application::Answer answers(const access::Account& person, std::string words) {
        return application::answer_escalation(desk(), by(person),
                                              {offer.id, now(offer).version, std::move(words)});
    }

    access::Account responsible =
        another("above.elm", elm.organisation, access::Role::responsible_individual);
    offer::Offer offer = an_opened_offer(referral, elm);
};

/// What waits for that person with those words in it; nothing where nothing does.
inline std::optional<application::WorkItem> work_of(Given& given, const access::Account& person,
                                                    std::string_view words) {
    for (const auto& item : application::my_work(given.desk(), given.by(person).actor).items) {
        if (item.what.find(words) != std::string::npos) return item;
    }
    return std::nullopt;
}

}  // namespace wayhome::support
