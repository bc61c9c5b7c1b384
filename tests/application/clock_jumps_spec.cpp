// SPDX-License-Identifier: Apache-2.0
// the clock of the machine jumps.
#include <doctest/doctest.h>

#include <algorithm>

#include "application/due/run_due.hpp"
#include "application/offer/accept_offer.hpp"
#include "application/recompute_states.hpp"
#include "application/session/password.hpp"
#include "application/session/sign_in.hpp"
#include "support/given.hpp"

namespace wayhome::application {
namespace {

constexpr Hours a_day{24};
constexpr Hours ten_years{24 * 3653};

/// A service with an offer due in an hour.
struct WithAnOffer : support::Given {
    referral::Referral referral = a_searching_referral(a_child());
    offer::Offer offer = an_opened_offer(referral, elm);

    void jump(Seconds by) {
        clock.advance(by);
        last = run_due(desk());
    }
    std::ptrdiff_t times(const std::string& event) {
        const auto all = events_of(referral);
        return std::count_if(all.begin(), all.end(), [&](const auto& each) {
            return each.find(event) != std::string::npos;
        });
    }
    std::string token_used_at(Instant at) {
        const std::string token = "token of " + std::to_string(at.time_since_epoch().count());
        registry.write([&](Records& records) {
            records.sessions().add({sha256_hex(token), officer.id, "form token", at, at});
            return Ending::commit;
        });
        return token;
    }
    bool is_signed_in(const std::string& token) { return who_is(desk(), {}, token).has_value(); }

    DueWork last;
};

TEST_CASE("R-14: however the clock jumps, an offer lapses once, and only after its deadline") {
    WithAnOffer given;

    given.jump(Hours{1});
    CHECK(given.last.offers_lapsed == 0);
    given.jump(-Hours{1});
    given.jump(-a_day);
    CHECK(given.last.offers_lapsed == 0);
    given.jump(ten_years);
    CHECK(given.last.offers_lapsed == 1);
    given.jump(-ten_years);
    given.jump(ten_years);
    given.jump(a_day);

    CHECK(given.times("lapsed") == 1);
    CHECK(recompute_states(given.registry).differences.empty());
}

TEST_CASE("R-14: a hold ends once, and a clock put back does not revive it") {
    WithAnOffer given;
    REQUIRE(accept_offer(given.desk(), given.by(given.elm_manager),
                         {given.offer.id, given.offer.version, given.elm.beds[0].id, {}}));

    given.jump(ten_years);
    CHECK(given.last.holds_ended == 1);
    given.jump(-ten_years);
    CHECK(given.last.holds_ended == 0);
    given.jump(ten_years);

    CHECK(given.last.holds_ended == 0);
    CHECK(recompute_states(given.registry).differences.empty());
}

TEST_CASE("R-14: no session lives longer because the clock was put back") {
    WithAnOffer given;
    const auto token = given.token_used_at(given.clock.now());
    CHECK(given.is_signed_in(token));

    given.clock.advance(-Seconds{30});
    CHECK(given.is_signed_in(token));
    given.clock.advance(-a_day);
    CHECK_FALSE(given.is_signed_in(token));
    given.clock.advance(ten_years);
    CHECK_FALSE(given.is_signed_in(token));
}

TEST_CASE("R-14: the audit trail keeps the order of what happened while the clock goes back") {
    WithAnOffer given;
    std::vector<ChainedAuditEntry> entries;
    for (const auto by : {Seconds{0}, Seconds{-3600}, Seconds{7200}, Seconds{-86'400}}) {
        given.clock.advance(by);
        CHECK_FALSE(sign_in(given.desk(), {"nobody", "wrong"}, "request"));
    }
    given.registry.read([&](Records& records) { entries = records.audit_trail().from(1, 1000); });

    std::string before(64, '0');
    std::int64_t number = 0;
    for (const auto& each : entries) {
        CHECK(each.number == ++number);
        CHECK(each.hash == chained_hash(before, each.number, each.entry));
        before = each.hash;
    }
    CHECK(number >= 4);
}

}  // namespace
}  // namespace wayhome::application
