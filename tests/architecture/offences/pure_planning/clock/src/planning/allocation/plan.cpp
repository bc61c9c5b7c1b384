// SPDX-License-Identifier: Apache-2.0
#include <chrono>
auto now = std::chrono::steady_clock::now();  // offence
