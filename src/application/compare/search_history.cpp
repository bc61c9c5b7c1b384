// SPDX-License-Identifier: Apache-2.0
#include "application/compare/search_history.hpp"

#include <algorithm>
#include <cmath>

namespace wayhome::application {
namespace {

using referral::ReferralStatus;

constexpr std::size_t most_of_a_tab = 200;
constexpr double z_of_95_percent = 1.959964;

std::vector<referral::Referral> newest(Work& work, referral::Pathway pathway, BoardTab tab) {
    BoardFilter filter;
    filter.tab = tab;
    filter.pathway = pathway;
    std::vector<referral::Referral> found;
    for (auto& row : work.records.page_rows().board(filter, std::nullopt, most_of_a_tab)) {
        const bool was_searched = row.referral.submitted.has_value() &&
                                  row.referral.status != ReferralStatus::not_eligible;
        if (was_searched) found.push_back(std::move(row.referral));
    }
    return found;
}

/// From when on the list is whole: its oldest entry once it is full.
Instant whole_from(const std::vector<referral::Referral>& referrals) {
    auto oldest = Instant::min();
    if (referrals.size() < most_of_a_tab) return oldest;
    oldest = Instant::max();
    for (const auto& each : referrals) oldest = std::min(oldest, *each.submitted);
    return oldest;
}

std::optional<Seconds> wait_of(Work& work, const referral::Referral& referral) {
    for (const auto& placement : work.records.placements().of_referral(referral.id)) {
        if (placement.arrived && *placement.arrived >= *referral.submitted) {
            return *placement.arrived - *referral.submitted;
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<Chance> chance_of(int times, int of) {
    if (of < fewest_cases) return std::nullopt;
    const double n = of;
    const double share = times / n;
    const double z2 = z_of_95_percent * z_of_95_percent;
    const double centre = (share + z2 / (2 * n)) / (1 + z2 / n);
    const double half =
        z_of_95_percent * std::sqrt(share * (1 - share) / n + z2 / (4 * n * n)) / (1 + z2 / n);
    return Chance{100 * share, 100 * std::max(0.0, centre - half),
                  100 * std::min(1.0, centre + half)};
}

std::optional<TypicalWait> typical_wait(std::vector<Seconds> waits) {
    const auto count = waits.size();
    if (count < static_cast<std::size_t>(fewest_cases)) return std::nullopt;
    std::sort(waits.begin(), waits.end());
    const auto n = static_cast<double>(count);
    const double reach = z_of_95_percent * std::sqrt(n) / 2;
    const auto low = static_cast<std::size_t>(std::max(1.0, std::floor(n / 2 - reach)));
    const auto high = static_cast<std::size_t>(std::min(n, std::ceil(n / 2 + 1 + reach)));
    const auto middle = count / 2;
    const auto median = count % 2 == 1 ? waits[middle] : (waits[middle - 1] + waits[middle]) / 2;
    return TypicalWait{median, waits[low - 1], waits[high - 1]};
}

SearchHistory search_history(Work& work, referral::Pathway pathway) {
    auto searches = newest(work, pathway, BoardTab::placed);
    const auto ended = newest(work, pathway, BoardTab::ended);
    const auto from = std::max(whole_from(searches), whole_from(ended));
    searches.insert(searches.end(), ended.begin(), ended.end());

    SearchHistory history;
    std::vector<Seconds> waits;
    for (const auto& each : searches) {
        if (*each.submitted < from) continue;
        ++history.ended;
        history.since = std::min(history.since.value_or(*each.submitted), *each.submitted);
        const bool was_placed =
            each.status == ReferralStatus::placed || each.status == ReferralStatus::closed;
        if (!was_placed) continue;
        ++history.placed;
        if (const auto wait = wait_of(work, each)) waits.push_back(*wait);
    }
    history.chance = chance_of(history.placed, history.ended);
    history.waits = static_cast<int>(waits.size());
    history.wait = typical_wait(std::move(waits));
    return history;
}

}  // namespace wayhome::application
