// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "application/subjects.hpp"
#include "application/transition/plan_steps.hpp"
#include "domain/placement/bed_day.hpp"
#include "exchange/imports/kind.hpp"
#include "exchange/imports/placement_row.hpp"
#include "exchange/imports/stays.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::imports {
namespace {

using placement::PlacementEvent;
using placement::PlacementStatus;
using referral::ReferralEvent;

/// Takes placements in one after the other.
class Register {
  public:
    explicit Register(TakingIn& file) : file_(file) {}

    void take(RowReader& row, Stayed stayed) {
        const auto earlier = file_.records().placements().of_referral(stayed.referral.id);
        for (const auto& each : earlier) {
            if (each.bed != stayed.placement.bed || each.arrived != stayed.placement.arrived) {
                continue;
            }
            take_again(row, each, stayed);
            return;
        }
        if (!is_free(row, stayed, earlier)) return;
        add(row, stayed);
    }

  private:
    /// The placement is there: nothing new, or the child has left since.
    void take_again(RowReader& row, const placement::Placement& there, Stayed& stayed) {
        const auto& said = stayed.placement;
        const auto stay = Stay{*said.arrived, said.departed, row.line()};
        if (there.status == said.status && there.departed == said.departed &&
            there.departure_reason == said.departure_reason &&
            there.destination == said.destination) {
            ++file_.report.unchanged;
            remember(stayed, stay);
            return;
        }
        const bool has_left =
            there.status == PlacementStatus::arrived && said.status == PlacementStatus::departed;
        if (!has_left) {
            row.refuse("status", "what the placement there says",
                       "Correct the row, or the "
                       "placement in the service");
            return;
        }
        auto left = there;
        left.status = said.status;
        left.departed = said.departed;
        left.departure_reason = said.departure_reason;
        left.destination = said.destination;
        if (!said.note.empty()) left.note = said.note;
        const auto saved = file_.records().placements().save(left);
        expect(saved && *saved, "nobody else saves in this transaction, and leaving frees a bed");
        stayed.placement = left;
        remember(stayed, stay);
        record_placement(stayed, PlacementEvent::departed);
        const auto plan = file_.records().transition_plans().of_referral(stayed.referral.id);
        if (!plan) step(stayed.referral, ReferralEvent::closed);
        save(stayed);
        ++file_.report.changed;
    }

    bool is_free(RowReader& row, const Stayed& stayed,
                 const std::vector<placement::Placement>& earlier) {
        if (stayed.referral.status != referral::ReferralStatus::searching) {
            row.refuse("reference",
                       fmt::format("a referral that is searching; this one is: {}",
                                   referral::referral_statuses.words_for(stayed.referral.status)),
                       earlier.empty() ? "Import the referral with the status searching"
                                       : "The referral has its placement already: correct the row");
            return false;
        }
        const Stay stay{*stayed.placement.arrived, stayed.placement.departed, row.line()};
        if (const auto other = beds_.crossing(stayed.placement.bed, stay)) {
            row.refuse("bed", "one child in a bed at a time",
                       fmt::format("Line {} has another child there then: correct one of the two",
                                   other->line));
        }
        for (const auto& each : file_.records().placements().of_child(stayed.placement.child)) {
            if (!each.arrived) continue;
            Stays<ChildId> there;
            there.add(each.child, {*each.arrived, each.departed, 0});
            if (!there.crossing(each.child, stay)) continue;
            row.refuse("arrived", "one bed for a child at a time",
                       "The child lived in another bed then: correct the times");
            break;
        }
        if (stayed.placement.status == PlacementStatus::arrived && row.good()) {
            check_bed_today(row, stayed);
        }
        return row.good();
    }

    void check_bed_today(RowReader& row, const Stayed& stayed) {
        auto& placements = file_.records().placements();
        const auto& home = *stayed.place.home;
        const auto today = london_date(file_.work.now);
        const auto closures = file_.records().bed_closures().of_home(home.id, today, today);
        const auto holds = placements.standing_holds_at(home.id);
        const auto current = placements.current_at(home.id);
        const auto day = placement::home_day({home, closures, holds, current}, file_.work.now);
        const auto may = placement::may_take(day, stayed.placement.bed);
        if (may) return;
        row.refuse("bed", "a bed that is free",
                   std::string{placement::taking_refusals.words_for(may.error())});
    }

    void add(RowReader& row, Stayed& stayed) {
        const auto& placement = stayed.placement;
        const auto added = file_.records().placements().add(placement, std::nullopt);
        if (!added) {
            row.refuse(
                added.error() == placement::BedRefused::bed_taken ? "bed" : "reference",
                "one child in a bed and one bed for a child",
                "The bed or the child has another placement: correct it in the service first");
            return;
        }
        remember(stayed, {*placement.arrived, placement.departed, row.line()});
        step(stayed.referral, ReferralEvent::taken_up);
        const bool has_left = placement.status == PlacementStatus::departed;
        if (!has_left) application::open_plan(file_.work, stayed.referral);
        record_placement(stayed, PlacementEvent::booked);
        record_placement(stayed, PlacementEvent::arrived);
        step(stayed.referral, ReferralEvent::arrived);
        if (has_left) {
            record_placement(stayed, PlacementEvent::departed);
            step(stayed.referral, ReferralEvent::closed);
        }
        save(stayed);
        ++file_.report.added;
    }

    void remember(const Stayed& stayed, const Stay& stay) { beds_.add(stayed.placement.bed, stay); }

    /// Moves the referral on and records why.
    void step(referral::Referral& referral, ReferralEvent event) {
        referral = referral::with(referral, event).value();
        record(file_,
               {{journal::SubjectKind::referral, referral.id.bits()},
                std::string{referral::referral_events.code_of(event)},
                referral.id,
                referral.child},
               {});
    }

    void record_placement(const Stayed& stayed, PlacementEvent event) {
        const auto& placement = stayed.placement;
        journal::Details details{{"home", placement.home.text()}, {"bed", placement.bed.text()}};
        if (event == PlacementEvent::arrived) {
            details.emplace_back("arrived", to_iso(*placement.arrived));
        }
        if (event == PlacementEvent::departed) {
            details.emplace_back("departed", to_iso(*placement.departed));
            details.emplace_back("reason", placement.departure_reason);
            details.emplace_back("destination", placement.destination);
        }
        record(file_,
               {{journal::SubjectKind::placement, placement.id.bits()},
                std::string{placement::placement_events.code_of(event)},
                placement.referral,
                placement.child},
               std::move(details));
    }

    void save(Stayed& stayed) {
        stayed.referral.changed = file_.work.now;
        expect(file_.records().referrals().save(stayed.referral),
               "nobody else saves in this transaction");
        audit(file_, application::subject_of(stayed.placement.id), stayed.placement.child);
    }

    TakingIn& file_;
    Stays<BedId> beds_;
};

void take_in(TakingIn& file) {
    SeenInFile seen;
    NamedBeds beds{file.records()};
    Register placements{file};
    for (const auto& each : file.table.rows) {
        auto row = file.reader(each);
        auto stayed = read_placement(file, row, beds);
        if (!stayed || seen.again(stayed->referral.reference, row, "reference")) continue;
        placements.take(row, *std::move(stayed));
    }
}

}  // namespace

Kind placements_kind() {
    return {"placements",
            "placements taken over from elsewhere, one row each: children living at a home, and "
            "children who have left",
            placement_columns(),
            nullptr,
            "",
            take_in};
}

}  // namespace wayhome::imports
