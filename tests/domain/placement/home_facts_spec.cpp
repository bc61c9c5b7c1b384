// SPDX-License-Identifier: Apache-2.0
#include "domain/placement/home_facts.hpp"

#include <doctest/doctest.h>

namespace wayhome::placement {
namespace {

template <class AnyId>
AnyId id(std::uint8_t number) {
    return AnyId{IdBits{number}};
}

TEST_CASE("a home's record and its beds become the facts a child is compared with") {
    home::Home home{
        .id = id<HomeId>(1), .organisation = id<OrganisationId>(1), .name = "Elm Court"};
    home.half_beds_of_staff = 8;
    home.capabilities = {{"gang_exit", true, "", {}}};
    home.units = {{id<UnitId>(1), "North"}, {id<UnitId>(2), "South"}};
    for (const std::uint8_t bed : {std::uint8_t{1}, std::uint8_t{2}, std::uint8_t{3}}) {
        home.beds.push_back({id<BedId>(bed), id<UnitId>(1), "", {}, std::nullopt});
    }
    home.beds.push_back({id<BedId>(4), id<UnitId>(2), "", {}, std::nullopt});
    HomeDay day;
    day.beds = {{id<BedId>(1), BedState::occupied, {}, {}},
                {id<BedId>(2), BedState::closed, home::ClosureReason::staffing, {}},
                {id<BedId>(3), BedState::retired, {}, {}},
                {id<BedId>(4), BedState::free, {}, {}}};

    const auto facts = home_facts(home, {.beds = day, .half_beds_in_use = 3, .restricted = false});

    REQUIRE(facts.units.size() == 2);
    CHECK(facts.units[0].approved == 2);
    CHECK(facts.units[0].occupied == 1);
    CHECK(facts.units[0].closed_for_staffing == 1);
    CHECK(facts.units[1].free == 1);
    CHECK(facts.half_beds_of_staff == 8);
    CHECK(facts.half_beds_in_use == 3);
    CHECK(facts.offers("gang_exit") == true);
    CHECK_FALSE(facts.offers("mental_health").has_value());
}

TEST_CASE("no staff on record means not known") {
    const home::Home home{.id = id<HomeId>(1), .organisation = id<OrganisationId>(1)};

    CHECK_FALSE(home_facts(home, {.beds = HomeDay{}}).half_beds_of_staff.has_value());
}

}  // namespace
}  // namespace wayhome::placement
