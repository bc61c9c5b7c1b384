// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/addresses.hpp"
#include "support/browser.hpp"
#include "support/given.hpp"

namespace wayhome::support {

/// A referral with some answers, offered to Elm House and waiting for its answer.
struct OfferedToElm : Given {
    OfferedToElm()
        : child(a_child("Rowanna", "Quillfeather")),
          referral(a_searching_referral(child)),
          offer(an_opened_offer(referral, elm)),
          here(application::address_of(offer.id)) {
        answer("name", {{"given_names", "Rowanna"}, {"family_name", "Quillfeather"}});
        answer("birth", {{"known", "yes"}, {"born", "2011-03-04"}, {"sex", "F"}});
        answer("where_now",
               {{"kind", "family"}, {"home_district", "E8"}, {"place", "Mare Street"}});
        answer("own_words", {{"obtained", "yes"},
                             {"words", "I want to see my dog."},
                             {"said_on", "2026-01-08"},
                             {"how", "spoken"}});
        answer("physical_health", {{"allergies", "yes"}, {"allergies_details", "Peanuts"}});
    }

    void answer(std::string question, referral::FieldValues fields) {
        registry.write([&](application::Records& records) {
            records.referrals().put_answer(referral.id, {std::move(question), std::move(fields),
                                                         clock.now(), referrer.id, false, ""});
            return application::Ending::commit;
        });
    }

    std::string version() { return std::to_string(now(offer).version); }

    child::Child child;
    referral::Referral referral;
    offer::Offer offer;
    std::string here;
};

}  // namespace wayhome::support
