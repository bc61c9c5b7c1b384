// SPDX-License-Identifier: Apache-2.0
#include "application/compare/search_history.hpp"

#include <doctest/doctest.h>

#include "support/given.hpp"

namespace wayhome::application {
namespace {

using namespace std::chrono_literals;

TEST_CASE("eight places of twenty searches are 40 percent, between 22 and 61") {
    const auto chance = chance_of(8, 20);

    REQUIRE(chance.has_value());
    CHECK(chance->percent == doctest::Approx(40.0));
    CHECK(chance->low == doctest::Approx(21.9).epsilon(0.01));
    CHECK(chance->high == doctest::Approx(61.3).epsilon(0.01));
}

TEST_CASE("nineteen searches are too few to tell") {
    CHECK_FALSE(chance_of(19, 19).has_value());
    CHECK_FALSE(typical_wait(std::vector<Seconds>(19, 60s)).has_value());
}

TEST_CASE("no place of twenty is not a chance of nothing") {
    const auto chance = chance_of(0, 20);

    REQUIRE(chance.has_value());
    CHECK(chance->low == doctest::Approx(0.0));
    CHECK(chance->high > 15.0);
}

TEST_CASE(
    "the typical wait of twenty lies between the tenth and eleventh, its interval between the "
    "fifth and sixteenth") {
    std::vector<Seconds> waits;
    for (int hours = 20; hours >= 1; --hours) waits.emplace_back(std::chrono::hours{hours});

    const auto wait = typical_wait(waits);

    REQUIRE(wait.has_value());
    CHECK(wait->median == 10h + 30min);
    CHECK(wait->low == 5h);
    CHECK(wait->high == 16h);
}

TEST_CASE("history counts ended searches of the same pathway, and an open one not") {
    support::Given given;
    auto withdrawn = given.a_searching_referral(given.a_child());
    withdrawn.status = referral::ReferralStatus::withdrawn;
    given.a_searching_referral(given.a_child());
    const auto asked = given.by(given.officer);
    SearchHistory history;
    given.registry.write([&](Records& records) {
        REQUIRE(records.referrals().save(withdrawn));
        Work work{records, asked, given.clock.now(), given.ids, given.rules};
        history = search_history(work, referral::Pathway::welfare);
        return Ending::commit;
    });

    CHECK(history.ended == 1);
    CHECK(history.placed == 0);
    CHECK_FALSE(history.chance.has_value());
}

}  // namespace
}  // namespace wayhome::application
