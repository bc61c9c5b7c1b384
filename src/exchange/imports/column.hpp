// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "kernel/code_list.hpp"

namespace wayhome::imports {

enum class Presence { required, optional };

/// One column of an import file, as its template describes it.
struct Column {
    std::string name;
    std::string meaning;
    std::string allowed;
    std::string example;
    Presence presence = Presence::optional;
};

/// "england, wales, scotland"
template <class E, std::size_t N>
std::string codes_of(const CodeList<E, N>& list) {
    std::string codes;
    for (const auto& each : list) {
        if (!codes.empty()) codes += ", ";
        codes += each.code;
    }
    return codes;
}

inline constexpr auto a_date = "a date such as 2026-01-09 or 09/01/2026 (day first)";
inline constexpr auto a_moment =
    "a London date and time such as 2026-01-09 23:45 or 09/01/2026 23:45, or 2026-01-09T23:45:00Z";
inline constexpr auto yes_or_no = "yes, no";
inline constexpr auto one_line = "text on one line, at most 200 characters";

}  // namespace wayhome::imports
