// SPDX-License-Identifier: Apache-2.0
#include "kernel/expect.hpp"

#include <fmt/format.h>

namespace wayhome {

void expect(bool condition, std::string_view what_should_hold, std::source_location where) {
    if (condition) return;
    throw Bug(
        fmt::format("expected: {} ({}:{})", what_should_hold, where.file_name(), where.line()));
}

}  // namespace wayhome
