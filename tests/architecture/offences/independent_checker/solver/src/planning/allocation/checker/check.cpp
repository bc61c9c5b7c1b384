// SPDX-License-Identifier: Apache-2.0
#include "planning/allocation/plan.hpp"
#include "planning/allocation/search.hpp"  // offence
