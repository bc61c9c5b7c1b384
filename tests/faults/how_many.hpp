// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <cstdlib>
#include <string>

namespace wayhome::faults {

/// A number given in an environment variable, or the usual one.
inline std::uint64_t how_many(const char* variable, std::uint64_t usual) {
    const char* const given = std::getenv(variable);
    return given == nullptr ? usual : std::stoull(given);
}

/// Where every choice of a fault test comes from; a failure prints it, and WAYHOME_FAULT_SEED
/// repeats it.
inline std::uint64_t seed_of_run() {
    return how_many("WAYHOME_FAULT_SEED", 20260109);
}

}  // namespace wayhome::faults
