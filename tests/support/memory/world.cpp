// SPDX-License-Identifier: Apache-2.0
#include "support/memory/world.hpp"

namespace wayhome::support::memory {

World& Access::changed() const {
    expect(rights_ == Rights::write, "work that only reads changes nothing");
    return *world_;
}

std::string bed_name(const World& world, HomeId home, BedId bed) {
    const auto stored = found(world.homes, home);
    const auto* of_that_id = stored ? stored->bed(bed) : nullptr;
    return of_that_id ? of_that_id->name : "";
}

}  // namespace wayhome::support::memory
