// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <mutex>
#include <random>

#include "kernel/id.hpp"

namespace wayhome::faults {

/// Ids spread as in service and the same for a seed; may be asked by several threads.
class SeededRandomIds : public IdSource {
  public:
    explicit SeededRandomIds(std::uint64_t seed) : random_(seed) {}

    IdBits next() override {
        const std::lock_guard lock{mutex_};
        IdBits bits{};
        for (auto& byte : bits) byte = static_cast<std::uint8_t>(random_() & 0xFFU);
        return bits;
    }

  private:
    std::mutex mutex_;
    std::mt19937_64 random_;
};

}  // namespace wayhome::faults
