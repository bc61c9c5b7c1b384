// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "kernel/result.hpp"
#include "kernel/time.hpp"

namespace wayhome {

/// The time on a London wall: what people read and write. Stored times are UTC.
struct LondonTime {
    CivilDate date;
    int hour;    ///< 0 to 23
    int minute;  ///< 0 to 59
};

LondonTime in_london(Instant at);
CivilDate london_date(Instant at);

enum class LondonTimeRefused {
    not_a_time,     ///< no such date, hour or minute
    does_not_exist  ///< inside the hour that is skipped when summer time begins
};

/// The moment a London clock shows this time. In the hour that occurs twice when summer time ends,
/// the first.
Result<Instant, LondonTimeRefused> from_london(LondonTime local);

/// The first moment of a London day; midnight always exists there.
Instant start_of_london_day(CivilDate date);

/// "9 January 2026"
std::string in_words(CivilDate date);
/// "9 January 2026, 11:45pm" by a London clock; midday and midnight are 12:00pm and 12:00am.
std::string in_words(Instant at);
/// "Friday"
std::string weekday_in_words(CivilDate date);

/// "2 hours 5 minutes", "3 days 4 hours", "less than a minute": a length of time for people, its
/// two largest units, rounded down.
std::string length_in_words(Seconds length);

}  // namespace wayhome
