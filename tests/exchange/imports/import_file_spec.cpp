// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <random>

#include "exchange/imports/written_time.hpp"
#include "importing.hpp"

namespace wayhome::imports {
namespace {

using namespace std::chrono_literals;
using std::chrono::sys_days;

TEST_CASE("every kind's template can be filled in: its header is what an import asks for") {
    Importing service;

    for (const auto& kind : kinds()) {
        const auto text = template_of(kind);
        const auto header = text.substr(0, text.find('\n') + 1);
        const auto report = service.check(kind.code, header);
        CHECK_MESSAGE(report.refusals.none(), kind.code);
        CHECK(text.find(kind.columns.front().meaning) != std::string::npos);
    }
}

TEST_CASE("the templates' own examples go in, in the order in which the kinds are listed") {
    Importing service;
    service.given.clock.set(sys_days{2026y / 1 / 20} + 9h);

    for (const auto& kind : kinds()) {
        const auto text = template_of(kind);
        const auto example = text.substr(0, text.find("\n\n") + 1);
        if (kind.code == "bed-states") continue;
        CHECK_MESSAGE(service.take_in(kind.code, example).added == 1, kind.code);
    }
}

TEST_CASE("an empty file, a file of nothing but bytes and a header alone are answered") {
    Importing service;

    CHECK(service.take_in("homes", "").refusals.count() == 1);
    CHECK_FALSE(service.take_in("homes", std::string(300, '\0')).refusals.none());
    const auto alone = service.take_in("homes", home_header);
    CHECK(alone.refusals.none());
    CHECK(alone.rows_read == 0);
}

TEST_CASE("the list of refusals is bounded, and the rest are counted") {
    Importing service;
    std::string file = authority_header;
    for (int i = 0; i < 1'500; ++i) file += "bad,B,London,51,0,x\n";

    const auto report = service.take_in("authorities", file);

    CHECK(report.refusals.kept().size() == Refusals::most_kept);
    CHECK(report.refusals.left_out() == 500);
}

TEST_CASE("days and times are read as Britain writes them, and impossible ones are nothing") {
    CHECK(written_date("9/1/2026") == CivilDate{2026y / 1 / 9});
    CHECK_FALSE(written_date("31/02/2026"));
    CHECK_FALSE(written_date("2026-13-01"));
    CHECK_FALSE(written_date("01/02/26"));
    CHECK_FALSE(written_date("0001-01-01"));
    CHECK(written_moment("2026-07-01 10:00") == Instant{sys_days{2026y / 7 / 1} + 9h});
    CHECK(written_moment("01/07/2026 10:00:30") == Instant{sys_days{2026y / 7 / 1} + 9h + 30s});
    CHECK(written_moment("2026-07-01T10:00:00Z") == Instant{sys_days{2026y / 7 / 1} + 10h});
    CHECK_FALSE(written_moment("2026-03-29 01:30"));
    CHECK_FALSE(written_moment("2026-01-01 24:00"));
    CHECK_FALSE(written_moment("2026-01-01"));
}

/// Bytes that look somewhat like a file: pieces of real ones among noise.
std::string some_bytes(std::mt19937& chance, const Kind& kind) {
    static const std::vector<std::string> pieces = {",",
                                                    ",",
                                                    ",",
                                                    "\n",
                                                    "\r\n",
                                                    "\"",
                                                    ";",
                                                    "\xEF\xBB\xBF",
                                                    "sep=;\n",
                                                    "E09000003",
                                                    "31/02/2026",
                                                    "2026-01-09 10:00",
                                                    "example-house",
                                                    "A1",
                                                    "OLD-1",
                                                    "yes",
                                                    "=1+1",
                                                    "\xE2\x80",
                                                    "-",
                                                    "0",
                                                    "999999999999",
                                                    "staffing",
                                                    "welfare",
                                                    "arrived",
                                                    "a.example",
                                                    std::string(1, '\0'),
                                                    "\x01"};
    const auto text = template_of(kind);
    std::string bytes = chance() % 4 == 0 ? "" : text.substr(0, text.find('\n') + 1);
    const auto example = text.substr(bytes.size(), text.find("\n\n") - bytes.size()) + "\n";
    const auto count = chance() % 60;
    for (unsigned i = 0; i < count; ++i) {
        if (chance() % 12 == 0) bytes += example;
        bytes += chance() % 3 == 0 ? std::string(1, static_cast<char>(chance() % 256))
                                   : pieces[chance() % pieces.size()];
    }
    if (!bytes.empty() && chance() % 3 == 0) bytes[chance() % bytes.size()] = '"';
    return bytes;
}

TEST_CASE("whatever bytes a file has, it goes in whole or not at all") {
    Importing service;
    service.with_referral();
    std::mt19937 chance{2026};

    for (int round = 0; round < 1'200; ++round) {
        const auto& kind = kinds()[static_cast<std::size_t>(round) % kinds().size()];
        const auto before = service.state();
        const auto report = service.take_in(kind.code, some_bytes(chance, kind));
        if (!report.refusals.none()) {
            CHECK(report.rows_accepted() == 0);
            REQUIRE(service.state() == before);
        } else {
            CHECK(report.added + report.changed + report.unchanged == report.rows_read);
        }
    }
}

}  // namespace
}  // namespace wayhome::imports
