// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "main/command.hpp"

namespace wayhome {

enum class RoutesAs { text, json };

/// Every address the product answers, with the policy that says who may use it;
/// those that only a demonstration has included.
std::string listed_routes(RoutesAs form);

/// `wayhome routes`: prints them.
ExitStatus routes(RoutesAs form);

}  // namespace wayhome
