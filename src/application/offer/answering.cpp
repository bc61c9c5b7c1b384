// SPDX-License-Identifier: Apache-2.0
#include "application/offer/answering.hpp"

#include <fmt/format.h>

#include "kernel/london_time.hpp"

namespace wayhome::application {

void check_can_answer(const Work& work, const offer::Offer& offer, Problems& problems) {
    if (!offer::awaits_answer(offer.status)) {
        problems.push_back({"", fmt::format("This offer can no longer be answered. It is now: {}.",
                                            offer::offer_statuses.words_for(offer.status))});
        return;
    }
    if (offer.due && work.now > *offer.due) {
        problems.push_back(
            {"", fmt::format("The time to answer ended on {}. The unit has been told "
                             "that there was no answer in time.",
                             in_words(*offer.due))});
    }
}

}  // namespace wayhome::application
