// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "application/advance.hpp"
#include "application/due/run_due.hpp"
#include "application/offer/accept_offer.hpp"
#include "application/offer/take_up_place.hpp"
#include "application/outcome.hpp"
#include "application/recompute_states.hpp"
#include "support/given.hpp"

namespace wayhome::support {

/// A welfare search that opened at 9am on Friday 9 January 2026, and what a spec asks of it.
struct GivenSearch : Given {
    /// The clock moves on and what is due is done, twice: nothing fires a second time.
    void wait_until(Instant at) {
        clock.set(at);
        application::run_due(desk());
        application::run_due(desk());
    }
    void wait(Seconds length) { wait_until(clock.now() + length); }

    /// How many events of that name the referral has.
    std::ptrdiff_t times(std::string_view event) {
        const auto all = events_of(referral);
        return std::count(all.begin(), all.end(), event);
    }

    bool was_told(const access::Account& person, std::string_view what) {
        bool told = false;
        registry.read([&](application::Records& records) {
            for (const auto& each :
                 records.notices().for_account(person.id, person.organisation, person.roles, 50)) {
                told = told || each.notice.words.find(what) != std::string::npos;
            }
        });
        return told;
    }

    void check_states_follow_events() {
        CHECK(application::recompute_states(registry).differences.empty());
    }

    referral::ReferralStatus status() { return now(referral).status; }
    int version() { return now(referral).version; }

    /// An offer that Elm House has and has not opened; it has an hour to answer.
    offer::Offer a_sent_offer() {
        offer::Offer made{.id = ids.make<OfferId>(),
                          .referral = referral.id,
                          .child = child.id,
                          .home = elm.id,
                          .prepared = clock.now(),
                          .sent = clock.now(),
                          .due = clock.now() + Hours{1}};
        const auto asked = by(officer);
        registry.write([&](application::Records& records) {
            application::Work work{records, asked, clock.now(), ids, rules};
            records.offers().add(made);
            application::record(work, referral, made, offer::OfferEvent::prepared);
            made = application::advance(work, referral, made, offer::OfferEvent::sent).value();
            return application::Ending::commit;
        });
        return made;
    }

    /// Elm House accepts for its first bed, which is held.
    offer::Offer an_accepted_offer() {
        const auto offer = an_opened_offer(now(referral), elm);
        REQUIRE(application::accept_offer(desk(), by(elm_manager),
                                          {offer.id, now(offer).version, elm.beds[0].id, {}}));
        return now(offer);
    }

    /// The place at Elm House is taken up; the child is expected then.
    void book(Instant expected) {
        const auto accepted = an_accepted_offer();
        REQUIRE(application::take_up_place(desk(), by(referrer),
                                           {accepted.id, accepted.version, expected}));
    }

    /// Somebody else of an organisation.
    access::Account another(std::string username, OrganisationId organisation, access::Role role) {
        access::Account made{ids.make<AccountId>(), username, "Person " + username,
                             organisation,          {role},   ""};
        registry.write([&](application::Records& records) {
            records.accounts().add(made);
            return application::Ending::commit;
        });
        return made;
    }

    child::Child child = a_child();
    referral::Referral referral = a_searching_referral(child);
    Instant opened = clock.now();
};

/// The words of everything that was wrong.
inline std::string words_of(const application::Answer& answer) {
    std::string words;
    if (answer || !std::holds_alternative<application::Problems>(answer.error())) return words;
    for (const auto& each : std::get<application::Problems>(answer.error())) {
        words += each.words + "; ";
    }
    return words;
}

inline bool says(const application::Answer& answer, std::string_view what) {
    return words_of(answer).find(what) != std::string::npos;
}

template <class Kind>
bool is(const application::Answer& answer) {
    return !answer && std::holds_alternative<Kind>(answer.error());
}

}  // namespace wayhome::support
