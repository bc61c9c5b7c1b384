// SPDX-License-Identifier: Apache-2.0
#include <chrono>

#include "planning/allocation/checker/rules.hpp"
#include "planning/allocation/plan.hpp"
