// SPDX-License-Identifier: Apache-2.0
#include "domain/matching/together.hpp"

#include <doctest/doctest.h>

#include "given.hpp"

namespace wayhome::matching {
namespace {

ChildFacts another_child() {
    auto child = given::a_child();
    child.referral = given::id<ReferralId>(91);
    child.child = given::id<ChildId>(92);
    return child;
}

TEST_CASE("two children of whom nothing is the matter may come together") {
    CHECK(together(given::a_child(), another_child(), given::rules()).empty());
}

TEST_CASE("a child named to be kept apart is kept apart, whichever of the two is asked first") {
    auto child = given::a_child();
    const auto other = another_child();
    child.keep_apart = std::vector<KeepApart>{{.kind = KeepApartKind::named, .child = other.child}};

    const auto one_way = together(child, other, given::rules());
    const auto other_way = together(other, child, given::rules());

    REQUIRE(one_way.size() == 1);
    CHECK(one_way[0].code == "keep_apart");
    CHECK(one_way[0].status == MixStatus::prohibit);
    REQUIRE(other_way.size() == 1);
    CHECK(other_way[0].code == "keep_apart");
}

}  // namespace
}  // namespace wayhome::matching
