// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "application/desk.hpp"

namespace wayhome::application {

/// One child of a home's register. A restricted child is counted, and not described to those who
/// may not read the record.
struct RegisterLine {
    placement::Placement placement;
    std::string bed;
    std::string unit;
    std::string initials;  ///< empty where the record is restricted to others
    std::optional<int> age;
    std::string authority;
};

/// Who is expected at the actor's own home and who lives there, in order of bed (row F4).
std::vector<RegisterLine> home_register(const Desk& desk, const access::Actor& actor);

}  // namespace wayhome::application
