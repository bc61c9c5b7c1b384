// SPDX-License-Identifier: Apache-2.0
#include "kernel/london_time.hpp"

#include <date/tz.h>
#include <fmt/format.h>

#include <array>

namespace wayhome {
namespace {

using namespace std::chrono;

const date::time_zone& london() {
    static const date::time_zone* const zone = date::locate_zone("Europe/London");
    return *zone;
}

constexpr std::array month_names = {"January",   "February", "March",    "April",
                                    "May",       "June",     "July",     "August",
                                    "September", "October",  "November", "December"};
constexpr std::array weekday_names = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                      "Thursday", "Friday", "Saturday"};

/// The system's files name the changes of summer time up to 2037 only. Until 2100 the calendar, and
/// with it the rule of the last Sundays, repeats every 28 years: a later time is looked up there.
constexpr Days twenty_eight_years{10'227};

Days back_to_named_years(sys_days day) {
    Days back{0};
    while (year_month_day{day - back}.year() > 2037y) back += twenty_eight_years;
    return back;
}

std::string counted(std::int64_t count, std::string_view unit) {
    return fmt::format("{} {}{}", count, unit, count == 1 ? "" : "s");
}

std::string two_units(std::int64_t large, std::string_view large_unit, std::int64_t small,
                      std::string_view small_unit) {
    if (small == 0) return counted(large, large_unit);
    return counted(large, large_unit) + " " + counted(small, small_unit);
}

}  // namespace

LondonTime in_london(Instant at) {
    const auto offset = london().get_info(at - back_to_named_years(floor<days>(at))).offset;
    const auto local = at + offset;
    const auto day_start = floor<days>(local);
    const hh_mm_ss time{local - day_start};
    return {CivilDate{day_start}, static_cast<int>(time.hours().count()),
            static_cast<int>(time.minutes().count())};
}

CivilDate london_date(Instant at) {
    return in_london(at).date;
}

Result<Instant, LondonTimeRefused> from_london(LondonTime local) {
    if (!local.date.ok() || local.hour < 0 || local.hour > 23 || local.minute < 0 ||
        local.minute > 59) {
        return refuse(LondonTimeRefused::not_a_time);
    }
    const auto wall = date::local_seconds{sys_days{local.date}.time_since_epoch() +
                                          Hours{local.hour} + Minutes{local.minute}};
    const auto info = london().get_info(wall - back_to_named_years(sys_days{local.date}));
    if (info.result == date::local_info::nonexistent) {
        return refuse(LondonTimeRefused::does_not_exist);
    }
    return Instant{wall.time_since_epoch() - info.first.offset};
}

Instant start_of_london_day(CivilDate date) {
    return from_london({date, 0, 0}).value();
}

std::string in_words(CivilDate date) {
    return fmt::format("{} {} {}", static_cast<unsigned>(date.day()),
                       month_names.at(static_cast<unsigned>(date.month()) - 1),
                       static_cast<int>(date.year()));
}

std::string in_words(Instant at) {
    const auto local = in_london(at);
    const int on_the_dial = local.hour % 12 == 0 ? 12 : local.hour % 12;
    return fmt::format("{}, {}:{:02}{}", in_words(local.date), on_the_dial, local.minute,
                       local.hour < 12 ? "am" : "pm");
}

std::string weekday_in_words(CivilDate date) {
    return weekday_names.at(weekday{sys_days{date}}.c_encoding());
}

std::string length_in_words(Seconds length) {
    const auto minutes = duration_cast<Minutes>(length).count();
    if (minutes < 1) return "less than a minute";
    if (minutes < 60) return counted(minutes, "minute");
    if (minutes < 24 * 60) return two_units(minutes / 60, "hour", minutes % 60, "minute");
    const auto hours = minutes / 60;
    return two_units(hours / 24, "day", hours % 24, "hour");
}

}  // namespace wayhome
