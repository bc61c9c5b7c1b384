// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "importing.hpp"

namespace wayhome::imports {
namespace {

using Places = std::vector<std::string>;

const std::string living = "OLD-1,example-house,A1,arrived,2026-01-06 12:00,,,\n";
const std::string left =
    "OLD-1,example-house,A1,departed,2026-01-06 12:00,2026-01-08 15:30,order_ended,family\n";

placement::Placement only_placement(Importing& service) {
    std::vector<placement::Placement> found;
    service.given.registry.read([&](application::Records& records) {
        const auto referral = records.referrals().by_reference("OLD-1").value();
        found = records.placements().of_referral(referral.id);
    });
    expect(found.size() == 1, "the referral has one placement");
    return found[0];
}

referral::ReferralStatus status_of_referral(Importing& service) {
    referral::ReferralStatus status{};
    service.given.registry.read([&](application::Records& records) {
        status = records.referrals().by_reference("OLD-1")->status;
    });
    return status;
}

/// A second child's searching referral, OLD-2.
void add_second_referral(Importing& service) {
    service.take_in("referrals", referral_header +
                                     "OLD-2,welfare,within_hours,searching,2026-01-05 10:00,"
                                     "E09000003,a.example,Bo,Example,2010-03-04,U,777\n");
}

TEST_CASE("a child who lives at a home keeps the bed, and the referral is placed") {
    Importing service;
    service.with_referral();

    const auto report = service.take_in("placements", placement_header + living);

    CHECK(report.added == 1);
    CHECK(only_placement(service).status == placement::PlacementStatus::arrived);
    CHECK(status_of_referral(service) == referral::ReferralStatus::placed);
    const auto events = service.event_names();
    CHECK(Places{events.end() - 5, events.end()} ==
          Places{"referral taken_up", "transition_plan opened", "placement booked",
                 "placement arrived", "referral arrived"});
}

TEST_CASE("a child who has left leaves a closed referral and a free bed") {
    Importing service;
    service.with_referral();
    add_second_referral(service);

    const auto report =
        service.take_in("placements", placement_header + left +
                                          "OLD-2,example-house,A1,arrived,2026-01-08 16:00,,,\n");

    CHECK(report.added == 2);
    CHECK(only_placement(service).destination == "family");
    CHECK(status_of_referral(service) == referral::ReferralStatus::closed);
}

TEST_CASE("the same placements again change nothing, a check never does") {
    Importing service;
    service.with_referral();
    const auto untouched = service.state();
    CHECK(service.check("placements", placement_header + living).added == 1);
    CHECK(service.state() == untouched);
    service.take_in("placements", placement_header + living);
    const auto before = service.state();

    CHECK(service.take_in("placements", placement_header + living).unchanged == 1);

    CHECK(service.state() == before);
}

TEST_CASE("a later file may say that the child has left since; the unit then closes the referral") {
    Importing service;
    service.with_referral();
    service.take_in("placements", placement_header + living);

    const auto report = service.take_in("placements", placement_header + left);

    CHECK(report.changed == 1);
    CHECK(only_placement(service).status == placement::PlacementStatus::departed);
    CHECK(status_of_referral(service) == referral::ReferralStatus::placed);
    CHECK(service.take_in("placements", placement_header + left).unchanged == 1);
}

TEST_CASE("two children never have one bed at one time, nor one child two beds") {
    Importing service;
    service.with_referral();
    add_second_referral(service);
    const auto before = service.state();

    const auto both_living =
        service.take_in("placements", placement_header + living +
                                          "OLD-2,example-house,A1,arrived,2026-01-07 12:00,,,\n");
    const auto both_past = service.take_in(
        "placements", placement_header + left +
                          "OLD-2,example-house,A1,departed,2026-01-07 12:00,2026-01-08 12:00,"
                          "order_ended,family\n");

    CHECK(places_of(both_living) == Places{"3 bed"});
    CHECK(places_of(both_past) == Places{"3 bed"});
    CHECK(service.state() == before);
}

TEST_CASE("a closed bed takes no child") {
    Importing service;
    service.with_referral();
    service.take_in("bed-states", closure_header +
                                      "example-house,A1,damage,Water damage to the floor,"
                                      "2026-01-05,2026-02-28\n");

    CHECK(places_of(service.take_in("placements", placement_header + living)) == Places{"2 bed"});
}

TEST_CASE("each fault of a placement's row is named") {
    Importing service;
    service.with_referral();
    const auto before = service.state();
    const std::string header =
        placement_header.substr(0, placement_header.size() - 1) + ",local_number,born\n";

    const auto report = service.take_in(
        "placements",
        header +
            "OLD-9,example-house,A1,arrived,2026-01-06 12:00,,,,,\n"
            "OLD-1,nowhere,A1,arrived,2026-01-06 12:00,,,,,\n"
            "OLD-1,example-house,A9,booked,2026-01-06 25:00,,,,,\n"
            "OLD-1,example-house,A1,arrived,2026-02-06 12:00,,,,,\n"
            "OLD-1,example-house,A1,arrived,2019-01-06 12:00,,,,,\n"
            "OLD-1,example-house,A1,departed,2026-01-06 12:00,,,,,\n"
            "OLD-1,example-house,A1,departed,2026-01-06 12:00,2026-01-05 12:00,bored,moon,,\n"
            "OLD-1,example-house,A1,arrived,2026-01-06 12:00,2026-01-07 12:00,,,,\n"
            "OLD-1,example-house,A1,arrived,2026-01-06 12:00,,,,999,2010-01-01\n");

    CHECK(places_of(report) == Places{"2 reference", "3 home", "4 bed", "4 status", "4 arrived",
                                      "5 arrived", "6 arrived", "7 departed", "7 departure_reason",
                                      "7 destination", "8 departed", "8 departure_reason",
                                      "8 destination", "9 departed", "10 local_number", "10 born"});
    CHECK(service.state() == before);
}

}  // namespace
}  // namespace wayhome::imports
