// SPDX-License-Identifier: Apache-2.0
#include "application/reasons.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "domain/offer/written_reason.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::application {

void check_reason(const Work& work, std::string_view list, referral::Pathway pathway,
                  const std::string& code, std::string field, Problems& problems) {
    if (code.empty()) {
        problems.push_back({std::move(field), "Choose a reason"});
        return;
    }
    const auto in_force = work.rules.reasons_in(list, pathway, london_date(work.now));
    const bool listed = std::any_of(in_force.begin(), in_force.end(),
                                    [&](const auto& each) { return each.code == code; });
    if (!listed) problems.push_back({std::move(field), "Choose a reason from the list"});
}

void check_words(const std::string& words, std::string_view about, std::string field,
                 Problems& problems) {
    const auto wrong = offer::wrong_with(words);
    if (!wrong) return;
    switch (*wrong) {
        case offer::WordsRefused::missing:
            problems.push_back({std::move(field), fmt::format("Say in a sentence {}", about)});
            return;
        case offer::WordsRefused::not_a_sentence:
            problems.push_back(
                {std::move(field), fmt::format("Say in a whole sentence {}", about)});
            return;
        case offer::WordsRefused::too_long:
            problems.push_back(
                {std::move(field), fmt::format("What you write must be {} characters or fewer",
                                               offer::longest_reason)});
            return;
    }
}

}  // namespace wayhome::application
