// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

#include "kernel/time.hpp"

namespace wayhome {

/// The machine's clock: the only place of the product that reads it.
class SystemClock : public Clock {
  public:
    Instant now() const override {
        return std::chrono::floor<Seconds>(std::chrono::system_clock::now());
    }
};

}  // namespace wayhome
