// SPDX-License-Identifier: Apache-2.0
#include "planning/simulation/draws.hpp"

#include <doctest/doctest.h>

namespace wayhome::simulation {
namespace {

TEST_CASE("Philox gives the known answers of its authors") {
    CHECK(philox({0, 0, 0, 0}, {0, 0}) ==
          PhiloxCounter{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8});
    CHECK(philox({0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff}, {0xffffffff, 0xffffffff}) ==
          PhiloxCounter{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd});
    CHECK(philox({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}) ==
          PhiloxCounter{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1});
}

TEST_CASE(
    "a draw depends on its seed, replication, stream, child and purpose, and on nothing else") {
    const Draws draws{7, 3};
    const double here = draws.of(1, 20, Purpose::stay).first;

    CHECK(draws.of(1, 20, Purpose::stay).first == here);
    CHECK(draws.of(1, 20, Purpose::step_down).first != here);
    CHECK(draws.of(1, 21, Purpose::stay).first != here);
    CHECK(draws.of(2, 20, Purpose::stay).first != here);
    CHECK(Draws(8, 3).of(1, 20, Purpose::stay).first != here);
    CHECK(Draws(7, 4).of(1, 20, Purpose::stay).first != here);
    CHECK(Draws(7 + (std::uint64_t{1} << 32U), 3).of(1, 20, Purpose::stay).first != here);
}

TEST_CASE("draws lie inside (0, 1), and their mean and variance are those of the uniform") {
    constexpr std::uint32_t children = 200'000;
    const Draws draws{1, 0};
    double sum = 0;
    double squares = 0;
    bool inside = true;
    for (std::uint32_t child = 0; child < children; ++child) {
        const double u = draws.of(0, child, Purpose::referral).second;
        inside = inside && u > 0 && u < 1;
        sum += u;
        squares += (u - 0.5) * (u - 0.5);
    }

    CHECK(inside);
    CHECK(sum / children == doctest::Approx(0.5).epsilon(0.004));
    CHECK(squares / children == doctest::Approx(1.0 / 12).epsilon(0.01));
}

}  // namespace
}  // namespace wayhome::simulation
