// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/working_time.hpp"

#include <doctest/doctest.h>
#include <time.h>

#include <cstdlib>
#include <random>

namespace wayhome::referral {
namespace {

using namespace std::chrono_literals;
using std::chrono::sys_days;

const std::vector<CivilDate> easter_2026 = {2026y / 4 / 3, 2026y / 4 / 6};

/// Knows nothing of the code under test: the C library's own time zone, asked minute by minute.
class MinuteByMinute {
  public:
    MinuteByMinute() {
        setenv("TZ", "Europe/London", 1);
        tzset();
    }

    static bool open(Instant at) {
        const std::time_t seconds = at.time_since_epoch().count();
        std::tm local{};
        localtime_r(&seconds, &local);
        const bool easter =
            local.tm_year == 126 && local.tm_mon == 3 && (local.tm_mday == 3 || local.tm_mday == 6);
        return local.tm_wday != 0 && local.tm_wday != 6 && !easter && local.tm_hour >= 9 &&
               local.tm_hour < 17;
    }

    static Instant after(Instant from, Minutes working) {
        auto at = from;
        while (!open(at)) at += 1min;
        for (auto left = working; left > 0min; at += 1min) {
            if (open(at)) left -= 1min;
        }
        return at;
    }

    static Minutes between(Instant from, Instant to) {
        Minutes passed{0};
        for (auto at = from; at < to; at += 1min) passed += open(at) ? 1min : 0min;
        return passed;
    }
};

TEST_CASE("work that arrives in the evening starts at nine the next working day") {
    const WorkingTime working{easter_2026};
    const Instant maundy_thursday_evening = sys_days{2026y / 4 / 2} + 17h;

    CHECK_FALSE(working.is_open(maundy_thursday_evening));
    CHECK(working.next_opening(maundy_thursday_evening) == sys_days{2026y / 4 / 7} + 8h);
}

TEST_CASE("four working hours from three in the afternoon end at eleven the next morning") {
    const WorkingTime working{{}};

    CHECK(working.after(sys_days{2026y / 1 / 12} + 15h, 4h) == sys_days{2026y / 1 / 13} + 11h);
}

TEST_CASE("time that fits into the day exactly is due at closing, not at the next opening") {
    const WorkingTime working{{}};

    CHECK(working.after(sys_days{2026y / 1 / 12} + 9h, 8h) == sys_days{2026y / 1 / 12} + 17h);
}

TEST_CASE("the Friday before summer time and the Monday after are each eight hours long") {
    const WorkingTime working{{}};
    const Instant friday_nine = sys_days{2026y / 3 / 27} + 9h;

    CHECK(working.after(friday_nine, 16h) == sys_days{2026y / 3 / 30} + 16h);
    CHECK(working.between(friday_nine, sys_days{2026y / 3 / 30} + 16h) == 16h);
}

TEST_CASE("no working time passes backwards or over a weekend") {
    const WorkingTime working{{}};
    const Instant saturday = sys_days{2026y / 1 / 10};

    CHECK(working.between(saturday, saturday + 48h) == 0s);
    CHECK(working.between(saturday + 72h, saturday) == 0s);
}

TEST_CASE("over both changes of the clocks it agrees with counting minute by minute") {
    const WorkingTime working{easter_2026};
    const MinuteByMinute oracle;
    std::mt19937_64 random{20260329};
    std::uniform_int_distribution<int> minute_of_fortnight{0, 14 * 24 * 60};
    std::uniform_int_distribution<int> allowed_minutes{1, 3 * 8 * 60};

    for (const auto& start : {sys_days{2026y / 3 / 24}, sys_days{2026y / 10 / 19}}) {
        for (int round = 0; round < 300; ++round) {
            const Instant from = start + Minutes{minute_of_fortnight(random)};
            const Minutes allowed{allowed_minutes(random)};
            const Instant due = working.after(from, allowed);

            CAPTURE(to_iso(from));
            CAPTURE(allowed.count());
            CHECK(due == oracle.after(from, allowed));
            CHECK(working.between(from, due) == oracle.between(from, due));
            CHECK(working.is_open(from) == oracle.open(from));
        }
    }
}

}  // namespace
}  // namespace wayhome::referral
