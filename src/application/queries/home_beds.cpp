// SPDX-License-Identifier: Apache-2.0
#include "application/queries/home_beds.hpp"

#include <algorithm>

#include "application/case_facts.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::application {
namespace {

constexpr int months_ahead = 24;

/// Reads the beds of one home at one moment.
class BedReader {
  public:
    BedReader(Records& records, const access::Actor& actor, const home::Home& home, Instant now)
        : records_(records),
          actor_(actor),
          home_(home),
          today_(london_date(now)),
          closures_(
              records.bed_closures().of_home(home.id, today_, months_later(today_, months_ahead))),
          holds_(records.placements().standing_holds_at(home.id)),
          placements_(records.placements().current_at(home.id)),
          day_(placement::home_day({home, closures_, holds_, placements_}, now)) {}

    BedBoard read() const {
        BedBoard beds{home_.name, {}, day_.all, day_.block_contracted, {}};
        for (const auto& unit : home_.units) {
            UnitBeds of_unit{unit, {}};
            for (const auto& bed : home_.beds) {
                if (bed.unit != unit.id) continue;
                const auto* const state = day_.bed(bed.id);
                expect(state != nullptr, "every bed of the home has a state");
                if (state->state == placement::BedState::retired) continue;
                of_unit.beds.push_back(bed_now(bed, *state));
            }
            if (!of_unit.beds.empty()) beds.units.push_back(std::move(of_unit));
        }
        for (const auto& closure : closures_) {
            if (!closure.ended && closure.from > today_) beds.planned.push_back(closure);
        }
        std::stable_sort(beds.planned.begin(), beds.planned.end(),
                         [](const auto& a, const auto& b) { return a.from < b.from; });
        return beds;
    }

  private:
    BedNow bed_now(const home::Bed& bed, const placement::BedDay& state) const {
        BedNow now{bed, state, std::nullopt, "", "", std::nullopt, std::nullopt};
        for (const auto& closure : closures_) {
            if (closure.bed == bed.id && closure.covers(today_)) now.closure = closure;
        }
        if (now.closure && now.closure->protects) {
            now.protects = initials_for(records_, actor_, *now.closure->protects);
        }
        for (const auto& placement : placements_) {
            if (placement.bed == bed.id) now.placement = placement;
        }
        for (const auto& hold : holds_) {
            if (hold.bed == bed.id) now.held_until = hold.until;
        }
        if (state.child) now.child = initials_for(records_, actor_, *state.child);
        return now;
    }

    Records& records_;
    const access::Actor& actor_;
    const home::Home& home_;
    CivilDate today_;
    std::vector<home::BedClosure> closures_;
    std::vector<placement::Hold> holds_;
    std::vector<placement::Placement> placements_;
    placement::HomeDay day_;
};

}  // namespace

std::string initials_for(Records& records, const access::Actor& actor, ChildId child) {
    const auto found = records.children().by_id(child);
    if (!found) return "";
    const auto facts = case_facts(records, actor, *found);
    const bool sees = access::may(actor, access::Permission::see_referral, facts);
    return sees ? child::initials(*found) : "";
}

std::optional<BedBoard> home_beds(const Desk& desk, const access::Actor& actor) {
    std::optional<BedBoard> beds;
    if (!access::may(actor, access::Permission::see_beds) || !actor.organisation) return beds;
    desk.registry.read([&](Records& records) {
        beds.reset();
        const auto home = records.homes().by_organisation(*actor.organisation);
        if (home) beds = BedReader{records, actor, *home, desk.clock.now()}.read();
    });
    return beds;
}

}  // namespace wayhome::application
