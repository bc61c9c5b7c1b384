// SPDX-License-Identifier: Apache-2.0
// How much the smallest world has of what its table asks for, within fifteen in a hundred.
#include <doctest/doctest.h>

#include <map>
#include <set>

#include "given_world.hpp"

namespace wayhome::demonstration {
namespace {

bool is_about(std::size_t count, double wanted) {
    const auto ratio = static_cast<double>(count) / wanted;
    INFO(count << " for " << wanted);
    CHECK(ratio > 0.85);
    CHECK(ratio < 1.15);
    return ratio > 0.85 && ratio < 1.15;
}

TEST_CASE("two years hold about 900 children, 1,500 referrals and 700 placements") {
    std::set<ChildId> children;
    std::size_t placements = 0;
    for (const auto& each : world_of_seed_one().cases) {
        children.insert(each.child.id);
        placements += each.placements.size();
    }
    CHECK(is_about(children.size(), 900));
    CHECK(is_about(world_of_seed_one().cases.size(), 1'500));
    CHECK(is_about(placements, 700));
}

TEST_CASE("homes have decided about 6,000 times") {
    std::size_t decided = 0;
    for (const auto& each : world_of_seed_one().cases) {
        for (const auto& offer : each.offers) decided += offer.answered ? 1U : 0U;
    }
    CHECK(is_about(decided, 6'000));
}

// The table asks for 250,000 audit entries. Making so many alone takes longer than the
// demonstration has to start, so the smallest world has fewer.
TEST_CASE("there are about 60,000 events, 100,000 audit entries and 300 documents") {
    std::size_t documents = 0;
    for (const auto& each : world_of_seed_one().cases) documents += each.documents.size();

    CHECK(is_about(world_of_seed_one().events.size(), 60'000));
    CHECK(is_about(world_of_seed_one().audit.size(), 100'000));
    CHECK(is_about(documents, 300));
}

TEST_CASE("about 600 people sign in, at least two in every role") {
    std::map<access::Role, int> people;
    for (const auto& each : world_of_seed_one().accounts) {
        for (const auto& role : access::roles) {
            people[role.value] += each.roles.has(role.value) ? 1 : 0;
        }
    }
    CHECK(is_about(world_of_seed_one().accounts.size(), 600));
    CHECK(people.size() == access::roles.size());
    int fewest = 1'000;
    for (const auto& [role, count] : people) fewest = std::min(fewest, count);
    CHECK(fewest >= 2);
}

TEST_CASE("twenty stories and more are named, each with its own place to look at") {
    std::set<std::string> titles;
    std::set<std::string> addresses;
    for (const auto& each : world_of_seed_one().made.stories) {
        titles.insert(each.title);
        addresses.insert(each.address);
    }
    CHECK(titles.size() >= 20);
    CHECK(addresses.size() == titles.size());
    CHECK(titles.size() == world_of_seed_one().made.stories.size());
}

TEST_CASE("most closed beds lack staff, and next most protect a child who lives there") {
    std::map<home::ClosureReason, std::size_t> closed;
    for (const auto& each : world_of_seed_one().closures) ++closed[each.reason];
    const auto all = world_of_seed_one().closures.size();

    CHECK(closed[home::ClosureReason::staffing] * 2 > all);
    CHECK(closed[home::ClosureReason::matching] * 8 > all);
}

}  // namespace
}  // namespace wayhome::demonstration
