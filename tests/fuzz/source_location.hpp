// SPDX-License-Identifier: Apache-2.0
// Read before everything else in the preset fuzz: clang 14 has no source_location for libstdc++.
#pragma once

#include <source_location>
#if !defined(__cpp_lib_source_location)
namespace std {
struct source_location {
    static constexpr source_location current(const char* file = __builtin_FILE(),
                                             const char* function = __builtin_FUNCTION(),
                                             unsigned line = __builtin_LINE()) {
        return {file, function, line};
    }
    constexpr const char* file_name() const { return file; }
    constexpr const char* function_name() const { return function; }
    constexpr unsigned line() const { return line_; }
    constexpr unsigned column() const { return 0; }
    const char* file = "";
    const char* function = "";
    unsigned line_ = 0;
};
}  // namespace std
#endif
