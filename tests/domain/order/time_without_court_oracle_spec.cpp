// SPDX-License-Identifier: Apache-2.0
// 72 hours in any 28 days against a minute-by-minute count, over every change of summer time
// from 2020 to 2040. The oracle knows no rule of the product: it walks a table of minutes whose
// London clock it works out itself.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <vector>

#include "domain/order/time_without_court.hpp"

namespace wayhome::order {
namespace {

using namespace std::chrono_literals;
using std::chrono::sys_days;

constexpr TimeAllowed allowed{72h, Days{28}};

/// Summer time runs from the last Sunday of March, 01:00 UTC, to that of October, 01:00 UTC.
Instant change_in(std::chrono::year year, std::chrono::month month) {
    return sys_days{year / month / std::chrono::Sunday[std::chrono::last]} + 1h;
}

Minutes summer_time_at(Instant at) {
    const auto year = CivilDate{std::chrono::floor<Days>(at)}.year();
    const bool summer =
        at >= change_in(year, std::chrono::March) && at < change_in(year, std::chrono::October);
    return summer ? 60min : 0min;
}

/// The minutes around a change: what a London clock shows, and whether the child is kept.
class Calendar {
  public:
    Calendar(Instant first, int minutes) : first_(first) {
        for (int i = 0; i < minutes; ++i) {
            const auto at = first + Minutes{i};
            shown_.push_back((at + summer_time_at(at)).time_since_epoch().count());
            kept_.push_back(false);
        }
    }

    void keep(const Kept& each) {
        for (auto at = each.from; at < each.until; at += 1min) kept_[index(at)] = true;
    }

    /// How many minutes before `at` the child was kept, back to the first minute on which a clock
    /// showed that time or later, 28 dates earlier.
    std::vector<int> used_from(Instant from, Instant until) {
        std::vector<int> before{0};
        for (const bool kept : kept_) before.push_back(before.back() + (kept ? 1 : 0));
        std::vector<int> used;
        for (auto at = from; at <= until; at += 1min) {
            used.push_back(before[index(at)] - before[start_of_days(at)]);
        }
        return used;
    }

  private:
    std::size_t index(Instant at) const {
        return static_cast<std::size_t>(std::chrono::duration_cast<Minutes>(at - first_).count());
    }

    std::size_t start_of_days(Instant at) const {
        constexpr std::int64_t day = 24 * 3600;
        const auto wanted = shown_[index(at)] - 28 * day;
        const auto date = wanted / day;
        for (auto i = index(at - Days{28}) - 121;; ++i) {
            if (shown_[i] / day == date && shown_[i] >= wanted) return i;
        }
    }

    Instant first_;
    std::vector<std::int64_t> shown_;
    std::vector<bool> kept_;
};

/// Pseudo-random by a fixed recipe (Lehmer), so that every run tries the same cases.
class Dice {
  public:
    int below(int limit) {
        state_ = state_ * 48271 % 2147483647;
        return static_cast<int>(state_ % static_cast<std::uint64_t>(limit));
    }

  private:
    std::uint64_t state_ = 20260329;
};

/// One child: up to three earlier times within the 29 days before a stay that begins near the
/// change, or whose days reach back to it.
void check_one(Dice& dice, Instant change, std::int64_t& compared) {
    const auto from = change + (dice.below(2) == 0 ? Days{0} : Days{28}) +
                      Minutes{dice.below(8 * 60) - 4 * 60} - Hours{dice.below(70)};
    std::vector<Kept> earlier;
    for (int i = dice.below(4); i > 0; --i) {
        const auto began = from - Minutes{dice.below(29 * 24 * 60) + 1};
        const auto until = std::min(from, began + Minutes{dice.below(40 * 60)});
        earlier.push_back({began, until});
    }
    const auto last = from + 72h + 1min;
    Calendar calendar{from - Days{64}, 70 * 24 * 60};
    for (const auto& each : earlier) calendar.keep(each);
    calendar.keep({from, last});
    const auto used = calendar.used_from(from, last);

    const auto over =
        std::find_if(used.begin(), used.end(), [](int each) { return each > 72 * 60; });
    const auto longest = longest_without_court(earlier, from, allowed);
    REQUIRE(over != used.end());
    const auto first_over = from + Minutes{over - used.begin()};
    const bool agrees = longest <= first_over && first_over - longest <= 1min;
    CHECK_MESSAGE(agrees, "from ", to_iso(from), " rule ", to_iso(longest), " count ",
                  to_iso(first_over));

    for (std::size_t i = 0; i < used.size(); i += 37) {
        const auto at = from + Minutes{static_cast<int>(i)};
        auto kept = earlier;
        kept.push_back({from, at});
        const bool same = used_without_court(kept, at, allowed) == Minutes{used[i]};
        if (!same) CHECK_MESSAGE(same, "used at ", to_iso(at), " is not ", used[i], " minutes");
    }
    compared += static_cast<std::int64_t>(used.size());
}

TEST_CASE("R-15: 72 hours in any 28 days agree with a count of minutes over every clock change") {
    Dice dice;
    std::int64_t compared = 0;
    for (int year = 2020; year <= 2040; ++year) {
        for (const auto month : {std::chrono::March, std::chrono::October}) {
            const auto change = change_in(std::chrono::year{year}, month);
            for (int i = 0; i < 6; ++i) check_one(dice, change, compared);
        }
    }
    MESSAGE("minutes compared: ", compared);
    CHECK(compared >= 1'000'000);
}

/// Counts months by walking days: each step to the next month keeps the day or stops at its last.
CivilDate walked(CivilDate from, int months) {
    auto year = int{from.year()};
    auto month = static_cast<int>(unsigned{from.month()});
    for (int i = 0; i < months; ++i) {
        year += month == 12 ? 1 : 0;
        month = month == 12 ? 1 : month + 1;
    }
    auto day = static_cast<int>(unsigned{from.day()});
    for (;; --day) {
        const CivilDate date{std::chrono::year{year},
                             std::chrono::month{static_cast<unsigned>(month)},
                             std::chrono::day{static_cast<unsigned>(day)}};
        if (date.ok()) return date;
    }
}

TEST_CASE("R-15: 3 and 6 months from every day of 2020 to 2040 end as a calendar is walked") {
    int different = 0;
    for (auto day = sys_days{2020y / 1 / 1}; day <= sys_days{2040y / 12 / 31}; day += Days{1}) {
        for (const int months : {1, 3, 6}) {
            if (months_later(CivilDate{day}, months) != walked(CivilDate{day}, months)) ++different;
        }
    }
    CHECK(different == 0);
}

}  // namespace
}  // namespace wayhome::order
