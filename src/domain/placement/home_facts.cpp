// SPDX-License-Identifier: Apache-2.0
#include "domain/placement/home_facts.hpp"

namespace wayhome::placement {
namespace {

void count(const BedDay& bed, matching::UnitFacts& unit) {
    switch (bed.state) {
        case BedState::occupied:
        case BedState::absent_kept:
            ++unit.occupied;
            break;
        case BedState::held:
            ++unit.held;
            break;
        case BedState::closed:
            ++unit.closed;
            unit.closed_for_staffing += bed.closed_for == home::ClosureReason::staffing ? 1 : 0;
            break;
        case BedState::free:
            ++unit.free;
            break;
        case BedState::retired:
        case BedState::not_approved:
            return;
    }
    ++unit.approved;
}

matching::UnitFacts unit_facts(const home::Home& home, const home::Unit& unit, const HomeDay& day) {
    matching::UnitFacts facts{unit.id, unit.name, unit.takes, unit.purpose};
    for (const auto& bed : home.beds) {
        const auto* const state = day.bed(bed.id);
        if (bed.unit == unit.id && state != nullptr) count(*state, facts);
    }
    return facts;
}

}  // namespace

matching::HomeFacts home_facts(const home::Home& home, const HomeNow& now) {
    matching::HomeFacts facts{
        .id = home.id,
        .name = home.name,
        .code = home.code,
        .jurisdiction = home.jurisdiction,
        .position = home.position,
        .position_is_approximate = home.position_is_approximate,
        .area_code = now.area_code,
        .youngest = home.youngest,
        .oldest = home.oldest,
        .takes = {home.takes_welfare, home.takes_youth_custody, home.takes_remand,
                  home.takes_police_custody},
        .half_beds_of_staff = std::nullopt,
        .half_beds_in_use = now.half_beds_in_use,
        .capabilities = {},
        .restricted = now.restricted,
        .rating = home.rating,
        .units = {},
        .residents = now.residents,
    };
    if (home.half_beds_of_staff > 0) facts.half_beds_of_staff = home.half_beds_of_staff;
    for (const auto& each : home.capabilities) {
        facts.capabilities.push_back({each.code, each.offered});
    }
    for (const auto& unit : home.units) facts.units.push_back(unit_facts(home, unit, now.beds));
    return facts;
}

}  // namespace wayhome::placement
