// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "planning/allocation/instance.hpp"

namespace wayhome::allocation {

/// One thing that is wrong with an instance.
struct Fault {
    std::string pointer;  ///< where, as a JSON pointer into the instance's file form
    std::string found;
    std::string allowed;
};

/// Everything that is wrong: ranges, identifiers used twice, references to nothing, a pair listed
/// twice, a fixed child without her pair. Empty for an instance that a plan can be sought for.
std::vector<Fault> faults_of(const Instance& instance);

/// The largest count, amount or target that is taken: far beyond any service, far below overflow.
constexpr std::int64_t largest_count = 1'000'000'000;
/// The most children, and the most units, that one instance may have.
constexpr std::size_t most_members = 100'000;
constexpr double longest_limit_seconds = 1e6;

/// A name as a part of a JSON pointer (RFC 6901).
std::string escaped(std::string_view name);

}  // namespace wayhome::allocation
