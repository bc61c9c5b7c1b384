// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "importing.hpp"

namespace wayhome::imports {
namespace {

using namespace std::chrono_literals;
using Places = std::vector<std::string>;

std::vector<home::BedClosure> closures(Importing& service) {
    std::vector<home::BedClosure> found;
    service.given.registry.read([&](application::Records& records) {
        const auto home = records.homes().by_code("example-house").value();
        found = records.bed_closures().of_home(home.id, 2020y / 1 / 1, 2030y / 1 / 1);
    });
    return found;
}

TEST_CASE("a closure is taken in with its event and its audit entry") {
    Importing service;
    service.with_home();

    const auto report = service.take_in(
        "bed-states", closure_header +
                          "example-house,A1,staffing,Two night posts are vacant,2026-01-05,"
                          "2026-02-28\n");

    CHECK(report.added == 1);
    REQUIRE(closures(service).size() == 1);
    CHECK(closures(service)[0].until == CivilDate{2026y / 2 / 28});
    CHECK(service.event_names() == Places{"bed_closure closed"});
}

TEST_CASE("the same closures again change nothing, and a check never does") {
    Importing service;
    service.with_home();
    const auto file = closure_header +
                      "example-house,A1,damage,Water damage to the floor,2026-01-05,2026-02-28\n";
    const auto untouched = service.state();
    CHECK(service.check("bed-states", file).added == 1);
    CHECK(service.state() == untouched);
    service.take_in("bed-states", file);
    const auto before = service.state();

    const auto again = service.take_in("bed-states", file);

    CHECK(again.unchanged == 1);
    CHECK(service.state() == before);
}

TEST_CASE("a closure that is over may be taken in for a bed where a child lives now") {
    Importing service;
    service.with_referral();
    service.take_in("placements",
                    placement_header + "OLD-1,example-house,A1,arrived,2026-01-06 12:00,,,\n");

    const auto over = service.take_in(
        "bed-states",
        closure_header + "example-house,A1,matching,The mix of the group,2025-12-01,2025-12-20\n");
    const auto standing = service.take_in(
        "bed-states",
        closure_header +
            "example-house,A1,damage,Water damage to the floor,2026-01-05,2026-02-1\n");
    const auto occupied = service.take_in(
        "bed-states",
        closure_header +
            "example-house,A1,damage,Water damage to the floor,2026-01-05,2026-02-01\n");

    CHECK(over.added == 1);
    CHECK(places_of(standing) == Places{"2 until"});
    CHECK(places_of(occupied) == Places{"2 bed"});
}

TEST_CASE("each fault of a closure's row is named") {
    Importing service;
    service.with_home();
    const auto before = service.state();

    const auto report = service.take_in(
        "bed-states", closure_header +
                          "elsewhere,A1,staffing,Two posts are vacant,2026-01-05,2026-02-28\n"
                          "example-house,Z9,staffing,Two posts are vacant,2026-01-05,2026-02-28\n"
                          "example-house,A1,holiday,Two posts are vacant,2026-01-05,2026-02-28\n"
                          "example-house,A1,staffing,n/a,31/02/2026,2026-02-28\n"
                          "example-house,A1,staffing,Two posts are vacant,2026-02-05,2026-01-28\n"
                          "example-house,A2,staffing,Two posts are vacant,2026-01-05,\n"
                          "example-house,A2,staffing,Two posts are vacant,2026-03-01,2026-03-09\n"
                          "example-house,A2,staffing,Two posts are vacant,2026-03-05,2026-03-19\n"
                          "example-house,A2,matching,Two posts are vacant,2026-05-05,2026-05-19\n");

    CHECK(places_of(report) == Places{"2 home", "3 bed", "4 reason", "5 note", "5 from", "6 until",
                                      "7 review_on", "9 from", "10 protects"});
    CHECK(report.refusals.kept()[1].allowed == "a bed of that home: A1, A2");
    CHECK(service.state() == before);
}

}  // namespace
}  // namespace wayhome::imports
