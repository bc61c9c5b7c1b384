// SPDX-License-Identifier: Apache-2.0
#include "referral_rules/rules.hpp"

int twice() {
    return 2 * most_offers();
}
