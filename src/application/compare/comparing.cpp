// SPDX-License-Identifier: Apache-2.0
#include "application/compare/comparing.hpp"

#include <algorithm>

#include "application/compare/child_facts.hpp"
#include "application/placement/beds_now.hpp"
#include "domain/placement/home_facts.hpp"

namespace wayhome::application {
namespace {

/// Assumption: a child whose staffing nobody has said uses the staff of one bed.
constexpr int half_beds_when_not_known = 2;

referral::ReferralFacts answered(Work& work, const referral::Referral& referral) {
    return referral::facts_from(referral, work.records.referrals().answers(referral.id), work.now);
}

HomeNow home_now(Work& work, home::Home home, std::vector<child::Child>& residents) {
    auto day = beds_now(work, home);
    placement::HomeNow now{.beds = day};
    for (const auto& placement : work.records.placements().current_at(home.id)) {
        const auto child = work.records.children().by_id(placement.child);
        const auto referral = work.records.referrals().by_id(placement.referral);
        const auto* const bed = home.bed(placement.bed);
        expect(child && referral && bed != nullptr, "a placement is of a child in a bed");
        const auto facts = answered(work, *referral);
        now.residents.push_back(resident_facts(*child, bed->unit, facts, work.now));
        now.half_beds_in_use += facts.half_beds_of_staff.value_or(half_beds_when_not_known);
        residents.push_back(*child);
    }
    auto facts = placement::home_facts(home, now);
    return {std::move(home), std::move(day), std::move(facts)};
}

std::optional<Position> start_of(Work& work, const referral::Referral& referral) {
    const auto authority = work.records.authorities().by_organisation(referral.authority);
    return authority ? std::optional{authority->centroid} : std::nullopt;
}

}  // namespace

std::vector<matching::HomeFacts> HomesNow::facts() const {
    std::vector<matching::HomeFacts> all;
    all.reserve(homes.size());
    for (const auto& each : homes) all.push_back(each.facts);
    return all;
}

const HomeNow* HomesNow::home(HomeId id) const {
    const auto found = std::find_if(homes.begin(), homes.end(),
                                    [&](const HomeNow& each) { return each.home.id == id; });
    return found == homes.end() ? nullptr : &*found;
}

HomesNow homes_now(Work& work) {
    HomesNow now;
    for (auto& home : work.records.homes().all()) {
        now.homes.push_back(home_now(work, std::move(home), now.residents));
    }
    return now;
}

std::optional<matching::ChildFacts> facts_of(Work& work, const referral::Referral& referral,
                                             const HomesNow& homes) {
    if (!referral.child) return std::nullopt;
    const auto child = work.records.children().by_id(*referral.child);
    expect(child.has_value(), "a referral's child is in the records");
    return child_facts({referral, *child, start_of(work, referral), homes.residents},
                       answered(work, referral), work.now);
}

}  // namespace wayhome::application
