// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace wayhome {

/// A moment, in whole seconds UTC. Order within a second is a sequence number's, not the clock's.
using Instant = std::chrono::sys_seconds;
/// A day on the calendar. Ages, orders and nights are days, never seconds.
using CivilDate = std::chrono::year_month_day;

using Seconds = std::chrono::seconds;
using Minutes = std::chrono::minutes;
using Hours = std::chrono::hours;
using Days = std::chrono::days;

/// Seconds since 1970-01-01 UTC: the form in the database.
inline std::int64_t to_epoch(Instant at) {
    return at.time_since_epoch().count();
}
inline Instant from_epoch(std::int64_t seconds) {
    return Instant{Seconds{seconds}};
}

/// "2026-01-09T23:45:00Z"; and back, for exactly that form with a real date and time.
std::string to_iso(Instant at);
std::optional<Instant> instant_from_iso(std::string_view text);

/// "2026-01-09"; and back, for exactly that form with a real date.
std::string to_iso(CivilDate date);
std::optional<CivilDate> date_from_iso(std::string_view text);

/// Whole years completed on `day`. A child born on 29 February completes a year on 1 March of a
/// common year (in England a person reaches an age at the start of the birthday; a date that does
/// not occur is taken as the next day).
int age_on(CivilDate born, CivilDate day);

/// The same day of the month `months` later; where that month is too short, its last day.
CivilDate months_later(CivilDate from, int months);

/// What time it is. Only main reads the machine's clock; tests and simulation give their own.
class Clock {
  public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

/// A clock that stands where it was put: for tests and for work replayed at a stated time.
class SetClock : public Clock {
  public:
    explicit SetClock(Instant at) : at_(at) {}
    Instant now() const override { return at_; }
    void set(Instant at) { at_ = at; }
    void advance(Seconds by) { at_ += by; }

  private:
    Instant at_;
};

}  // namespace wayhome
