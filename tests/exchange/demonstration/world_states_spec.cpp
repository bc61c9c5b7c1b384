// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <map>
#include <set>

#include "given_world.hpp"

namespace wayhome::demonstration {
namespace {

/// The status that a subject's events lead to, by its own machine; nothing where one cannot happen.
template <class Status, class Events>
std::map<IdBits, std::optional<Status>> statuses_from_events(journal::SubjectKind kind,
                                                             const Events& codes) {
    std::map<IdBits, std::optional<Status>> statuses;
    for (const auto& event : world_of_seed_one().events) {
        if (event.subject.kind != kind) continue;
        auto& status = statuses[event.subject.id];
        status = after(status, *codes.from(event.name));
    }
    return statuses;
}

TEST_CASE("every referral of the demonstration stands where its events lead") {
    const auto statuses = statuses_from_events<referral::ReferralStatus>(
        journal::SubjectKind::referral, referral::referral_events);

    std::size_t wrong = 0;
    for (const auto& each : world_of_seed_one().cases) {
        if (statuses.at(each.referral.id.bits()) != each.referral.status) ++wrong;
    }
    CHECK(statuses.size() == world_of_seed_one().cases.size());
    CHECK(wrong == 0);
}

TEST_CASE("every offer of the demonstration stands where its events lead") {
    const auto statuses =
        statuses_from_events<offer::OfferStatus>(journal::SubjectKind::offer, offer::offer_events);

    std::size_t wrong = 0;
    for (const auto& each : world_of_seed_one().cases) {
        for (const auto& offer : each.offers) {
            if (statuses.at(offer.id.bits()) != offer.status) ++wrong;
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("every placement of the demonstration stands where its events lead") {
    const auto statuses = statuses_from_events<placement::PlacementStatus>(
        journal::SubjectKind::placement, placement::placement_events);

    std::size_t wrong = 0;
    for (const auto& each : world_of_seed_one().cases) {
        for (const auto& placed : each.placements) {
            if (statuses.at(placed.id.bits()) != placed.status) ++wrong;
        }
    }
    CHECK(wrong == 0);
}

/// The codes of a list that no thing of the demonstration stands in.
template <class Statuses, class Found>
std::string missing_from(const Found& found, const Statuses& codes) {
    std::string missing;
    for (const auto& each : codes) {
        if (!found.contains(each.value)) missing += std::string{each.code} + ' ';
    }
    return missing;
}

TEST_CASE("the demonstration has every status that a referral, an offer or a placement rests in") {
    std::set<referral::ReferralStatus> referrals;
    std::set<offer::OfferStatus> offers;
    std::set<placement::PlacementStatus> placements;
    for (const auto& each : world_of_seed_one().cases) {
        referrals.insert(each.referral.status);
        for (const auto& offer : each.offers) offers.insert(offer.status);
        for (const auto& placed : each.placements) placements.insert(placed.status);
    }
    // Whoever finishes triage opens the search, and whoever prepares an offer sends it, at once.
    CHECK(missing_from(referrals, referral::referral_statuses) == "ready ");
    CHECK(missing_from(offers, offer::offer_statuses) == "prepared ");
    CHECK(missing_from(placements, placement::placement_statuses).empty());
}

TEST_CASE("nothing in the demonstration happens after the present") {
    CHECK(world_of_seed_one().events.back().at <= sunday_morning);
}

TEST_CASE("every decline in the demonstration has a code and words") {
    std::size_t declined = 0;
    std::size_t unexplained = 0;
    for (const auto& each : world_of_seed_one().cases) {
        for (const auto& offer : each.offers) {
            if (offer.status != offer::OfferStatus::decline_agreed) continue;
            ++declined;
            if (offer.reason_code.empty() || offer.reason_words.empty()) ++unexplained;
        }
    }
    CHECK(declined > 1000);
    CHECK(unexplained == 0);
}

TEST_CASE("the same seed and moment give the same world, another seed another") {
    const auto first = as_text(world_of_seed_one().events);

    CHECK((first == happenings_of_seed(1)));
    CHECK((first != happenings_of_seed(2)));
}

}  // namespace
}  // namespace wayhome::demonstration
