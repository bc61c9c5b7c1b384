// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "domain/order/period.hpp"
#include "kernel/time.hpp"

namespace wayhome::order {

/// A time in secure accommodation without a court's authority.
struct Kept {
    Instant from;
    Instant until;  ///< the first moment after it
};

/// How long a child may be kept without a court's authority, added up over any days that follow
/// each other. The figures are `hours_without_order` and `days_hours_are_counted_over`: 72 and 28
/// since SI 1991/1505 reg 10(1).
struct TimeAllowed {
    Hours hours;
    Days days;
};
TimeAllowed time_allowed(CivilDate day);

/// The times of these periods that count: those no court gave, as they ran or are going to run.
std::vector<Kept> kept_without_court(const std::vector<Period>& periods);

/// How long the child was kept in the days that end at that moment. Days are London days: they
/// begin at the same time by the clock that many days earlier. Times may overlap; they count once.
Seconds used_without_court(const std::vector<Kept>& kept, Instant at, TimeAllowed allowed);

/// The last moment to which a child may be kept without a break from `from`, after what went
/// before: at no moment until then is more used than is allowed, and just after it would be. `from`
/// itself where nothing is left. Cost: a few hundred looks at the times kept.
Instant longest_without_court(const std::vector<Kept>& earlier, Instant from, TimeAllowed allowed);

/// What regulation 10(3) would add when time runs out around a Sunday or public holiday: until
/// midday of the next day that is neither, for a child kept for more than 48 hours in the 27 days
/// before the placement. The text was not seen: these figures are unverified, so the service shows
/// this moment and does not rely on it.
struct HolidayExtension {
    Hours above;
    Days before;
    int hour;  ///< of a London clock
    bool verified;
};
HolidayExtension holiday_extension(CivilDate day);
std::optional<Instant> extended_around_holidays(const std::vector<Kept>& earlier, Instant from,
                                                Instant ends, HolidayExtension extension,
                                                const std::vector<CivilDate>& bank_holidays);

}  // namespace wayhome::order
