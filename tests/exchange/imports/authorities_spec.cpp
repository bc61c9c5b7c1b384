// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "importing.hpp"

namespace wayhome::imports {
namespace {

using namespace std::string_literals;
using Places = std::vector<std::string>;

const auto barnet = authority_header + "E09000003,Barnet,London,51.6111,-0.2102,\"ONS, 2026\"\n";

std::optional<home::Authority> authority(Importing& service, const char* gss) {
    std::optional<home::Authority> found;
    service.given.registry.read(
        [&](application::Records& records) { found = records.authorities().by_gss(gss); });
    return found;
}

TEST_CASE("a file of authorities is taken in, each with its organisation and an audit entry") {
    Importing service;

    const auto report = service.take_in("authorities", barnet);

    CHECK(report.refusals.none());
    CHECK(report.rows_accepted() == 1);
    CHECK(report.added == 1);
    const auto found = authority(service, "E09000003");
    REQUIRE(found);
    CHECK(found->centroid == Position{51'611'100, -210'200});
    service.given.registry.read([&](application::Records& records) {
        CHECK(records.organisations().by_code("E09000003")->kind ==
              access::OrganisationKind::authority);
        CHECK(records.audit_trail().from(1, 10).back().entry.action == "import_authorities");
    });
}

TEST_CASE("the same file of authorities again changes nothing") {
    Importing service;
    service.take_in("authorities", barnet);
    const auto before = service.state();

    const auto again = service.take_in("authorities", barnet);

    CHECK(again.unchanged == 1);
    CHECK(again.rows_accepted() == 1);
    CHECK(service.state() == before);
}

TEST_CASE("a later file of authorities brings the new particulars of the same code") {
    Importing service;
    service.take_in("authorities", barnet);

    const auto later = service.take_in(
        "authorities", authority_header + "E09000003,Barnet London Borough,London,51.6,-0.2,x\n");

    CHECK(later.changed == 1);
    CHECK(authority(service, "E09000003")->name == "Barnet London Borough");
}

TEST_CASE("a check says what would happen and changes nothing") {
    Importing service;
    const auto before = service.state();

    const auto report = service.check("authorities", barnet);

    CHECK(report.added == 1);
    CHECK(report.rows_accepted() == 1);
    CHECK(service.state() == before);
}

TEST_CASE("every fault of a file is named at its cell, and one keeps the whole file out") {
    Importing service;
    const auto before = service.state();

    const auto report =
        service.take_in("authorities", authority_header +
                                           "E09000003,Barnet,London,51.6,-0.2,x\n"
                                           "e0900003,,London,91,west,x\n"
                                           "E09000003,Barnet again,London,51.6,-0.2,x\n");

    CHECK(places_of(report) == Places{"3 gss", "3 name", "3 latitude", "3 longitude", "4 gss"});
    CHECK(report.rows_read == 3);
    CHECK(report.rows_accepted() == 0);
    CHECK(service.state() == before);
    const auto& latitude = report.refusals.kept()[2];
    CHECK(latitude.column == 4);
    CHECK(latitude.found == "91");
    CHECK(latitude.allowed == "degrees from -90 to 90");
    CHECK_FALSE(latitude.remedy.empty());
}

TEST_CASE("a file as a British Excel saves it is read: mark, semicolons, CRLF, Windows-1252") {
    Importing service;

    const auto in_1252 = service.take_in("authorities",
                                         "gss;name;region;latitude;longitude;source\r\n"
                                         "W06000002;Gwynedd \x96 M\xF4n;Wales;52,9;-3,9;x\r\n");
    const auto with_mark = service.take_in("authorities",
                                           "\xEF\xBB\xBFgss;name;region;latitude;longitude;source"
                                           "\r\nW06000003;Conwy;Wales;53,1;-3,7;x\r\n");

    CHECK(in_1252.added == 1);
    CHECK(with_mark.added == 1);
    CHECK(authority(service, "W06000002")->name == "Gwynedd – Môn");
    CHECK(authority(service, "W06000002")->centroid == Position{52'900'000, -3'900'000});
}

TEST_CASE(
    "cells that look like formulas are kept as the text they are, and neutralised going out") {
    Importing service;

    const auto report = service.take_in(
        "authorities", authority_header + "E09000003,=1+1,London,51.6,-0.2,@SUM(A1)\n");
    const auto refused =
        service.take_in("authorities", authority_header + "=2+5,B,London,51.6,-0.2,x\n");

    CHECK(report.added == 1);
    CHECK(authority(service, "E09000003")->name == "=1+1");
    CHECK(refusal_list(refused).find("'=2+5") != std::string::npos);
}

TEST_CASE("a missing column and a column nobody knows are named, with what is known") {
    Importing service;

    const auto report = service.take_in(
        "authorities", "gss,name,region,lat,longitude,source\nE09000003,B,L,1,1,x\n");

    CHECK(places_of(report) == Places{"1 latitude", "1 lat"});
    CHECK(report.refusals.kept()[1].allowed.find("latitude") != std::string::npos);
}

TEST_CASE("an authority's code that is a home's is refused") {
    Importing service;
    service.given.registry.write([&](application::Records& records) {
        records.organisations().add({service.given.ids.make<OrganisationId>(),
                                     access::OrganisationKind::home, "A home", "E09000003"});
        return application::Ending::commit;
    });

    CHECK(places_of(service.take_in("authorities", barnet)) == Places{"2 gss"});
}

}  // namespace
}  // namespace wayhome::imports
