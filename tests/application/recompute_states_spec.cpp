// SPDX-License-Identifier: Apache-2.0
#include "application/recompute_states.hpp"

#include <doctest/doctest.h>

#include "application/offer/accept_offer.hpp"
#include "application/offer/take_up_place.hpp"
#include "application/placement/change_placement.hpp"
#include "support/given.hpp"

namespace wayhome::application {
namespace {

using namespace std::chrono_literals;
using support::Given;

/// A child who is booked at Elm House, and was asked for at Oak House.
struct Booked {
    Given given;
    referral::Referral referral = given.a_searching_referral(given.a_child());
    offer::Offer elm = given.an_opened_offer(referral, given.elm);
    offer::Offer oak = given.an_opened_offer(referral, given.oak);

    Booked() {
        REQUIRE(accept_offer(given.desk(), given.by(given.elm_manager),
                             {elm.id, given.now(elm).version, given.elm.beds[0].id, {}}));
        REQUIRE(take_up_place(given.desk(), given.by(given.referrer),
                              {elm.id, given.now(elm).version, given.clock.now() + 3h}));
    }

    template <class Change>
    void tamper(Change change) {
        given.registry.write([&](Records& records) {
            change(records);
            return Ending::commit;
        });
    }
};

TEST_CASE("stored states are what their events lead to") {
    Booked s;

    const auto states = recompute_states(s.given.registry);

    CHECK(states.differences.empty());
    CHECK(states.subjects == 5);
    CHECK(states.events == 17);
}

TEST_CASE("a status that no event led to is named with the one the events lead to") {
    Booked s;
    auto offer = s.given.now(s.oak);
    offer.status = offer::OfferStatus::recalled;
    s.tamper([&](Records& records) { REQUIRE(records.offers().save(offer)); });

    const auto states = recompute_states(s.given.registry);

    REQUIRE(states.differences.size() == 1);
    CHECK(states.differences[0].subject ==
          journal::Subject{journal::SubjectKind::offer, s.oak.id.bits()});
    CHECK(states.differences[0].words == "stored as recalled, its events lead to not_taken_up");
}

TEST_CASE("an event that cannot happen is named with the status it came in") {
    Booked s;
    s.tamper([&](Records& records) {
        records.journal().append({s.given.ids.make<EventId>(),
                                  s.given.clock.now(),
                                  access::the_system(),
                                  {journal::SubjectKind::referral, s.referral.id.bits()},
                                  "submitted",
                                  s.referral.id,
                                  s.referral.child,
                                  {}});
    });

    const auto states = recompute_states(s.given.registry);

    REQUIRE(states.differences.size() == 1);
    CHECK(states.differences[0].words ==
          "the event submitted cannot happen to what is placed_pending");
}

TEST_CASE("an offer that is stored without any event is named") {
    Booked s;
    auto unheard_of = s.given.now(s.oak);
    unheard_of.id = s.given.ids.make<OfferId>();
    s.tamper([&](Records& records) { records.offers().add(unheard_of); });

    const auto states = recompute_states(s.given.registry);

    REQUIRE(states.differences.size() == 1);
    CHECK(states.differences[0].words == "stored as not_taken_up, its events lead to nothing");
}

/// A longer stay that Elm House asks for.
placement::ChangeRequest a_change(Booked& s) {
    return {.id = s.given.ids.make<ChangeRequestId>(),
            .placement = s.given.only_placement(s.referral).id,
            .kind = placement::ChangeKind::extend,
            .asked_by_side = placement::ChangeSide::home,
            .asked_by = s.given.elm_manager.id,
            .asked = s.given.clock.now(),
            .words = "The next home opens its bed only in May.",
            .until = CivilDate{2026y / 5 / 9}};
}

TEST_CASE("a change of a placement that no event led to is named at its placement") {
    Booked s;
    REQUIRE(ask_change(s.given.desk(), s.given.by(s.given.elm_manager),
                       {s.referral.id, placement::ChangeKind::extend, CivilDate{2026y / 5 / 9},
                        std::nullopt, "The next home opens its bed only in May."}));
    const auto placement = s.given.only_placement(s.referral).id;
    CHECK(recompute_states(s.given.registry).subjects == 6);
    s.tamper([&](Records& records) {
        auto change = records.change_requests().of_placement(placement).at(0);
        change.status = placement::ChangeStatus::agreed;
        REQUIRE(records.change_requests().save(change));
    });

    const auto states = recompute_states(s.given.registry);

    REQUIRE(states.differences.size() == 1);
    CHECK(states.differences[0].subject ==
          journal::Subject{journal::SubjectKind::placement, placement.bits()});
    CHECK(states.differences[0].words.ends_with("stored as agreed, its events lead to asked"));
}

TEST_CASE("a change of a placement that is stored without any event is named") {
    Booked s;
    const auto unheard_of = a_change(s);
    s.tamper([&](Records& records) { records.change_requests().add(unheard_of); });

    const auto states = recompute_states(s.given.registry);

    REQUIRE(states.differences.size() == 1);
    CHECK(states.differences[0].words == "change request " + unheard_of.id.text() +
                                             ": stored as asked, its events lead to nothing");
}

}  // namespace
}  // namespace wayhome::application
