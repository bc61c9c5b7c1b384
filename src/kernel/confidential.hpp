// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility>

namespace wayhome {

/// A particular of a child that cannot be printed, logged or compared by accident. Whoever opens it
/// says so in the code, and does so after an access decision.
template <class T>
class Confidential {
  public:
    Confidential() = default;
    explicit Confidential(T value) : value_(std::move(value)) {}

    const T& opened() const { return value_; }

    friend bool operator==(const Confidential&, const Confidential&) = default;

  private:
    T value_{};
};

}  // namespace wayhome
