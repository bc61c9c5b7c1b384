// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "faults/fault_vfs.hpp"

namespace wayhome::faults {

/// The memory of this program, which can run out: every `new` of every thread, and what SQLite
/// takes. What throwing an exception needs is taken elsewhere and never runs out.
class FailingMemory {
  public:
    /// From now on allocations are counted, and that with this number fails, 1 being the next; none
    /// where it is 0.
    static void run_out(std::int64_t number, Lasting lasting);
    /// There is memory again; how many allocations were counted.
    static std::int64_t recover();
};

}  // namespace wayhome::faults
