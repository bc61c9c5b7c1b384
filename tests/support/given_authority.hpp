// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "application/due/run_due.hpp"
#include "application/offer/accept_offer.hpp"
#include "application/offer/take_up_place.hpp"
#include "application/order/record_authority.hpp"
#include "application/placement/record_arrival.hpp"
#include "kernel/london_time.hpp"
#include "support/given.hpp"

namespace wayhome::support {

/// A child expected at Elm House, for whom legal authority is recorded or not.
struct ExpectedChild : Given {
    ExpectedChild()
        : child(a_child()),
          referral(a_searching_referral(child)),
          offer(an_opened_offer(referral, elm)) {
        using std::chrono::hours;
        const auto accepted = application::accept_offer(
            desk(), by(elm_manager), {offer.id, now(offer).version, elm.beds[0].id, {}});
        const auto taken = application::take_up_place(
            desk(), by(referrer), {offer.id, now(offer).version, clock.now() + hours{1}});
        expect(accepted && taken, "the place is taken up");
        clock.advance(hours{1});
    }

    application::Answer arrive() {
        const auto placement = only_placement(referral);
        return application::record_arrival(
            desk(), by(elm_manager), {placement.id, placement.version, clock.now(), std::nullopt});
    }

    application::Answer record_hours(Instant starts) {
        return application::record_authority(desk(), by(referrer),
                                             {referral.id,
                                              order::PeriodKind::seventy_two_hours,
                                              {.starts = starts, .by = "A. Director"}});
    }

    application::Answer record_order(order::PeriodKind kind, Instant starts, CivilDate last_day,
                                     bool granted = true) {
        return application::record_authority(desk(), by(referrer),
                                             {referral.id,
                                              kind,
                                              {.granted = granted,
                                               .starts = starts,
                                               .last_day = last_day,
                                               .by = "Exampleham Family Court"}});
    }

    std::vector<order::Period> periods() {
        std::vector<order::Period> found;
        registry.read(
            [&](application::Records& records) { found = records.periods().of_child(child.id); });
        return found;
    }

    /// How many events of that name the referral has.
    int count_of(std::string_view name) {
        int count = 0;
        for (const auto& each : events_of(referral)) count += each == name ? 1 : 0;
        return count;
    }

    /// What a person was told, newest first.
    std::vector<std::string> told(const access::Account& account) {
        std::vector<std::string> words;
        registry.read([&](application::Records& records) {
            for (const auto& each : records.notices().for_account(account.id, account.organisation,
                                                                  account.roles, 50)) {
                words.push_back(each.notice.words);
            }
        });
        return words;
    }

    child::Child child;
    referral::Referral referral;
    offer::Offer offer;
};

}  // namespace wayhome::support
