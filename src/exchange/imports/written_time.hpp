// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

#include "kernel/time.hpp"

namespace wayhome::imports {

/// A day as files write it: "2026-01-09" or, as spreadsheets in Britain save it, "09/01/2026".
/// Nothing for a day that does not exist or is not in the years 1900 to 2100.
std::optional<CivilDate> written_date(std::string_view text);

/// A moment as files write it: "2026-01-09T23:45:00Z" in UTC, or a day with a time by a London
/// clock ("2026-01-09 23:45", "09/01/2026 23:45", seconds allowed). Nothing for a time that does
/// not exist.
std::optional<Instant> written_moment(std::string_view text);

}  // namespace wayhome::imports
