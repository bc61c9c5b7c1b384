// SPDX-License-Identifier: Apache-2.0
#include "application/compare/comparing.hpp"

#include <algorithm>
#include <map>

#include "application/compare/child_facts.hpp"
#include "domain/placement/home_facts.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::application {
namespace {

/// Assumption: a child whose staffing nobody has said uses the staff of one bed.
constexpr int half_beds_when_not_known = 2;

/// What all homes' beds are computed from, read at once.
struct BedsOfAll {
    std::map<HomeId, std::vector<home::BedClosure>> closures;
    std::map<HomeId, std::vector<placement::Hold>> holds;
    std::map<HomeId, std::vector<ResidentRow>> residents;
};

BedsOfAll beds_of_all(Work& work) {
    BedsOfAll all;
    for (auto& each : work.records.bed_closures().covering(london_date(work.now))) {
        all.closures[each.home].push_back(std::move(each));
    }
    for (auto& each : work.records.placements().standing_holds()) {
        all.holds[each.home].push_back(std::move(each));
    }
    for (auto& each : work.records.page_rows().residents()) {
        all.residents[each.placement.home].push_back(std::move(each));
    }
    return all;
}

placement::HomeDay day_of(Work& work, const home::Home& home, BedsOfAll& all) {
    std::vector<placement::Placement> placements;
    for (const auto& each : all.residents[home.id]) placements.push_back(each.placement);
    return placement::home_day({home, all.closures[home.id], all.holds[home.id], placements},
                               work.now);
}

/// The council responsible for the child, where its area is known.
const home::Authority* council_of(const referral::Referral& referral, const HomesNow& homes) {
    const auto found = std::find_if(
        homes.authorities.begin(), homes.authorities.end(),
        [&](const home::Authority& each) { return each.organisation == referral.authority; });
    return found == homes.authorities.end() ? nullptr : &*found;
}

std::optional<ChildId> living_in(const HomesNow& homes, const matching::Named& named) {
    for (const auto& home : homes.homes) {
        for (const auto& each : home.facts.residents) {
            if (matching::is_same(named, each.named)) return each.child;
        }
    }
    return std::nullopt;
}

/// Who of these people lives in a home on record.
void find_in_homes(const HomesNow& homes, std::vector<matching::KeepApart>& people) {
    for (auto& each : people) each.child = living_in(homes, each.named);
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

HomesNow homes_now(Work& work, ResidentAnswers& known, Reading reading) {
    HomesNow now{.homes = {}, .authorities = work.records.authorities().all()};
    auto all = beds_of_all(work);
    for (auto& home : work.records.homes().all()) {
        auto day = day_of(work, home, all);
        placement::HomeNow here{.beds = day};
        for (auto& each : all.residents[home.id]) {
            const auto* const bed = home.bed(each.placement.bed);
            expect(bed != nullptr, "a placement is of a child in a bed");
            const auto answered = known.of(work, each.referral, reading);
            here.residents.push_back(resident_facts(each.child, bed->unit, *answered, work.now));
            here.half_beds_in_use +=
                answered->half_beds_of_staff.value_or(half_beds_when_not_known);
        }
        auto facts = placement::home_facts(home, here);
        now.homes.push_back({std::move(home), std::move(day), std::move(facts)});
    }
    return now;
}

std::optional<matching::ChildFacts> facts_of(Work& work, const referral::Referral& referral,
                                             const HomesNow& homes) {
    if (!referral.child) return std::nullopt;
    const auto child = work.records.children().by_id(*referral.child);
    expect(child.has_value(), "a referral's child is in the records");
    auto facts = child_facts(
        {referral, *child, council_of(referral, homes), homes.authorities},
        referral::facts_from(referral, work.records.referrals().answers(referral.id), work.now),
        work.now);
    if (facts.keep_apart) find_in_homes(homes, *facts.keep_apart);
    find_in_homes(homes, facts.keep_away);
    return facts;
}

}  // namespace wayhome::application
