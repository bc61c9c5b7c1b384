// SPDX-License-Identifier: Apache-2.0
#include "planning/finance/present_value.hpp"

#include <doctest/doctest.h>

#include "support/guidance_given.hpp"

namespace wayhome::finance {
namespace {

constexpr std::int64_t million = 100'000'000;  // pounds, in pence
constexpr BiasTaken no_bias{};

double factor(std::string_view schedule, int year) {
    const auto guidance = green_book_2026();
    return static_cast<double>(DiscountFactors{*guidance.schedule(schedule), 400}.of(year));
}

double annuity(std::string_view schedule, int years) {
    const auto guidance = green_book_2026();
    const DiscountFactors factors{*guidance.schedule(schedule), years};
    return static_cast<double>(factors.sum_to(years) - 1);
}

CashFlow cost(int year, std::int64_t pence, FlowKind kind = FlowKind::capital) {
    return {year, Money{-pence}, kind, std::nullopt};
}

Money value(const CashFlows& flows, const BiasTaken& bias = no_bias,
            Counting counting = Counting::without_transfers) {
    const auto guidance = green_book_2026();
    const DiscountFactors factors{*guidance.schedule("standard"), last_year(flows)};
    return to_the_penny(present_value(flows, factors, bias, counting));
}

TEST_CASE("the standard factors are the printed ones, across every change of rate") {
    CHECK(factor("standard", 0) == 1);
    CHECK(factor("standard", 1) == doctest::Approx(.966183575).epsilon(1e-9));
    CHECK(factor("standard", 5) == doctest::Approx(.841973167).epsilon(1e-9));
    CHECK(factor("standard", 10) == doctest::Approx(.708918814).epsilon(1e-9));
    CHECK(factor("standard", 25) == doctest::Approx(.423146989).epsilon(2e-9));
    CHECK(factor("standard", 30) == doctest::Approx(.356278411).epsilon(2e-9));
    CHECK(factor("standard", 31) == doctest::Approx(.345901370).epsilon(2e-9));
    CHECK(factor("standard", 75) == doctest::Approx(.094213773).epsilon(6e-9));
    CHECK(factor("standard", 76) == doctest::Approx(.091915876).epsilon(6e-9));
    CHECK(factor("standard", 125) == doctest::Approx(.027410763).epsilon(2e-8));
}

TEST_CASE("the health and the low schedule are the printed ones") {
    CHECK(factor("health", 10) == doctest::Approx(.861667232).epsilon(1e-9));
    CHECK(factor("health", 31) == doctest::Approx(.631614602).epsilon(1e-9));
    CHECK(factor("health", 76) == doctest::Approx(.355550068).epsilon(2e-9));
    CHECK(factor("low", 30) == doctest::Approx(.411986760).epsilon(2e-9));
    CHECK(factor("low", 60) == doctest::Approx(.192429917).epsilon(3e-9));
    CHECK(factor("low", 76) == doctest::Approx(.128757165).epsilon(4e-9));
}

TEST_CASE("a pound a year is worth the printed annuity") {
    CHECK(annuity("standard", 10) == doctest::Approx(8.316605323).epsilon(1e-10));
    CHECK(annuity("standard", 30) == doctest::Approx(18.392045411).epsilon(1e-10));
    CHECK(annuity("standard", 60) == doctest::Approx(25.375259502).epsilon(1e-10));
    CHECK(annuity("health", 60) == doctest::Approx(39.847535418).epsilon(1e-10));
    CHECK(annuity("low", 60) == doctest::Approx(28.143509137).epsilon(1e-10));
}

TEST_CASE("three years of building and twenty-eight of running come to the printed penny") {
    CashFlows flows;
    for (int year = 0; year <= 2; ++year) flows.push_back(cost(year, 20 * million));
    for (int year = 3; year <= 30; ++year) flows.push_back(cost(year, 10 * million));

    CHECK(value(flows) == Money{-22'291'739'687});
}

TEST_CASE("optimism bias makes a non-standard building dearer, less where it is mitigated") {
    const auto guidance = green_book_2026();
    auto building = cost(0, 60 * million);
    building.asset = "non_standard_building";

    CHECK(value({building}, {&guidance, 0}) == Money{-9'060'000'000});
    CHECK(value({building}, {&guidance, 0.92}) == Money{-6'244'800'000});
    CHECK(value({building}, {&guidance, 1}) == Money{-6'000'000'000});
    CHECK(value({building}) == Money{-6'000'000'000});
}

TEST_CASE(
    "bias never touches a receipt, a benefit or a transfer, and running costs only of "
    "outsourcing") {
    const auto guidance = green_book_2026();
    const BiasTaken bias{&guidance, 0};
    const CashFlow sale{0, Money{100}, FlowKind::capital, "non_standard_building"};
    const CashFlow running{0, Money{-100}, FlowKind::revenue, "non_standard_building"};
    const CashFlow outsourced{0, Money{-100}, FlowKind::revenue, "outsourcing"};
    const CashFlow harm{0, Money{-100}, FlowKind::benefit, "non_standard_building"};

    CHECK(value({sale}, bias) == Money{100});
    CHECK(value({running}, bias) == Money{-100});
    CHECK(value({outsourced}, bias) == Money{-141});
    CHECK(value({harm}, bias) == Money{-100});
}

TEST_CASE("a transfer counts in the cost to the public purse alone") {
    const CashFlows flows = {cost(0, 100), cost(0, 30, FlowKind::transfer)};

    CHECK(value(flows) == Money{-100});
    CHECK(value(flows, no_bias, Counting::with_transfers) == Money{-130});
}

TEST_CASE("half a penny is rounded away from zero, once") {
    CHECK(to_the_penny(static_cast<Exact>(0.5)) == Money{1});
    CHECK(to_the_penny(static_cast<Exact>(-0.5)) == Money{-1});
    CHECK(to_the_penny(static_cast<Exact>(0.49)) == Money{0});
    CHECK(to_the_penny(static_cast<Exact>(-2.5)) == Money{-3});
}

TEST_CASE("huge sums over four hundred years stay right to the penny") {
    constexpr std::int64_t huge = 1'000'000'000'000'000;
    CashFlows flows;
    for (int year = 0; year <= 400; ++year) {
        flows.push_back(cost(year, huge));
        flows.push_back({year, Money{huge}, FlowKind::benefit, std::nullopt});
    }
    flows.push_back(cost(400, 7));

    CHECK(value(flows) == Money{0});
    CHECK(last_year({}) == 0);
    CHECK(value({}) == Money{0});
}

}  // namespace
}  // namespace wayhome::finance
