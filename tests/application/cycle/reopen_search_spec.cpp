// SPDX-License-Identifier: Apache-2.0
#include "application/cycle/reopen_search.hpp"

#include "application/referral/withdraw_referral.hpp"
#include "support/given_search.hpp"

namespace wayhome::application {
namespace {

using namespace std::chrono_literals;
using referral::ReferralStatus;
using support::GivenSearch;
using support::is;
using support::says;

struct Ended : GivenSearch {
    Ended() { wait_until(opened + 24h * 11); }

    void cease() { wait_until(opened + 24h * 18); }
    void withdraw() {
        REQUIRE(withdraw_referral(
            desk(), by(referrer),
            {referral.id, version(), "order_not_granted", "The court did not grant it.", 0}));
    }
    Answer reopen(const access::Account& person,
                  std::string words = "The court has listed a new hearing.") {
        return reopen_search(desk(), by(person), {referral.id, version(), std::move(words)});
    }
};

TEST_CASE("B11: a ceased search is opened again, with its cycle from the start") {
    Ended s;
    s.cease();
    const auto reopened = s.clock.now();

    REQUIRE(s.reopen(s.lead));

    CHECK(s.status() == ReferralStatus::searching);
    CHECK(s.now(s.referral).update_due == reopened + 24h * 14);
    CHECK(s.was_told(s.referrer, "was opened again"));
    s.wait(24h * 12);
    CHECK(s.status() == ReferralStatus::searching);
    s.check_states_follow_events();
}

TEST_CASE("B11: a withdrawn search is opened again until ninety days have passed") {
    Ended s;
    s.withdraw();
    const auto ended = s.clock.now();

    s.clock.set(ended + 24h * 89 + 22h);
    CHECK(says(s.reopen(s.lead, ""), "why the search is opened again"));
    CHECK_FALSE(says(s.reopen(s.lead, ""), "could be opened again until"));
    s.clock.set(ended + 24h * 90 + 1s);

    CHECK(says(s.reopen(s.lead), "could be opened again until"));
}

TEST_CASE("B11: another open referral of the child is the conflict that is named") {
    Ended s;
    s.withdraw();
    const auto other = s.a_searching_referral(s.child);

    CHECK(says(s.reopen(s.lead), "another open referral, " + other.reference));
}

TEST_CASE("B11: a place that the child has is the conflict that is named") {
    Ended s;
    s.withdraw();
    const auto first = s.referral;
    s.referral = s.a_searching_referral(s.child);
    s.book(s.clock.now() + 3h);
    s.referral = first;

    CHECK(says(s.reopen(s.lead), "another open referral"));
}

TEST_CASE("B11: an open search cannot be opened again, and nobody but the lead opens one") {
    Ended s;
    CHECK(says(s.reopen(s.lead), "Only a search that has ended"));
    s.withdraw();

    CHECK(is<Forbidden>(s.reopen(s.officer)));
    CHECK(is<Forbidden>(s.reopen(s.referrer)));
}

TEST_CASE("B11: what was withdrawn before its search opened has nothing to open again") {
    Ended s;
    const auto asked = s.by(s.referrer);
    auto early = s.now(s.referral);
    s.registry.write([&](Records& records) {
        Work work{records, asked, s.clock.now(), s.ids, s.rules};
        early.id = s.ids.make<ReferralId>();
        early.reference = "WH-EARLY";
        early.status = ReferralStatus::draft;
        early.version = 0;
        records.referrals().add(early);
        record(work, early, referral::ReferralEvent::started);
        early = advance(work, early, referral::ReferralEvent::submitted).value();
        s.referral = advance(work, early, referral::ReferralEvent::withdrawn).value();
        return Ending::commit;
    });

    CHECK(says(s.reopen(s.lead), "Its search was never open"));
}

}  // namespace
}  // namespace wayhome::application
