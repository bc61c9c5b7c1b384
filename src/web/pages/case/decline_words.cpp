// SPDX-License-Identifier: Apache-2.0
#include "web/pages/case/decline_words.hpp"

#include <fmt/format.h>

#include "kernel/london_time.hpp"
#include "web/pages/case/case_words.hpp"

namespace wayhome::web {

std::string consequence_words(std::string_view code) {
    if (code == "stay_open") return "the search goes on";
    if (code == "ask_information") {
        return "the unit can ask for what is missing and ask this home again";
    }
    if (code == "pause") {
        return "this home is paused for this child: asking it again needs a recorded reason";
    }
    if (code == "re_refer") return "a new referral can be made";
    if (code == "close") return "the unit decides whether the search goes on";
    return std::string{code};
}

std::string decline_words(const referral::Rulebook& rules, std::string_view code) {
    auto words = reason_words(rules, "decline", code);
    const auto* const reason = rules.reason("decline", code);
    if (reason == nullptr || reason->consequence.empty()) return words;
    return fmt::format("{}. Then {}.", words, consequence_words(reason->consequence));
}

std::string pause_words(const referral::Rulebook& rules, const application::Pause& pause) {
    return fmt::format("Paused since {}, because: {}. “{}”", in_words(pause.since),
                       reason_words(rules, "decline", pause.reason), pause.words);
}

}  // namespace wayhome::web
