// SPDX-License-Identifier: Apache-2.0
#include "application/placement/beds_now.hpp"

#include "kernel/london_time.hpp"

namespace wayhome::application {

placement::HomeDay beds_now(Work& work, const home::Home& home) {
    const auto today = london_date(work.now);
    const auto closures = work.records.bed_closures().of_home(home.id, today, today);
    const auto holds = work.records.placements().standing_holds_at(home.id);
    const auto placements = work.records.placements().current_at(home.id);
    return placement::home_day({home, closures, holds, placements}, work.now);
}

}  // namespace wayhome::application
