// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kernel/id.hpp"

namespace wayhome::support {

/// Ids 1, 2, 3, …: the same in every run, so that a failing spec fails alike twice.
class SeededIds : public IdSource {
  public:
    IdBits next() override {
        ++count_;
        IdBits bits{};
        for (std::size_t i = 0; i < 8; ++i) {
            bits[15 - i] = static_cast<std::uint8_t>(count_ >> (8U * i));
        }
        return bits;
    }

  private:
    std::uint64_t count_ = 0;
};

}  // namespace wayhome::support
