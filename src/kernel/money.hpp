// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>

namespace wayhome {

/// Whole pence; negative is a cost or a debt. Never a fraction, never floating point.
class Money {
  public:
    constexpr Money() = default;
    constexpr explicit Money(std::int64_t pence) : pence_(pence) {}

    constexpr std::int64_t pence() const { return pence_; }

    friend constexpr Money operator+(Money one, Money other) {
        return Money{one.pence_ + other.pence_};
    }
    friend constexpr Money operator-(Money one, Money other) {
        return Money{one.pence_ - other.pence_};
    }
    constexpr Money operator-() const { return Money{-pence_}; }
    friend constexpr auto operator<=>(Money, Money) = default;

  private:
    std::int64_t pence_ = 0;
};

}  // namespace wayhome
