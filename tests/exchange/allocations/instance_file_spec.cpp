// SPDX-License-Identifier: Apache-2.0
#include "exchange/allocations/instance_file.hpp"

#include <doctest/doctest.h>

#include <string>

namespace wayhome::allocations {
namespace {

const std::string children =
    R"("children": [{"id": "c1", "band": 1, "need": 700, "load": 2, "received": "2026-01-09T23:45:00Z"},
                    {"id": "c2", "band": 2, "need": 300, "load": 3, "received": "2026-01-10T08:00:00Z",
                     "traits": ["acute_self_harm"]}])";
const std::string homes =
    R"("homes": [{"id": "h1", "staffing": 5, "admissions": 3,
                  "units": [{"id": "u1", "free_beds": 2, "trait_limits": {"acute_self_harm": 1}}]}])";
const std::string pairs =
    R"("pairs": [{"child": "c1", "unit": "u1", "suitability": 640, "closeness": 210, "continuity": 0}])";

std::string document(const std::string& more = "") {
    return R"({"format": "wayhome-allocation/1", )" + children + ", " + homes + ", " + pairs +
           (more.empty() ? "" : ", " + more) + "}";
}

/// The place of the one refusal.
std::string place_of_refusal(const std::string& text) {
    const auto read = instance_from(json::parse(text).value());
    REQUIRE_FALSE(read);
    REQUIRE(read.error().size() == 1);
    return read.error()[0].pointer;
}

std::string with(std::string text, const std::string& what, const std::string& instead) {
    const auto found = text.find(what);
    REQUIRE(found != std::string::npos);
    return text.replace(found, what.size(), instead);
}

TEST_CASE("an instance is read with its defaults") {
    const auto read = instance_from(json::parse(document()).value());

    REQUIRE(read);
    CHECK(read->children[1].traits == std::vector<std::string>{"acute_self_harm"});
    CHECK(read->homes[0].units[0].trait_limits.at("acute_self_harm") == 1);
    CHECK(read->time_limit_seconds == 10);
    CHECK(read->conflicts.empty());
}

TEST_CASE("each fault is refused at its place") {
    CHECK(place_of_refusal(document(R"("comment": "x")")) == "/comment");
    CHECK(place_of_refusal(with(document(), R"("band": 1)", R"("band": 5)")) == "/children/0/band");
    CHECK(place_of_refusal(with(document(), "700", "0")) == "/children/0/need");
    CHECK(place_of_refusal(with(document(), "700", "7.5")) == "/children/0/need");
    CHECK(place_of_refusal(with(document(), R"("load": 3)", R"("load": 9)")) == "/children/1/load");
    CHECK(place_of_refusal(with(document(), "2026-01-09T23:45:00Z", "yesterday")) ==
          "/children/0/received");
    CHECK(place_of_refusal(with(document(), R"("id": "c2")", R"("id": "c1")")) == "/children/1/id");
    CHECK(place_of_refusal(with(document(), R"("staffing": 5)", R"("staffing": -1)")) ==
          "/homes/0/staffing");
    CHECK(place_of_refusal(with(document(), R"(_harm": 1)", R"(_harm": -1)")) ==
          "/homes/0/units/0/trait_limits/acute_self_harm");
    CHECK(place_of_refusal(with(document(), R"("unit": "u1")", R"("unit": "u9")")) ==
          "/pairs/0/unit");
    CHECK(place_of_refusal(with(document(), "640", "1001")) == "/pairs/0/suitability");
}

TEST_CASE("relations are checked too") {
    CHECK(place_of_refusal(
              document(R"("conflicts": [{"children": ["c1", "c1"], "scope": "home"}])")) ==
          "/conflicts/0/children");
    CHECK(place_of_refusal(document(R"("conflicts": [{"children": ["c1"], "scope": "home"}])")) ==
          "/conflicts/0/children");
    CHECK(place_of_refusal(
              document(R"("conflicts": [{"children": ["c1", "c2"], "scope": "bed"}])")) ==
          "/conflicts/0/scope");
    CHECK(place_of_refusal(document(R"("managed": [{"children": ["c1", "c9"], "penalty": 4}])")) ==
          "/managed/0/children/1");
    CHECK(place_of_refusal(document(R"("fixed": [{"child": "c2", "unit": "u1"}])")) == "/fixed/0");
    CHECK(place_of_refusal(
              document(R"("equity": [{"group": "g", "children": ["c9"], "target": 1}])")) ==
          "/equity/0/children/0");
    CHECK(place_of_refusal(document(R"("time_limit_seconds": -1)")) == "/time_limit_seconds");
}

TEST_CASE("a pair listed twice is refused") {
    const std::string pair =
        R"({"child": "c1", "unit": "u1", "suitability": 640, "closeness": 210, "continuity": 0})";

    CHECK(place_of_refusal(with(document(), pair, pair + "," + pair)) == "/pairs/1");
}

}  // namespace
}  // namespace wayhome::allocations
