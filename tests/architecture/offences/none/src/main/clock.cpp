// SPDX-License-Identifier: Apache-2.0
#include <chrono>

#include "store/homes.hpp"
#include "web/board.hpp"

auto now() {
    return std::chrono::system_clock::now();
}
