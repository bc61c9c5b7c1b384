// SPDX-License-Identifier: Apache-2.0
#include "domain/placement/bed_day.hpp"

#include <doctest/doctest.h>

namespace wayhome::placement {
namespace {

using namespace std::chrono_literals;
using std::chrono::sys_days;

template <class AnyId>
AnyId id(std::uint8_t number) {
    return AnyId{IdBits{number}};
}

constexpr Instant now = sys_days{2026y / 1 / 12} + 10h;
constexpr CivilDate today = 2026y / 1 / 12;

/// A home with three approved beds, a retired one and one that opens next year.
struct Given {
    home::Home home{
        .id = id<HomeId>(1), .organisation = id<OrganisationId>(1), .name = "", .code = ""};
    std::vector<home::BedClosure> closures;
    std::vector<Hold> holds;
    std::vector<Placement> placements;

    Given() {
        add_bed(1, 2020y / 1 / 1, std::nullopt);
        add_bed(2, 2020y / 1 / 1, std::nullopt);
        add_bed(3, 2020y / 1 / 1, std::nullopt);
        add_bed(4, 2020y / 1 / 1, 2025y / 12 / 31);
        add_bed(5, 2027y / 1 / 1, std::nullopt);
        home.beds[0].block_contracted = true;
    }

