// SPDX-License-Identifier: Apache-2.0
#pragma once

inline int most_offers() {
    return 3;
}
