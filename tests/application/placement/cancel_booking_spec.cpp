// SPDX-License-Identifier: Apache-2.0
#include "application/placement/cancel_booking.hpp"

#include "application/placement/change_placement.hpp"
#include "support/given_authority.hpp"
#include "support/given_search.hpp"

namespace wayhome::application {
namespace {

using namespace std::chrono_literals;
using placement::PlacementStatus;
using referral::ReferralStatus;
using support::GivenSearch;
using support::is;
using support::says;

struct Booked : GivenSearch {
    Booked() { book(opened + 3h); }
    Answer cancel(const access::Account& person,
                  std::string words = "The court has sent her home to her aunt.") {
        return cancel_booking(desk(), by(person), {referral.id, version(), std::move(words)});
    }
};

TEST_CASE("a cancelled booking frees the bed, opens the search again and is told to the home") {
    Booked s;

    REQUIRE(s.cancel(s.referrer));

    CHECK(s.only_placement(s.referral).status == PlacementStatus::cancelled);
    CHECK(s.status() == ReferralStatus::searching);
    CHECK(s.was_told(s.elm_manager, "is cancelled"));
    CHECK(s.an_accepted_offer().status == offer::OfferStatus::accepted);
    s.wait(48h);
    CHECK(s.times("arrival_chased") == 0);
    s.check_states_follow_events();
}

TEST_CASE("the unit cancels on the referrer's behalf, and it is shown as such") {
    Booked s;
    REQUIRE(s.cancel(s.officer));

    bool on_behalf = false;
    s.registry.read([&](Records& records) {
        for (const auto& each : records.journal().of_referral(s.referral.id)) {
            if (each.event.name == "cancelled") on_behalf = each.event.detail("on_behalf") == "yes";
        }
    });
    CHECK(on_behalf);
}

TEST_CASE("a booking is cancelled by nobody else, never without a reason, and once") {
    Booked s;
    CHECK(is<Forbidden>(s.cancel(s.elm_manager)));
    CHECK(is<Forbidden>(s.cancel(s.oak_manager)));
    CHECK(says(s.cancel(s.referrer, ""), "why the child will not come"));
    const auto seen = s.version();
    REQUIRE(s.cancel(s.referrer));

    CHECK(is<Stale>(cancel_booking(s.desk(), s.by(s.referrer),
                                   {s.referral.id, seen, "She has gone home to her aunt."})));
    CHECK(says(s.cancel(s.referrer), "No place is booked"));
}

TEST_CASE("F8: a change that was asked for is overtaken when the booking is cancelled") {
    Booked s;
    REQUIRE(ask_change(s.desk(), s.by(s.elm_manager),
                       {s.referral.id, placement::ChangeKind::extend, CivilDate{2026y / 5 / 9},
                        std::nullopt, "The next home opens its bed only in May."}));

    REQUIRE(s.cancel(s.referrer));

    const auto placement = s.only_placement(s.referral).id;
    std::vector<placement::ChangeRequest> requests;
    s.registry.read(
        [&](Records& records) { requests = records.change_requests().of_placement(placement); });
    REQUIRE(requests.size() == 1);
    CHECK(requests[0].status == placement::ChangeStatus::overtaken);
    CHECK(s.times("change_overtaken") == 1);
    s.check_states_follow_events();
}

TEST_CASE("G1: time without a court's authority for a child who will not come is not used") {
    support::ExpectedChild s;
    REQUIRE(s.record_hours(s.clock.now() + 1h));

    REQUIRE(cancel_booking(
        s.desk(), s.by(s.referrer),
        {s.referral.id, s.now(s.referral).version, "The court has sent her home to her aunt."}));

    REQUIRE(s.periods().size() == 1);
    CHECK(s.periods()[0].ended == s.periods()[0].starts);
    CHECK(recompute_states(s.registry).differences.empty());
}

}  // namespace
}  // namespace wayhome::application
