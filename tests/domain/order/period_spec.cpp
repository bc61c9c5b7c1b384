// SPDX-License-Identifier: Apache-2.0
#include "domain/order/period.hpp"

#include <doctest/doctest.h>

#include "domain/order/limits.hpp"

namespace wayhome::order {
namespace {

using namespace std::chrono_literals;
using std::chrono::sys_days;

constexpr Instant made = sys_days{2026y / 1 / 9} + 11h;

Period a_period(PeriodKind kind, Instant starts, Instant ends) {
    return {.id = PeriodId{IdBits{1}},
            .referral = ReferralId{IdBits{2}},
            .child = ChildId{IdBits{3}},
            .kind = kind,
            .starts = starts,
            .ends = ends,
            .granted = starts,
            .by = "Exampleham Family Court",
            .recorded = starts};
}

Period after_event(const Period& period, PeriodEvent event) {
    return with(period, event).value();
}

TEST_CASE("a period is planned, granted, in force and over, in that order") {
    using enum PeriodStatus;

    CHECK(after(std::nullopt, PeriodEvent::planned) == planned);
    CHECK(after(planned, PeriodEvent::granted) == planned);
    CHECK(after(planned, PeriodEvent::came_into_force) == in_force);
    CHECK(after(in_force, PeriodEvent::warned) == in_force);
    CHECK(after(in_force, PeriodEvent::ended) == ended);
    CHECK(after(in_force, PeriodEvent::discharged) == discharged);
    CHECK(after(planned, PeriodEvent::refused) == refused);
    CHECK_FALSE(after(in_force, PeriodEvent::refused));
    CHECK_FALSE(after(ended, PeriodEvent::came_into_force));
    CHECK_FALSE(after(refused, PeriodEvent::granted));
    CHECK_FALSE(after(std::nullopt, PeriodEvent::came_into_force));
}

TEST_CASE("a period covers from its first second up to its end, if it was granted") {
    auto order = a_period(PeriodKind::order, made, made + Days{90});

    CHECK_FALSE(covers(order, made - 1s));
    CHECK(covers(order, made));
    CHECK(covers(order, made + Days{90} - 1s));
    CHECK_FALSE(covers(order, made + Days{90}));

    order.granted.reset();
    CHECK_FALSE(covers(order, made));
}

TEST_CASE("a period that ended early covers nothing after that") {
    auto order = a_period(PeriodKind::order, made, made + Days{90});
    order.ended = made + Days{10};

    CHECK(covers(order, made + Days{10} - 1s));
    CHECK_FALSE(covers(order, made + Days{10}));
}

TEST_CASE("a court's authority is named before the 72 hours, and cover runs on over what follows") {
    const std::vector periods{
        a_period(PeriodKind::seventy_two_hours, made, made + 72h),
        a_period(PeriodKind::interim_order, made + 30h, made + Days{20}),
        a_period(PeriodKind::order, made + Days{20}, made + Days{100}),
        a_period(PeriodKind::renewal, made + Days{101}, made + Days{200}),
    };

    CHECK(covering(periods, made)->kind == PeriodKind::seventy_two_hours);
    CHECK(covering(periods, made + 30h)->kind == PeriodKind::interim_order);
    CHECK(covered_until(periods, made) == made + Days{100});
    CHECK(covering(periods, made + Days{100}) == nullptr);
    CHECK_FALSE(covered_until(periods, made + Days{100}));
}

TEST_CASE("the service next looks at a period when it begins, warns and ends") {
    auto order = a_period(PeriodKind::order, made, made + Days{4});
    order = after_event(order, PeriodEvent::granted);
    CHECK(order.next_step == made);
    order = after_event(order, PeriodEvent::came_into_force);
    CHECK(order.next_step == made + Days{1});
    order.warned = made + Days{1};
    order = after_event(order, PeriodEvent::warned);
    CHECK(order.next_step == made + Days{3});
    order.warned = made + Days{3};
    order = after_event(order, PeriodEvent::warned);
    CHECK(order.next_step == made + Days{4});
    CHECK_FALSE(after_event(order, PeriodEvent::ended).next_step);
}

TEST_CASE("what nobody granted waits for nothing") {
    auto hoped_for = a_period(PeriodKind::order, made, made + Days{4});
    hoped_for.granted.reset();
    hoped_for.next_step = with(hoped_for, PeriodEvent::refused)->next_step;
    CHECK_FALSE(hoped_for.next_step);
}

TEST_CASE("72 hours warn by hours, orders by days, as far as they fit") {
    const auto hours = warnings_of(a_period(PeriodKind::seventy_two_hours, made, made + 72h));
    const auto month = warnings_of(a_period(PeriodKind::interim_order, made, made + Days{21}));

    CHECK(hours == std::vector<Instant>{made + 48h, made + 60h, made + 66h, made + 70h});
    CHECK(month ==
          std::vector<Instant>{made + Days{7}, made + Days{14}, made + Days{18}, made + Days{20}});
}

TEST_CASE("a warning in days keeps the time of the clock over the start of summer time") {
    const auto ends = sys_days{2026y / 4 / 1} + 9h;
    const auto warnings = warnings_of(a_period(PeriodKind::order, made, ends));

    CHECK(warnings.at(2) == sys_days{2026y / 3 / 25} + 10h);
}

TEST_CASE("31 January and one month is the last day of February") {
    CHECK(last_day_of_months(2026y / 1 / 31, 1) == CivilDate{2026y / 2 / 28});
    CHECK(last_day_of_months(2028y / 1 / 31, 1) == CivilDate{2028y / 2 / 29});
    CHECK(last_day_of_months(2026y / 11 / 30, 3) == CivilDate{2027y / 2 / 28});
    CHECK(last_day_of_months(2026y / 8 / 31, 6) == CivilDate{2027y / 2 / 28});
}

TEST_CASE(
    "a first order lasts at most three months, a later one six, and a sentence has no limit") {
    const auto first = longest_order(PeriodKind::order, 2026y / 1 / 9);
    const auto later = longest_order(PeriodKind::renewal, 2026y / 1 / 9);

    CHECK(first.value().last_day == CivilDate{2026y / 4 / 9});
    CHECK(first.value().law.citation.find("regulation 11") != std::string_view::npos);
    CHECK(later.value().last_day == CivilDate{2026y / 7 / 9});
    CHECK_FALSE(longest_order(PeriodKind::sentence, 2026y / 1 / 9));
}

TEST_CASE("a later order needs an earlier one") {
    const std::vector periods{a_period(PeriodKind::interim_order, made, made + Days{20}),
                              a_period(PeriodKind::order, made + Days{20}, made + Days{90})};

    CHECK_FALSE(had_order_before(periods, made + Days{20}));
    CHECK(had_order_before(periods, made + Days{90}));
}

TEST_CASE("the criteria are reviewed within 28 days, then at most three months after each review") {
    CHECK(next_review_due(2026y / 1 / 9, std::nullopt) == CivilDate{2026y / 2 / 6});
    CHECK(next_review_due(2026y / 1 / 9, 2026y / 1 / 31) == CivilDate{2026y / 4 / 30});
}

}  // namespace
}  // namespace wayhome::order
