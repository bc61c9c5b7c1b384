// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "importing.hpp"

namespace wayhome::imports {
namespace {

using namespace std::chrono_literals;
using Places = std::vector<std::string>;

const std::string wide_header =
    "home,name,jurisdiction,latitude,longitude,source,unit,unit_takes,bed,approved_from,"
    "approved_until,offers,capabilities_reviewed,youngest,oldest\n";

home::Home home_called(Importing& service, const char* code) {
    std::optional<home::Home> found;
    service.given.registry.read(
        [&](application::Records& records) { found = records.homes().by_code(code); });
    return found.value();
}

TEST_CASE("a home is made of its rows: units and beds once each, in the order of the file") {
    Importing service;

    const auto report = service.take_in(
        "homes", wide_header +
                     "fir-house,Fir House,wales,51.5,-3.2,spec,Ash,boys_only,A1,2020-01-01,,"
                     "mental_health,2026-01-02,11,16\n"
                     "fir-house,Fir House,wales,51.5,-3.2,spec,Ash,boys_only,A2,01/04/2021,"
                     "31/12/2026,mental_health,2026-01-02,11,16\n"
                     "fir-house,Fir House,wales,51.5,-3.2,spec,Elm,any,E1,2020-01-01,,"
                     "mental_health,2026-01-02,11,16\n");

    CHECK(report.refusals.none());
    CHECK(report.added == 3);
    const auto home = home_called(service, "fir-house");
    CHECK(home.jurisdiction == home::Jurisdiction::wales);
    CHECK(home.units.size() == 2);
    CHECK(home.units[0].takes == home::SexRegime::boys_only);
    REQUIRE(home.beds.size() == 3);
    CHECK(home.beds[1].approved_from == CivilDate{2021y / 4 / 1});
    CHECK(home.beds[1].approved_until == CivilDate{2026y / 12 / 31});
    CHECK(home.beds[2].unit == home.units[1].id);
    CHECK(home.youngest == 11);
    REQUIRE(home.capabilities.size() == 1);
    CHECK(home.capabilities[0].offered);
}

TEST_CASE(
    "the same file of homes again changes nothing, and a later one keeps what it is silent on") {
    Importing service;
    service.with_home();
    const auto before = service.state();
    service.with_home();
    CHECK(service.state() == before);

    const auto later = service.take_in(
        "homes", home_header + "example-house,New Name,england,53.8,-1.5,spec,Ash,A3,2024-01-01\n");

    CHECK(later.changed == 1);
    const auto home = home_called(service, "example-house");
    CHECK(home.name == "New Name");
    CHECK(home.beds.size() == 3);
    service.given.registry.read([&](application::Records& records) {
        CHECK(records.organisations().by_id(home.organisation)->name == "New Name");
    });
}

TEST_CASE("rows of one home that do not agree are refused at the cell that differs") {
    Importing service;
    const auto before = service.state();

    const auto report = service.take_in(
        "homes", wide_header +
                     "fir,Fir,england,51,-3,spec,Ash,any,A1,2020-01-01,,,,10,17\n"
                     "fir,Fir House,england,51,-3,spec,Ash,boys_only,A2,2020-01-01,,,,10,17\n");

    CHECK(places_of(report) == Places{"3 name", "3 unit_takes"});
    CHECK(report.refusals.kept()[0].allowed == "\"Fir\", as line 2 says");
    CHECK(service.state() == before);
}

TEST_CASE("each fault of a home's row is named") {
    Importing service;

    const auto report = service.take_in(
        "homes", wide_header +
                     "Fir House,Fir,england,51,-3,spec,Ash,any,A1,2020-01-01,,,,10,17\n"
                     "elm,Elm,ireland,51,-3,spec,Ash,any,A1,2020-01-01,,,,10,17\n"
                     "oak,Oak,england,51,-3,spec,Ash,any,A1,2021-02-29,,,,10,17\n"
                     "ash,Ash,england,51,-3,spec,Ash,any,A1,2021-01-01,2020-12-31,,,10,17\n"
                     "yew,Yew,england,51,-3,spec,Ash,any,A1,2021-01-01,,juggling,2026-01-01,10,17\n"
                     "box,Box,england,51,-3,spec,Ash,any,A1,2021-01-01,,mental_health,,10,17\n"
                     "bay,Bay,england,51,-3,spec,Ash,any,A1,2021-01-01,,,,17,10\n"
                     "fig,Fig,england,51,-3,spec,Ash,any,A1,2021-01-01,,,,10,17\n"
                     "fig,Fig,england,51,-3,spec,Ash,any,A1,2021-01-01,,,,10,17\n");

    CHECK(places_of(report) == Places{"2 home", "3 jurisdiction", "4 approved_from",
                                      "5 approved_until", "6 offers", "7 capabilities_reviewed",
                                      "8 oldest", "10 bed"});
    CHECK(report.rows_accepted() == 0);
}

TEST_CASE("a check of homes changes nothing") {
    Importing service;
    const auto before = service.state();

    const auto report =
        service.check("homes", home_header + "fir,Fir,england,53.8,-1.5,spec,Ash,A3,2024-01-01\n");

    CHECK(report.added == 1);
    CHECK(service.state() == before);
}

}  // namespace
}  // namespace wayhome::imports
