// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/json/members.hpp"
#include "kernel/result.hpp"
#include "planning/allocation/instance.hpp"

namespace wayhome::allocations {

/// Reads an instance, format wayhome-allocation/1 (docs/how-to/allocate.md). Every fault of the
/// document is among the refusals, each with its place: unknown members, numbers out of range,
/// identifiers used twice, references to nothing.
Result<allocation::Instance, json::Refusals> instance_from(const json::Value& document);

}  // namespace wayhome::allocations
