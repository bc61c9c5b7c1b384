// SPDX-License-Identifier: Apache-2.0
#include "domain/child/child.hpp"
#include "domain/referral/referral.hpp"  // offence
