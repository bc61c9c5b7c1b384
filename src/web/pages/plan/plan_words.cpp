// SPDX-License-Identifier: Apache-2.0
#include "web/pages/plan/plan_words.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "kernel/expect.hpp"
#include "planning/allocation/tally.hpp"

namespace wayhome::web {
namespace {

using allocation::Change;
using allocation::ChangeKind;
using allocation::Level;
using allocation::ReasonCode;
using allocation::Tally;
using application::PlannedChild;
using application::PlannedHome;
using application::ProposedPlan;

std::string children_words(int count) {
    return count == 1 ? "1 child" : fmt::format("{} children", count);
}

std::string joined_by_spaces(const std::vector<std::string>& sentences) {
    std::string all;
    for (const auto& each : sentences) all += (all.empty() ? "" : " ") + each;
    return all;
}

const application::PlannedUnit* unit_called(const ProposedPlan& proposed, const std::string& id,
                                            const PlannedHome*& of) {
    for (const auto& home : proposed.input.homes) {
        for (const auto& unit : home.units) {
            if (unit.id.text() != id) continue;
            of = &home;
            return &unit;
        }
    }
    return nullptr;
}

std::string home_name(const ProposedPlan& proposed, const std::string& id) {
    const auto* const home = proposed.input.home(id);
    return home == nullptr ? "a home" : home->name;
}

std::string beds_words(const PlannedHome& home) {
    int occupied = 0;
    int held = 0;
    int closed = 0;
    for (const auto& unit : home.units) {
        occupied += unit.occupied;
        held += unit.held;
        closed += unit.closed;
    }
    return fmt::format("{} occupied, {} held, {} closed", occupied, held, closed);
}

std::string not_eligible_words(const PlannedChild& child, HomeId home) {
    const auto* const beside = child.at(home);
    if (beside != nullptr && !beside->stops.empty()) return joined_by_spaces(beside->stops);
    if (!child.asked.empty()) return "Other homes have been asked and may still answer.";
    return "No unit there is one that this child may go to.";
}

/// What forcing the child there would take from others.
std::string loss_words(const allocation::Objective& loss) {
    for (std::size_t number = 0; number < allocation::level_count; ++number) {
        if (loss[number] == 0) continue;
        const auto cost = -loss[number];
        switch (static_cast<Level>(number)) {
            case Level::band_1:
            case Level::band_2:
            case Level::band_3:
            case Level::band_4:
                return fmt::format(
                    "Possible, but it would take places from children with a stronger claim: {} "
                    "less of {}.",
                    cost, level_words(static_cast<Level>(number)));
            case Level::equity:
                return fmt::format("Possible, but shares between groups would be {} less fair.",
                                   cost);
            case Level::suitability:
                return fmt::format(
                    "Possible: nobody loses a place by it. The plan as a whole would suit the "
                    "children {} points less.",
                    cost);
            case Level::closeness:
                return fmt::format(
                    "Possible: nobody loses a place by it. The plan as a whole would be {} points "
                    "further from the distances wanted.",
                    cost);
            case Level::continuity:
                return "Possible: nobody loses a place by it.";
        }
    }
    return "As good as the plan. The order of waiting decided between the two.";
}

}  // namespace

std::vector<std::string> totals_in_words(const ProposedPlan& proposed) {
    const auto& instance = proposed.input.instance;
    const auto waiting = allocation::tally_of_waiting(instance);
    const auto plan = allocation::tally_of_placed(instance, proposed.solved.plan.places);
    const auto in_order = allocation::tally_of_placed(instance, proposed.solved.in_order.places);
    const auto easiest =
        allocation::tally_of_placed(instance, proposed.solved.easiest_first.places);
    int free = 0;
    int without_staff = 0;
    for (const auto& home : proposed.input.homes) {
        free += home.free();
        if (home.free() > 0 && home.spare_half_beds.value_or(1) <= 0) ++without_staff;
    }
    std::vector<std::string> words = {
        fmt::format("The plan has a place for {} of the {} {}. {} free now.", plan.children,
                    children_words(waiting.children),
                    waiting.children == 1 ? "who waits" : "who wait",
                    free == 1 ? std::string{"1 bed is"} : fmt::format("{} beds are", free)),
        fmt::format("One child at a time in the published order, {} would have a place. If every "
                    "home took the child who asks least of it, {}.",
                    in_order.children, easiest.children),
    };
    if (without_staff > 0) {
        words.push_back(fmt::format(
            "{} with free beds {} no staff free.",
            without_staff == 1 ? std::string{"1 home"} : fmt::format("{} homes", without_staff),
            without_staff == 1 ? "has" : "have"));
    }
    if (proposed.input.most_admissions) {
        words.push_back(
            fmt::format("A home is taken to take in at most {} at a time: a proposal, "
                        "for consultation.",
                        children_words(*proposed.input.most_admissions)));
    }
    if (waiting.more_than_one_bed > 0) {
        words.push_back(fmt::format(
            "{} of those who wait need more staff than one bed’s. The plan has a place for "
            "{} of them; one at a time, {}; with the easiest first, {}.",
            waiting.more_than_one_bed, plan.more_than_one_bed, in_order.more_than_one_bed,
            easiest.more_than_one_bed));
    }
    return words;
}

std::string reason_heading(ReasonCode code) {
    switch (code) {
        case ReasonCode::not_eligible:
            return "Does not fit";
        case ReasonCode::bed:
            return "No free bed";
        case ReasonCode::staffing:
            return "Not enough staff";
        case ReasonCode::pace:
            return "No more admissions now";
        case ReasonCode::trait:
            return "Limit of a unit reached";
        case ReasonCode::mix:
            return "Kept apart from a child who is to come there";
        case ReasonCode::outranked:
            return "Possible, at a cost to others";
    }
    throw Bug("every reason has its heading");
}

std::string reason_words(const ProposedPlan& proposed, const PlannedChild& child,
                         const allocation::HomeReason& reason) {
    const auto* const home = proposed.input.home(reason.home);
    expect(home != nullptr, "a reason is for a home of the plan");
    switch (reason.code) {
        case ReasonCode::not_eligible:
            return not_eligible_words(child, home->id);
        case ReasonCode::bed:
            return fmt::format("No bed that the child may have is free there: {}.",
                               beds_words(*home));
        case ReasonCode::staffing:
            return fmt::format("This child needs the staff of {}; the home has not that many free.",
                               matching::staff_of(child.half_beds));
        case ReasonCode::pace:
            return "The home can admit no more children now.";
        case ReasonCode::trait:
            return "The unit has as many children with the same risk as it supports.";
        case ReasonCode::mix:
            return "A child whose place there is settled has to be kept apart from this child.";
        case ReasonCode::outranked:
            return reason.loss ? loss_words(*reason.loss)
                               : "Possible; what it would cost others was not worked out in time.";
    }
    throw Bug("every reason has its words");
}

std::vector<std::string> change_words(const ProposedPlan& proposed,
                                      const std::vector<Change>& changes) {
    std::vector<std::string> words;
    for (const auto& change : changes) {
        const PlannedHome* of = nullptr;
        switch (change.kind) {
            case ChangeKind::free_bed: {
                const auto* const unit = unit_called(proposed, change.id, of);
                expect(unit != nullptr, "a change is of a unit of the plan");
                words.push_back(fmt::format("{} more free at {}, {}",
                                            change.amount == 1
                                                ? std::string{"One bed"}
                                                : fmt::format("{} beds", change.amount),
                                            of->name, unit->name));
                break;
            }
            case ChangeKind::staffing:
                words.push_back(fmt::format("The staff of {} more at {}",
                                            matching::staff_of(static_cast<int>(change.amount)),
                                            home_name(proposed, change.id)));
                break;
            case ChangeKind::admissions:
                words.push_back(fmt::format("{} more admitted at {}",
                                            children_words(static_cast<int>(change.amount)),
                                            home_name(proposed, change.id)));
                break;
            case ChangeKind::conflict:
                words.emplace_back(
                    "Being kept apart from another child who waits is looked at again and found to "
                    "be manageable");
                break;
        }
    }
    return words;
}

std::string level_words(Level level) {
    switch (level) {
        case Level::band_1:
            return "need met in band 1";
        case Level::band_2:
            return "need met in band 2";
        case Level::equity:
            return "fair shares between groups";
        case Level::band_3:
            return "need met in band 3";
        case Level::band_4:
            return "need met in band 4";
        case Level::suitability:
            return "suitability";
        case Level::closeness:
            return "closeness to the distances wanted";
        case Level::continuity:
            return "proposals kept from before";
    }
    throw Bug("every level has its words");
}

std::string under_way_words(const ProposedPlan& proposed, const PlannedChild& child) {
    if (child.under_way == application::UnderWay::nothing) return {};
    std::string names;
    for (const auto& id : child.asked) {
        names += (names.empty() ? "" : ", ") + home_name(proposed, id.text());
    }
    return (child.under_way == application::UnderWay::bed_held ? "Bed held: " : "Asked: ") + names;
}

std::string short_hash(const std::string& hash) {
    constexpr std::size_t quoted = 12;
    return hash.substr(0, quoted);
}

}  // namespace wayhome::web
