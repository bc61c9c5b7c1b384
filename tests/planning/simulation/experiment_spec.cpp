// SPDX-License-Identifier: Apache-2.0
#include "planning/simulation/experiment.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "planning/simulation/estimate.hpp"
#include "planning/simulation/student.hpp"
#include "support/studies_given.hpp"

namespace wayhome::simulation {
namespace {

std::vector<Block> run(const Study& study, Range range, unsigned threads) {
    Progress progress;
    return run_experiment(study, range, threads, progress);
}

TEST_CASE("one, two and eight threads give the same blocks") {
    const auto alone = run(sd_1(), {0, 200}, 1);

    CHECK(alone.size() == 4);
    CHECK(run(sd_1(), {0, 200}, 2) == alone);
    CHECK(run(sd_1(), {0, 200}, 8) == alone);
}

TEST_CASE("a range begun later gives the blocks that the whole run has there") {
    const auto whole = run(sd_1(), {0, 200}, 2);
    const auto later = run(sd_1(), {128, 72}, 2);

    CHECK(later.size() == 2);
    CHECK(later[0] == whole[2]);
    CHECK(later[1] == whole[3]);
}

TEST_CASE("a cancelled run has no result") {
    Progress progress;
    progress.cancelled = true;

    CHECK(run_experiment(sd_1(), {0, 640}, 1, progress).empty());
}

TEST_CASE("moments joined are the moments of all values") {
    Moments left;
    Moments right;
    for (const double value : {1.0, 2.0, 4.0}) left.add(value);
    for (const double value : {8.0, 16.0}) right.add(value);
    left.join(right);

    CHECK(left.count == 5);
    CHECK(left.mean == doctest::Approx(6.2));
    CHECK(left.squares == doctest::Approx(148.8));
}

TEST_CASE("the interval is Student's") {
    CHECK(student_quantile_975(1) == doctest::Approx(12.706204736174705).epsilon(1e-12));
    CHECK(student_quantile_975(9) == doctest::Approx(2.2621571627982053).epsilon(1e-12));

    const Estimate estimate = estimated({4, 10, 12});
    CHECK(*estimate.mean == 10);
    CHECK(*estimate.half_width_95 == doctest::Approx(3.182446305284263).epsilon(1e-12));
}

TEST_CASE("measured once there is no interval, and never no mean") {
    CHECK(*estimated({1, 10, 0}).mean == 10);
    CHECK_FALSE(estimated({1, 10, 0}).half_width_95);
    CHECK_FALSE(estimated({}).mean);
}

TEST_CASE("the placed share is a ratio of totals, with the interval of its linearisation") {
    Block block;
    Tally one;
    one.placed = 10;
    one.withdrawn = 10;
    Tally two;
    two.placed = 30;
    two.withdrawn = 10;
    block.add(one);
    block.add(two);
    const auto share = measured(block).placed_share;

    // By hand: r = 40 / 60; d = 10 - 40/3 and 30 - 80/3; se = sqrt((100 + 100) / 9 / 2) / 30.
    CHECK(*share.mean == doctest::Approx(2.0 / 3));
    CHECK(*share.half_width_95 ==
          doctest::Approx(12.706204736174705 * std::sqrt(200.0 / 9 / 2) / 30).epsilon(1e-12));
}

TEST_CASE("where nobody was placed there is no wait, and where nobody came no share") {
    Block block;
    block.add(Tally{});

    CHECK_FALSE(measured(block).wait_of_placed_days.mean);
    CHECK_FALSE(measured(block).placed_share.mean);
}

}  // namespace
}  // namespace wayhome::simulation
