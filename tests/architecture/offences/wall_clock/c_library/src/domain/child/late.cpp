// SPDX-License-Identifier: Apache-2.0
#include <ctime>

auto now() {
    return std::time(nullptr);  // offence
}
