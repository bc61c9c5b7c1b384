// SPDX-License-Identifier: Apache-2.0
#include "application/compare/areas_to_avoid.hpp"

#include <doctest/doctest.h>

namespace wayhome::application {
namespace {

home::Authority council(const std::string& gss, const std::string& name, Position centroid) {
    return {OrganisationId{IdBits{}}, gss, name, "London", centroid, "made up"};
}

const std::vector<home::Authority> known = {
    council("E09000001", "City of London", {51'514'400, -92'400}),
    council("E09000002", "Barking and Dagenham", {51'544'000, 133'200}),
    council("E09000012", "Hackney", {51'554'000, -63'000}),
    council("E09000014", "Haringey", {51'590'000, -107'000})};

std::vector<matching::AreaToAvoid> areas(const std::string& name, const std::string& district) {
    referral::ReferralFacts answered{};
    answered.keep_away = {{referral::KeepAwayKind::area, name, district, "", referral::Known::yes}};
    return areas_to_avoid(answered, known);
}

TEST_CASE("an area that is a council's by name has the centre of the council's area") {
    for (const auto* const name : {"Haringey", "london borough of haringey", "Haringey Council"}) {
        const auto found = areas(name, "");

        REQUIRE(found.size() == 1);
        CHECK(found[0].name == name);
        CHECK(found[0].area_code == "E09000014");
        CHECK(found[0].centre.has_value());
        CHECK(found[0].council->council == "Haringey");
        CHECK(found[0].council->other_centres.size() == 3);
        CHECK(found[0].by_order);
    }
}

TEST_CASE("a list of councils is as many areas") {
    const auto found = areas("Hackney, Barking & Dagenham, and the City of London", "");

    REQUIRE(found.size() == 3);
    CHECK(found[0].area_code == "E09000012");
    CHECK(found[1].area_code == "E09000002");
    CHECK(found[2].area_code == "E09000001");
}

TEST_CASE("an area within a council's, or of another name, has no position and keeps its name") {
    for (const auto* const name : {"Tottenham, Haringey", "The Northside estate", "London"}) {
        const auto found = areas(name, "N17");

        REQUIRE(found.size() == 1);
        CHECK(found[0].name == std::string{name} + " (N17)");
        CHECK_FALSE(found[0].centre.has_value());
        CHECK_FALSE(found[0].council.has_value());
    }
}

}  // namespace
}  // namespace wayhome::application
