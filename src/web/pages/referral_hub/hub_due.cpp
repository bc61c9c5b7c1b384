// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "application/due/search_cycle.hpp"
#include "kernel/london_time.hpp"
#include "web/components/countdown/countdown.hpp"
#include "web/components/table/table.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/case_words.hpp"
#include "web/pages/referral_hub/hub_parts.hpp"

namespace wayhome::web {
namespace {

using application::SeenReferral;

/// Something that waits for somebody.
struct Due {
    std::string what;
    std::string whose;
    Instant at;
};

std::string unit_of(const SeenReferral& seen) {
    return seen.officer.empty() ? "The unit" : seen.officer + ", the unit";
}

void add_triage(const SeenReferral& seen, std::vector<Due>& due) {
    using enum referral::ReferralStatus;
    const auto status = seen.referral.status;
    const bool waits = status == submitted || status == in_triage || status == info_requested;
    if (waits && seen.referral.triage_due) {
        due.push_back({"Triage", unit_of(seen), *seen.referral.triage_due});
    }
}

void add_information(const SeenReferral& seen, std::vector<Due>& due) {
    for (const auto& asked : seen.information) {
        if (asked.request.answered) continue;
        due.push_back({"Answer to the unit's question", seen.referred_by, asked.request.due});
    }
}

/// What waits for the unit, or above the home's manager, by the clock that runs for it.
void add_answer_to_home(const SeenReferral& seen, const application::OfferAtHome& at,
                        std::vector<Due>& due) {
    if (!at.next_due) return;
    const auto unit = [&](std::string what) {
        due.push_back({std::move(what), unit_of(seen), *at.next_due});
    };
    switch (at.offer.status) {
        case offer::OfferStatus::extension_requested:
            return unit("More time for " + at.home_name + ", or not");
        case offer::OfferStatus::declined:
            return unit("Review of the decline of " + at.home_name);
        case offer::OfferStatus::escalated:
            if (!at.waits_above) return unit("Review of the decline of " + at.home_name);
            due.push_back({"Answer to the escalated decline",
                           "Responsible individual of " + at.home_name, *at.next_due});
            return;
        case offer::OfferStatus::accepted_with_conditions:
            if (!at.offer.conditions_agreed) unit("Answer to the conditions of " + at.home_name);
            return;
        case offer::OfferStatus::lapsed:
            return unit("Acting on the missing answer of " + at.home_name);
        default:
            return;
    }
}

void add_offers(const SeenReferral& seen, std::vector<Due>& due) {
    for (const auto& at : seen.offers) {
        if (offer::awaits_answer(at.offer.status) && at.offer.due) {
            due.push_back({"Answer to the offer", at.home_name, *at.offer.due});
        }
        add_answer_to_home(seen, at, due);
        if (at.hold) {
            due.push_back(
                {"Taking up the place at " + at.home_name, seen.referred_by, at.hold->until});
        }
    }
}

void add_arrivals(const SeenReferral& seen, std::vector<Due>& due) {
    for (const auto& at : seen.placements) {
        if (at.placement.status == placement::PlacementStatus::booked) {
            due.push_back({"Arrival or non-arrival", at.home_name, at.placement.expected_arrival});
        }
    }
}

void add_confirmation(const SeenReferral& seen, std::vector<Due>& due) {
    const auto& referral = seen.referral;
    if (!referral::is_searching(referral.status) || !referral.update_due) return;
    const bool whole = application::awaits_whole_review(referral);
    due.push_back({whole ? "Review of the whole form" : "Saying that the search is still needed",
                   seen.referred_by, whole ? *referral.review_due : *referral.update_due});
}

}  // namespace

Html due_of(const Visit& visit, const SeenReferral& seen) {
    std::vector<Due> due;
    add_triage(seen, due);
    add_information(seen, due);
    add_offers(seen, due);
    add_arrivals(seen, due);
    add_confirmation(seen, due);
    if (due.empty()) return {};
    std::stable_sort(due.begin(), due.end(),
                     [](const Due& a, const Due& b) { return a.at < b.at; });

    Table table{.id = "due",
                .caption = "What is due, and from whom",
                .columns = {{"What"}, {"From whom"}, {"By when"}}};
    for (const auto& each : due) {
        table.rows.push_back(
            {each.what, each.whose,
             joined({moment(each.at),
                     each.at < visit.now() ? render(Tag{"Overdue", TagColour::red}) : Html{}})});
    }
    const auto& next = due.front();
    return joined(
        {render(Countdown{next.what + ", " + next.whose, next.at, visit.now()}), render(table)});
}

}  // namespace wayhome::web
