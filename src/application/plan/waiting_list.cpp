// SPDX-License-Identifier: Apache-2.0
#include "application/plan/waiting_list.hpp"

namespace wayhome::application {
namespace {

bool is_after(const journal::Journal& journal, std::int64_t sequence) {
    return !journal.after(sequence, 1).empty();
}

void read_offers(Work& work, WaitingReferral& waiting) {
    for (auto& each : work.records.offers().of_referral(waiting.referral.id)) {
        if (!offer::is_live(each.status)) continue;
        if (auto hold = work.records.placements().standing_hold_of(each.id)) {
            waiting.held_beds.push_back(std::move(*hold));
        }
        waiting.live_offers.push_back(std::move(each));
    }
}

}  // namespace

WaitingList waiting_list(Work& work, ResidentAnswers& known_answers) {
    WaitingList list{.children = {},
                     .homes = homes_now(work, known_answers, Reading::committed),
                     .at = work.now,
                     .sequence = 0};
    list.sequence = last_sequence(work.records.journal());
    auto searching =
        work.records.referrals().in_status(referral::ReferralStatus::searching, most_waiting);
    std::erase_if(searching, [](const auto& each) { return !each.child; });
    for (const auto& each : searching) {
        WaitingReferral waiting{
            .referral = each,
            .facts = *facts_of(work, each, list.homes),
            .is_restricted = work.records.children().by_id(*each.child)->restricted};
        read_offers(work, waiting);
        list.children.push_back(std::move(waiting));
    }
    return list;
}

std::int64_t last_sequence(const journal::Journal& journal) {
    std::int64_t beyond = 1;
    while (is_after(journal, beyond)) beyond *= 2;
    std::int64_t at_least = 0;  // the newest is after this one, or there is none
    while (at_least < beyond) {
        const auto middle = at_least + (beyond - at_least) / 2;
        if (is_after(journal, middle)) {
            at_least = middle + 1;
        } else {
            beyond = middle;
        }
    }
    return at_least;
}

}  // namespace wayhome::application
