// SPDX-License-Identifier: Apache-2.0
#include "web/pages/case/case_words.hpp"

#include <fmt/format.h>

#include "kernel/london_time.hpp"
#include "web/components/typography/typography.hpp"

namespace wayhome::web {
namespace {

TagColour colour_of(referral::ReferralStatus status) {
    using enum referral::ReferralStatus;
    switch (status) {
        case submitted:
        case in_triage:
        case ready:
        case searching:
            return TagColour::blue;
        case info_requested:
            return TagColour::yellow;
        case placed_pending:
        case placed:
            return TagColour::green;
        case not_eligible:
        case search_failed:
            return TagColour::red;
        default:
            return TagColour::grey;
    }
}

TagColour colour_of(offer::OfferStatus status) {
    using enum offer::OfferStatus;
    switch (status) {
        case prepared:
        case sent:
        case opened:
            return TagColour::blue;
        case extension_requested:
        case accepted_with_conditions:
        case declined:
            return TagColour::yellow;
        case accepted:
        case taken_up:
            return TagColour::green;
        case lapsed:
        case escalated:
            return TagColour::red;
        default:
            return TagColour::grey;
    }
}

}  // namespace

Tag tag_of(referral::ReferralStatus status) {
    return {std::string{referral::referral_statuses.words_for(status)}, colour_of(status)};
}

Tag tag_of(offer::OfferStatus status) {
    return {std::string{offer::offer_statuses.words_for(status)}, colour_of(status)};
}

Html moment(std::optional<Instant> at) {
    if (!at) {
        HtmlWriter w;
        w.text("Not yet");
        return std::move(w).finish();
    }
    return render(Time{in_words(*at), to_iso(*at)});
}

std::string reason_words(const referral::Rulebook& rules, std::string_view list,
                         std::string_view code) {
    const auto* const reason = rules.reason(list, code);
    if (reason == nullptr) return std::string{code};
    auto words = reason->words;
    if (!reason->cause.empty()) words += fmt::format(" (cause: {})", reason->cause);
    return words;
}

}  // namespace wayhome::web
