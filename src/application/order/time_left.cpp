// SPDX-License-Identifier: Apache-2.0
#include "application/order/time_left.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "domain/order/time_without_court.hpp"
#include "domain/referral/form/readings.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::application {
namespace {

/// The hours the referrer answered, as time kept up to the answer: they leave the 28 days no sooner
/// than they do. Not taken where periods on record tell those days themselves.
std::vector<order::Kept> as_answered(const Work& work, const referral::Referral& referral) {
    const auto answers = work.records.referrals().answers(referral.id);
    const auto hours = referral::number_entered(answers, "legal_status", "hours_used");
    const auto answer = answers.find("legal_status");
    if (!hours || *hours <= 0 || answer == answers.end()) return {};
    const auto at = answer->second.at;
    return {{at - Hours{*hours}, at}};
}

}  // namespace

std::optional<std::string> why_no_time_left(const Work& work, const referral::Referral& referral,
                                            Instant arrival) {
    const bool may_stay_without_court = referral.pathway == referral::Pathway::welfare ||
                                        referral.pathway == referral::Pathway::police_custody;
    if (!may_stay_without_court || !referral.child) return std::nullopt;
    const auto periods = work.records.periods().of_child(*referral.child);
    const auto* const cover = order::covering(periods, arrival);
    if (cover != nullptr) return std::nullopt;

    auto kept = order::kept_without_court(periods);
    if (kept.empty()) kept = as_answered(work, referral);
    std::erase_if(kept, [&](const order::Kept& each) { return each.from >= arrival; });
    const auto allowed = order::time_allowed(london_date(arrival));
    if (order::longest_without_court(kept, arrival, allowed) > arrival) return std::nullopt;
    return fmt::format(
        "The {} hours without a court’s authority in {} days are used up by then, and no order "
        "that covers the arrival is recorded. Record the order first",
        allowed.hours.count(), allowed.days.count());
}

}  // namespace wayhome::application
