// SPDX-License-Identifier: Apache-2.0
#include "domain/order/london_days.hpp"

#include "kernel/london_time.hpp"

namespace wayhome::order {

Instant same_time_days_before(Instant at, Days days) {
    const auto minute = std::chrono::floor<Minutes>(at);
    const auto local = in_london(minute);
    const CivilDate day{std::chrono::sys_days{local.date} - days};
    if (const auto same = from_london({day, local.hour, local.minute})) {
        return *same + (at - minute);
    }
    // The hour is skipped on that day: the clock went on from its start to the hour after it.
    return from_london({day, local.hour + 1, 0}).value();
}

}  // namespace wayhome::order
