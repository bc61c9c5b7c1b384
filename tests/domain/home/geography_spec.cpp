// SPDX-License-Identifier: Apache-2.0
#include "domain/home/geography.hpp"

#include <doctest/doctest.h>

namespace wayhome::home {
namespace {

constexpr Position lambeth{51'453'800, -118'300};
constexpr Position lansdowne{50'890'000, 316'000};
constexpr Position kyloe{55'242'000, -2'066'000};

const TravelRule rule{130, {{10, 20}, {40, 35}, {std::nullopt, 50}}, {}, ""};

TEST_CASE("from Lambeth, Lansdowne is near and Kyloe House far") {
    CHECK(in_words(straight_line(lambeth, lansdowne)) == "43 miles in a straight line");
    CHECK(in_words(straight_line(lambeth, kyloe)) == "274 miles in a straight line");
}

TEST_CASE("a distance is the same in both directions and nothing to oneself") {
    CHECK(straight_line(lambeth, kyloe) == straight_line(kyloe, lambeth));
    CHECK(straight_line(lambeth, lambeth) == Distance{0});
}

TEST_CASE("one degree of latitude at the equator is 110,574 metres on the WGS 84 ellipsoid") {
    CHECK(straight_line({0, 0}, {1'000'000, 0}) == Distance{110'574});
}

TEST_CASE("twenty straight miles are estimated as twenty-six by road at the bands' speeds") {
    // 10 miles at 20 an hour and 16 at 35 an hour: 30 minutes and 27 and a half.
    CHECK(estimated_travel(miles(20), rule).minutes == 57);
}

TEST_CASE("further never takes less time") {
    TravelTime before{0};
    for (int distance = 0; distance < 400; ++distance) {
        const auto time = estimated_travel(miles(distance), rule);
        CHECK(time >= before);
        before = time;
    }
}

TEST_CASE("an estimate is called one") {
    CHECK(in_words(TravelTime{57}) == "about 55 minutes by road (estimate)");
    CHECK(in_words(TravelTime{0}) == "about 5 minutes by road (estimate)");
    CHECK(in_words(TravelTime{91}) == "about 1 hour 30 minutes by road (estimate)");
}

}  // namespace
}  // namespace wayhome::home
