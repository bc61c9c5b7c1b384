// SPDX-License-Identifier: Apache-2.0
#include "exchange/imports/written_time.hpp"

#include <algorithm>

#include "kernel/london_time.hpp"

namespace wayhome::imports {
namespace {

/// The number that these one or two (or four) digits are; nothing for other text.
std::optional<int> digits(std::string_view text, std::size_t least, std::size_t most) {
    if (text.size() < least || text.size() > most) return std::nullopt;
    int number = 0;
    for (const char each : text) {
        if (each < '0' || each > '9') return std::nullopt;
        number = number * 10 + (each - '0');
    }
    return number;
}

std::optional<CivilDate> british_date(std::string_view text) {
    const auto first = text.find('/');
    const auto second = first == std::string_view::npos ? first : text.find('/', first + 1);
    if (second == std::string_view::npos) return std::nullopt;
    const auto day = digits(text.substr(0, first), 1, 2);
    const auto month = digits(text.substr(first + 1, second - first - 1), 1, 2);
    const auto year = digits(text.substr(second + 1), 4, 4);
    if (!day || !month || !year) return std::nullopt;
    const CivilDate date{std::chrono::year{*year},
                         std::chrono::month(static_cast<unsigned>(*month)),
                         std::chrono::day(static_cast<unsigned>(*day))};
    return date.ok() ? std::optional{date} : std::nullopt;
}

struct TimeOfDay {
    int hour;
    int minute;
    int second;
};

std::optional<TimeOfDay> time_of_day(std::string_view text) {
    const auto colon = text.find(':');
    if (colon == std::string_view::npos) return std::nullopt;
    const auto hour = digits(text.substr(0, colon), 1, 2);
    const auto minute = digits(text.substr(colon + 1, 2), 2, 2);
    const auto rest = text.substr(std::min(text.size(), colon + 3));
    if (!hour || !minute) return std::nullopt;
    if (rest.empty()) return TimeOfDay{*hour, *minute, 0};
    const auto second = rest.front() == ':' ? digits(rest.substr(1), 2, 2) : std::nullopt;
    if (!second || *second > 59) return std::nullopt;
    return TimeOfDay{*hour, *minute, *second};
}

}  // namespace

std::optional<CivilDate> written_date(std::string_view text) {
    const auto date =
        text.find('/') == std::string_view::npos ? date_from_iso(text) : british_date(text);
    if (!date || date->year() < std::chrono::year{1900} || date->year() > std::chrono::year{2100}) {
        return std::nullopt;
    }
    return date;
}

std::optional<Instant> written_moment(std::string_view text) {
    if (text.ends_with('Z')) {
        const auto at = instant_from_iso(text);
        return at && written_date(text.substr(0, 10)) ? at : std::nullopt;
    }
    const auto space = text.find_first_of(" T");
    if (space == std::string_view::npos) return std::nullopt;
    const auto date = written_date(text.substr(0, space));
    const auto time = time_of_day(text.substr(space + 1));
    if (!date || !time) return std::nullopt;
    const auto at = from_london({*date, time->hour, time->minute});
    if (!at) return std::nullopt;
    return *at + Seconds{time->second};
}

}  // namespace wayhome::imports
