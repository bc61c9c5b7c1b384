// SPDX-License-Identifier: Apache-2.0
#include "board/board.hpp"

#include "referral_rules/rules.hpp"

int rows() {
    return most_offers();
}
