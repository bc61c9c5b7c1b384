// SPDX-License-Identifier: Apache-2.0
#include "main/demonstration_clock.hpp"

#include <algorithm>
#include <fstream>

#include "kernel/expect.hpp"

namespace wayhome {
namespace {

std::optional<Seconds::rep> kept(const std::filesystem::path& file) {
    std::ifstream in{file};
    Seconds::rep ahead = 0;
    return in >> ahead ? std::optional{ahead} : std::nullopt;
}

}  // namespace

DemonstrationClock::DemonstrationClock(const Clock& real, std::filesystem::path kept_in,
                                       std::optional<Instant> begins)
    : real_(real), kept_in_(std::move(kept_in)) {
    const auto before = kept(kept_in_);
    const auto asked = begins ? std::optional{(*begins - real_.now()).count()} : std::nullopt;
    if (before && asked) {
        ahead_ = std::max(*before, *asked);
    } else {
        ahead_ = before.value_or(asked.value_or(0));
    }
    keep();
}

void DemonstrationClock::move_by(Seconds by) {
    expect(by >= Seconds::zero(), "a demonstration's clock moves forward");
    const std::lock_guard lock{moving_};
    ahead_ += by.count();
    keep();
}

void DemonstrationClock::keep() const {
    auto written = kept_in_;
    written += ".new";
    std::ofstream{written} << ahead_.load() << '\n';
    std::filesystem::rename(written, kept_in_);
}

}  // namespace wayhome
