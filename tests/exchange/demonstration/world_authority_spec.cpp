// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <map>

#include "domain/order/limits.hpp"
#include "domain/order/time_without_court.hpp"
#include "given_world.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::demonstration {
namespace {

TEST_CASE("every child present in the demonstration is covered, but the one whose order ran out") {
    const auto& world = world_of_seed_one();

    REQUIRE(world.uncovered_now.size() == 1);
    int alarms = 0;
    for (const auto& event : world.events) {
        if (event.name != "authority_missing") continue;
        ++alarms;
        CHECK(event.subject.id == world.uncovered_now[0].bits());
    }
    CHECK(alarms == 1);
}

TEST_CASE("every period of the demonstration stands where its events lead") {
    const auto& world = world_of_seed_one();
    std::map<IdBits, std::optional<order::PeriodStatus>> statuses;
    for (const auto& event : world.events) {
        if (event.subject.kind != journal::SubjectKind::order) continue;
        auto& status = statuses[event.subject.id];
        status = after(status, *order::period_events.from(event.name));
    }

    std::size_t wrong = 0;
    for (const auto& each : world.periods) {
        if (statuses[each.id.bits()] != each.status) ++wrong;
        if (each.next_step && *each.next_step <= sunday_morning) ++wrong;
    }
    CHECK(world.periods.size() > 500);
    CHECK(statuses.size() == world.periods.size());
    CHECK(wrong == 0);
}

TEST_CASE("no order of the demonstration is longer than the law allows, nor any 72 hours") {
    std::size_t too_long = 0;
    for (const auto& each : world_of_seed_one().periods) {
        const auto last = london_date(each.ends - Seconds{1});
        const auto longest = order::longest_order(each.kind, london_date(each.starts));
        if (longest && last > longest->last_day) ++too_long;
        if (order::is_without_court(each.kind) && each.ends - each.starts > Hours{72}) ++too_long;
    }
    CHECK(too_long == 0);
}

}  // namespace
}  // namespace wayhome::demonstration
