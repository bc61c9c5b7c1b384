// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "main/command.hpp"
#include "web/server/router.hpp"

namespace wayhome {

enum class RoutesAs { text, json };

/// `wayhome routes`: every address the product answers, with the policy that says who may use it;
/// those that only a demonstration has included.
ExitStatus routes(RoutesAs form);

}  // namespace wayhome
