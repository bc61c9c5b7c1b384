// SPDX-License-Identifier: Apache-2.0
#include "planning/simulation/estimate.hpp"

#include <algorithm>
#include <cmath>

#include "planning/simulation/student.hpp"

namespace wayhome::simulation {
namespace {

Estimate share_placed(const Block& all) {
    const auto total = static_cast<double>(all.placed_in_all + all.withdrawn_in_all);
    if (all.placed_in_all + all.withdrawn_in_all == 0) return {};
    const double share = static_cast<double>(all.placed_in_all) / total;
    if (all.placed.count < 2) return {share, std::nullopt};
    const auto count = static_cast<double>(all.placed.count);
    const double stays = 1 - share;
    const double squares = stays * stays * all.placed.squares +
                           share * share * all.withdrawn.squares -
                           2 * stays * share * all.placed_with_withdrawn;
    const double error =
        std::sqrt(std::max(0.0, squares) / (count * (count - 1))) / (total / count);
    return {share, student_quantile_975(all.placed.count - 1) * error};
}

}  // namespace

Estimate estimated(const Moments& moments) {
    if (moments.count == 0) return {};
    if (moments.count == 1) return {moments.mean, std::nullopt};
    const auto count = static_cast<double>(moments.count);
    const double deviation = std::sqrt(std::max(0.0, moments.squares) / (count - 1));
    return {moments.mean, student_quantile_975(moments.count - 1) * deviation / std::sqrt(count)};
}

Measures measured(const Block& all) {
    return {
        estimated(all.secure_held), estimated(all.secure_blocked), estimated(all.step_down_held),
        estimated(all.waiting),     estimated(all.placed),         estimated(all.withdrawn),
        share_placed(all),          estimated(all.wait_of_placed)};
}

}  // namespace wayhome::simulation
