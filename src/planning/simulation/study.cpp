// SPDX-License-Identifier: Apache-2.0
#include "planning/simulation/study.hpp"

namespace wayhome::simulation {

std::uint32_t Study::places(ProvisionKind kind) const {
    std::uint32_t places = 0;
    for (const auto& each : provision) {
        if (each.kind == kind) places += each.places;
    }
    return places;
}

}  // namespace wayhome::simulation
