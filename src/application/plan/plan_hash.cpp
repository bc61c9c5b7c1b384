// SPDX-License-Identifier: Apache-2.0
#include "application/plan/plan_hash.hpp"

#include <fmt/format.h>

#include <iterator>

#include "application/session/password.hpp"

namespace wayhome::application {

std::string plan_hash(const allocation::Instance& instance, const std::string& rules_version) {
    std::string text = fmt::format("wayhome-plan-input/1\nrules {}\n", rules_version);
    const auto out = std::back_inserter(text);
    for (const auto& child : instance.children) {
        fmt::format_to(out, "child {} {} {} {} {}\n", child.id, child.band, child.need, child.load,
                       to_iso(child.received));
    }
    for (const auto& home : instance.homes) {
        fmt::format_to(out, "home {} {} {}\n", home.id, home.staffing, home.admissions);
        for (const auto& unit : home.units) {
            fmt::format_to(out, "unit {} {}\n", unit.id, unit.free_beds);
        }
    }
    for (const auto& pair : instance.pairs) {
        fmt::format_to(out, "pair {} {} {} {} {}\n", pair.child, pair.unit, pair.suitability,
                       pair.closeness, pair.continuity);
    }
    for (const auto& each : instance.conflicts) {
        fmt::format_to(out, "apart {} {} {}\n", each.first, each.second,
                       each.scope == allocation::Scope::home ? "home" : "unit");
    }
    for (const auto& each : instance.fixed) {
        fmt::format_to(out, "fixed {} {}\n", each.child, each.unit);
    }
    return sha256_hex(text);
}

}  // namespace wayhome::application
