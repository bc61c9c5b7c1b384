// SPDX-License-Identifier: Apache-2.0
#include "web/pages/referral_hub/outlook_words.hpp"

#include <fmt/format.h>

#include "kernel/london_time.hpp"

namespace wayhome::web {

std::string chance_words(const application::SearchHistory& history) {
    if (!history.chance) {
        return fmt::format("Too few to tell: {} searches have ended; at least {} are needed",
                           history.ended, application::fewest_cases);
    }
    return fmt::format(
        "{} of {} searches that ended led to a place: {:.0f}%, between {:.0f}% and "
        "{:.0f}% with 95% confidence",
        history.placed, history.ended, history.chance->percent, history.chance->low,
        history.chance->high);
}

std::string wait_words(const application::SearchHistory& history) {
    if (!history.wait) {
        return fmt::format("Too few to tell: {} arrivals are known; at least {} are needed",
                           history.waits, application::fewest_cases);
    }
    return fmt::format(
        "Half of those placed waited no longer than {}, between {} and {} with 95% "
        "confidence, from sending to arrival ({} arrivals)",
        length_in_words(history.wait->median), length_in_words(history.wait->low),
        length_in_words(history.wait->high), history.waits);
}

std::string sample_words(const application::SearchHistory& history) {
    std::string sample = "Searches of this service on the same pathway";
    if (history.since) sample += ", sent since " + in_words(london_date(*history.since));
    return sample +
           ". It counts all children alike; a referral withdrawn for any reason counts as not "
           "placed.";
}

std::string free_beds_words(int homes) {
    if (homes == 0) return "No home that could fit has a free bed now.";
    if (homes == 1) return "One home that could fit has a free bed now.";
    return fmt::format("{} homes that could fit have a free bed now.", homes);
}

}  // namespace wayhome::web
