// SPDX-License-Identifier: Apache-2.0
#include "domain/child/child.hpp"  // offence
#include "kernel/id.hpp"
