// SPDX-License-Identifier: Apache-2.0
#include "kernel/time.hpp"

#include <fmt/compile.h>

#include "kernel/expect.hpp"

namespace wayhome {
namespace {

using namespace std::chrono;

/// The digits of text[from, from + count) as a number; nothing where one is not a digit.
std::optional<int> digits(std::string_view text, std::size_t from, std::size_t count) {
    int value = 0;
    for (const char c : text.substr(from, count)) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

}  // namespace

std::string to_iso(CivilDate date) {
    return fmt::format(FMT_COMPILE("{:04}-{:02}-{:02}"), static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

std::optional<CivilDate> date_from_iso(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto y = digits(text, 0, 4);
    const auto m = digits(text, 5, 2);
    const auto d = digits(text, 8, 2);
    if (!y || !m || !d) return std::nullopt;
    const CivilDate date{year{*y}, month{static_cast<unsigned>(*m)},
                         day{static_cast<unsigned>(*d)}};
    if (!date.ok()) return std::nullopt;
    return date;
}

std::string to_iso(Instant at) {
    const auto day_start = floor<days>(at);
    const hh_mm_ss time{at - day_start};
    const CivilDate date{day_start};
    return fmt::format(FMT_COMPILE("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z"),
                       static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                       static_cast<unsigned>(date.day()), time.hours().count(),
                       time.minutes().count(), time.seconds().count());
}

std::optional<Instant> instant_from_iso(std::string_view text) {
    if (text.size() != 20 || text[10] != 'T' || text[13] != ':' || text[16] != ':' ||
        text[19] != 'Z') {
        return std::nullopt;
    }
    const auto date = date_from_iso(text.substr(0, 10));
    const auto h = digits(text, 11, 2);
    const auto m = digits(text, 14, 2);
    const auto s = digits(text, 17, 2);
    if (!date || !h || !m || !s || *h > 23 || *m > 59 || *s > 59) return std::nullopt;
    return Instant{sys_days{*date}} + Hours{*h} + Minutes{*m} + Seconds{*s};
}

int age_on(CivilDate born, CivilDate day) {
    int years = static_cast<int>(day.year()) - static_cast<int>(born.year());
    CivilDate birthday{day.year(), born.month(), born.day()};
    if (!birthday.ok()) birthday = sys_days{birthday};
    if (day < birthday) --years;
    return years;
}

CivilDate months_later(CivilDate from, int months) {
    expect(from.ok(), "months are counted from a real date");
    const CivilDate later = from + std::chrono::months{months};
    if (later.ok()) return later;
    return CivilDate{later.year() / later.month() / last};
}

}  // namespace wayhome
