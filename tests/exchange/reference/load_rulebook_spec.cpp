// SPDX-License-Identifier: Apache-2.0
#include "exchange/reference/load_rulebook.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "exchange/reference/embedded_files.hpp"
#include "exchange/reference/reference_table.hpp"
#include "kernel/text.hpp"

namespace wayhome::reference {
namespace {

using namespace std::chrono_literals;
using namespace referral;

constexpr CivilDate today = 2026y / 1 / 9;

bool has_holiday(const Rulebook& rulebook, CivilDate day) {
    return std::find(rulebook.bank_holidays.begin(), rulebook.bank_holidays.end(), day) !=
           rulebook.bank_holidays.end();
}

TEST_CASE("a home has thirty minutes for a justice referral and thirty more, and that is in use") {
    const auto rulebook = load_rulebook();
    const auto* const rule = rulebook.clock(ClockClass::justice, TimedStep::home_decision, today);

    REQUIRE(rule != nullptr);
    CHECK(rule->allowed == 30min);
    CHECK(rule->extension == 30min);
    CHECK(rule->counting == Counting::clock_hours);
    CHECK(rule->in_use);
}

TEST_CASE("every clock has every step, and only the justice decision is in use") {
    const auto rulebook = load_rulebook();
    int in_use = 0;
    for (const auto& clock : clock_classes) {
        for (const auto& step : timed_steps) {
            CAPTURE(clock.code);
            CAPTURE(step.code);
            const auto* const rule = rulebook.clock(clock.value, step.value, today);
            REQUIRE(rule != nullptr);
            CHECK(rule->allowed > 0min);
            CHECK_FALSE(rule->source.empty());
            in_use += rule->in_use ? 1 : 0;
        }
    }
    CHECK(in_use == 1);
    CHECK(rulebook.clocks.size() == 20);
}

TEST_CASE("police custody and the 72-hour road never run on working hours") {
    for (const auto& rule : load_rulebook().clocks) {
        const bool by_the_clock =
            rule.clock == ClockClass::police_custody || rule.clock == ClockClass::emergency_welfare;
        if (by_the_clock) CHECK(rule.counting == Counting::clock_hours);
    }
}

TEST_CASE("a home chooses among seventeen reasons for a decline, each with whose it is") {
    const auto reasons = load_rulebook().reasons_in("decline", Pathway::welfare, today);

    REQUIRE(reasons.size() == 17);
    CHECK(reasons.front().code == "staffing_level");
    CHECK(reasons.back().code == "other");
    for (const auto& each : reasons) {
        CHECK_FALSE(each.cause.empty());
        CHECK_FALSE(each.consequence.empty());
    }
}

TEST_CASE("bail granted withdraws a remand referral and no other") {
    const auto rulebook = load_rulebook();
    const auto has_bail = [&](Pathway pathway) {
        const auto reasons = rulebook.reasons_in("withdrawal", pathway, today);
        return std::any_of(reasons.begin(), reasons.end(),
                           [](const auto& each) { return each.code == "bail_granted"; });
    };

    CHECK(has_bail(Pathway::remand));
    CHECK_FALSE(has_bail(Pathway::welfare));
    CHECK(rulebook.reason("withdrawal", "order_not_granted") != nullptr);
    CHECK(rulebook.reason("withdrawal", "child_missing") != nullptr);
}

TEST_CASE("no list has a code twice and every list ends with another reason") {
    const auto rulebook = load_rulebook();
    std::set<std::pair<std::string, std::string>> seen;
    std::set<std::string> lists;
    for (const auto& each : rulebook.reasons) {
        CAPTURE(each.list);
        CAPTURE(each.code);
        CHECK(seen.emplace(each.list, each.code).second);
        lists.insert(each.list);
    }
    CHECK(lists.size() == 14);
    for (const auto& list : lists) CHECK(rulebook.reason(list, "other") != nullptr);
}

TEST_CASE("bank holidays have the extra days of 2020, 2022 and 2023") {
    const auto rulebook = load_rulebook();

    CHECK(has_holiday(rulebook, 2020y / 5 / 8));
    CHECK_FALSE(has_holiday(rulebook, 2020y / 5 / 4));
    CHECK(has_holiday(rulebook, 2022y / 6 / 3));
    CHECK_FALSE(has_holiday(rulebook, 2022y / 5 / 30));
    CHECK(has_holiday(rulebook, 2022y / 9 / 19));
    CHECK(has_holiday(rulebook, 2023y / 5 / 8));
    CHECK(has_holiday(rulebook, 2026y / 12 / 28));
    CHECK(has_holiday(rulebook, 2030y / 4 / 22));
    CHECK(rulebook.bank_holidays.size() == 11 * 8 + 3);
}

TEST_CASE("every embedded file is a table whose rows name their source") {
    CHECK(embedded_files().size() >= 20);
    for (const auto& file : embedded_files()) {
        CAPTURE(file.name);
        const auto table = reference_table(file.name);
        CHECK_FALSE(table.rows.empty());
        for (const auto& row : table.rows) CHECK_FALSE(table.cell(row, "source").empty());
        CHECK((table.column("read_on") || table.column("from")));
    }
}

TEST_CASE("there are 33 London authorities, each with a code and a place in London") {
    const auto table = reference_table("london_authorities.csv");
    std::set<std::string> codes;
    for (const auto& row : table.rows) {
        const ReferenceRow authority{table, row};
        const auto code = authority.text("gss");
        CAPTURE(code);
        CHECK(code.starts_with("E090000"));
        CHECK(code.size() == 9);
        CHECK(codes.insert(code).second);
        const auto at = authority.position();
        CHECK(at.latitude_micro > 51'280'000);
        CHECK(at.latitude_micro < 51'700'000);
        CHECK(at.longitude_micro > -520'000);
        CHECK(at.longitude_micro < 340'000);
    }
    CHECK(codes.size() == 33);
}

TEST_CASE("the behaviours are the fourteen of the source's table") {
    CHECK(reference_table("behaviours.csv").rows.size() == 14);
}

TEST_CASE("the rules' version is stable and depends on what the files hold") {
    CHECK(load_rulebook().version == load_rulebook().version);
    CHECK(content_version(std::vector<std::string_view>{"clock_rules.csv"}) !=
          content_version(std::vector<std::string_view>{"bank_holidays.csv"}));
}

TEST_CASE("degrees are read exactly") {
    CHECK(micro_degrees("51.5144") == 51'514'400);
    CHECK(micro_degrees("-0.0924") == -92'400);
    CHECK(micro_degrees("-0.1") == -100'000);
    CHECK(micro_degrees("12") == 12'000'000);
    CHECK_FALSE(micro_degrees("51.").has_value());
    CHECK_FALSE(micro_degrees("north").has_value());
    CHECK_FALSE(micro_degrees("200").has_value());
}

}  // namespace
}  // namespace wayhome::reference