    void add_bed(std::uint8_t bed, CivilDate from, std::optional<CivilDate> until) {
        home.beds.push_back({id<BedId>(bed), id<UnitId>(1), "", from, until});
    }
    void child_lives_in(std::uint8_t bed) {
        auto placement = booked(bed);
        placement.status = PlacementStatus::arrived;
        placement.arrived = now - 48h;
        placements.push_back(placement);
    }
    static Placement booked(std::uint8_t bed) {
        return {.id = id<PlacementId>(bed),
                .referral = id<ReferralId>(bed),
                .offer = {},
                .child = id<ChildId>(bed),
                .home = id<HomeId>(1),
                .bed = id<BedId>(bed),
                .booked = now - 72h,
                .expected_arrival = now - 48h,
                .arrived = {},
                .expected_departure = {},
                .departed = {},
                .departure_reason = {},
                .destination = {},
                .note = {}};
    }
    void hold(std::uint8_t bed, Instant until) {
        holds.push_back({id<HoldId>(bed), id<OfferId>(bed), id<ReferralId>(bed), id<ChildId>(9),
                         id<HomeId>(1), id<BedId>(bed), now - 1h, until, std::nullopt, ""});
    }
    static home::BedClosure closure(std::uint8_t bed) {
        return {.id = id<ClosureId>(bed),
                .home = id<HomeId>(1),
                .bed = id<BedId>(bed),
                .reason = home::ClosureReason::staffing,
                .note = {},
                .from = today,
                .until = 2026y / 1 / 20,
                .review_on = {},
                .protects = {}};
    }
    BedFacts facts() const { return {home, closures, holds, placements}; }
    BedState state(std::uint8_t bed) const {
        return home_day(facts(), now).bed(id<BedId>(bed))->state;
    }
};

TEST_CASE("a home's numbers keep approved, available, closed, held, occupied and free apart") {
    Given given;
    given.child_lives_in(1);
    given.hold(2, now + 1h);
    given.closures.push_back(Given::closure(3));

    const auto day = home_day(given.facts(), now);

    CHECK(day.all.approved == 3);
    CHECK(day.all.available == 2);
    CHECK(day.all.closed == 1);
    CHECK(day.all.closed_for.at(home::ClosureReason::staffing) == 1);
    CHECK(day.all.held == 1);
    CHECK(day.all.occupied == 1);
    CHECK(day.all.free == 0);
    CHECK(day.block_contracted.approved == 1);
    CHECK(day.block_contracted.occupied == 1);
}

TEST_CASE("retired beds and beds of the future count for nothing and keep their place") {
    const Given given;

    CHECK(given.state(4) == BedState::retired);
    CHECK(given.state(5) == BedState::not_approved);
    CHECK(home_day(given.facts(), now).beds.size() == 5);
    CHECK(home_day(given.facts(), sys_days{2025y / 6 / 1}).all.approved == 4);
}

TEST_CASE("a hold frees the bed on the second it ends") {
    Given given;
    given.hold(2, now);
    CHECK(given.state(2) == BedState::free);

    given.holds[0].until = now + 1s;
    CHECK(given.state(2) == BedState::held);

    given.holds[0].ended = now;
    CHECK(given.state(2) == BedState::free);
}

TEST_CASE("a booked bed is held until the child arrives, late or not") {
    Given given;
    given.placements.push_back(Given::booked(2));
    CHECK(given.state(2) == BedState::held);

    given.placements[0].status = PlacementStatus::non_arrival;
    CHECK(given.state(2) == BedState::free);
}

TEST_CASE("a bed is freed by departure, and the past stays as it was") {
    Given given;
    given.child_lives_in(1);
    given.placements[0].status = PlacementStatus::departed;
    given.placements[0].departed = now;

    CHECK(given.state(1) == BedState::free);
    const auto before = home_day(given.facts(), now - 1s);
    CHECK(before.bed(id<BedId>(1))->state == BedState::occupied);
    const auto on_the_way = home_day(given.facts(), now - 50h);
    CHECK(on_the_way.bed(id<BedId>(1))->state == BedState::held);
}

TEST_CASE("a child who is away keeps the bed") {
    Given given;
    given.child_lives_in(1);
    auto facts = given.facts();
    facts.away.push_back(id<PlacementId>(1));

    const auto day = home_day(facts, now);

    CHECK(day.bed(id<BedId>(1))->state == BedState::absent_kept);
    CHECK(day.all.occupied == 1);
}

TEST_CASE("only a free bed can be taken") {
    Given given;
    given.child_lives_in(1);
    given.closures.push_back(Given::closure(3));
    const auto day = home_day(given.facts(), now);

    CHECK(may_take(day, id<BedId>(2)));
    CHECK(may_take(day, id<BedId>(1)).error() == TakingRefused::bed_taken);
    CHECK(may_take(day, id<BedId>(3)).error() == TakingRefused::closed);
    CHECK(may_take(day, id<BedId>(4)).error() == TakingRefused::not_approved);
    CHECK(may_take(day, id<BedId>(99)).error() == TakingRefused::no_such_bed);
}

TEST_CASE("a child still in a retired bed counts against the approved number") {
    Given given;
    given.child_lives_in(4);
    given.child_lives_in(1);
    given.child_lives_in(2);

    CHECK(may_take(home_day(given.facts(), now), id<BedId>(3)).error() == TakingRefused::home_full);
}

TEST_CASE("an occupied or held bed cannot be closed, a free one can") {
    Given given;
    given.child_lives_in(1);
    given.hold(2, now + 1h);

    CHECK(may_close(Given::closure(1), given.facts(), now).error() == ClosingRefused::occupied);
    CHECK(may_close(Given::closure(2), given.facts(), now).error() == ClosingRefused::held);
    CHECK(may_close(Given::closure(3), given.facts(), now));
    CHECK(may_close(Given::closure(77), given.facts(), now).error() == ClosingRefused::no_such_bed);
}

TEST_CASE("a bed held until tonight can be closed from tomorrow") {
    Given given;
    given.hold(2, now + 1h);
    auto tomorrow = Given::closure(2);
    tomorrow.from = 2026y / 1 / 13;

    CHECK(may_close(tomorrow, given.facts(), now));
}

TEST_CASE("the days of a closure make sense") {
    const Given given;
    const auto refused = [&](auto change) {
        auto closure = Given::closure(3);
        change(closure);
        return may_close(closure, given.facts(), now).error();
    };

    CHECK(refused([](auto& each) { each.until = 2026y / 1 / 11; }) ==
          ClosingRefused::ends_before_it_starts);
    CHECK(refused([](auto& each) { each.until = 2028y / 1 / 13; }) == ClosingRefused::too_long);
    CHECK(refused([](auto& each) { each.until = std::nullopt; }) ==
          ClosingRefused::no_end_or_review);
    CHECK(refused([](auto& each) { each.review_on = 2026y / 1 / 21; }) ==
          ClosingRefused::review_outside);
}

TEST_CASE("a bed is not closed twice on the same day") {
    Given given;
    given.closures.push_back(Given::closure(3));
    auto second = Given::closure(3);
    second.id = id<ClosureId>(50);
    CHECK(may_close(second, given.facts(), now).error() == ClosingRefused::already_closed);

    second.from = 2026y / 1 / 21;
    second.until = 2026y / 1 / 22;
    CHECK(may_close(second, given.facts(), now));
}

TEST_CASE("a matching closure names a child living in the home") {
    Given given;
    given.child_lives_in(1);
    auto matching = Given::closure(3);
    matching.reason = home::ClosureReason::matching;
    CHECK(may_close(matching, given.facts(), now).error() == ClosingRefused::no_child_named);

    matching.protects = id<ChildId>(1);
    CHECK(may_close(matching, given.facts(), now));
}

}  // namespace
}  // namespace wayhome::placement
