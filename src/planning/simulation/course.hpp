// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmath>
#include <vector>

#include "planning/simulation/calendar.hpp"
#include "planning/simulation/draws.hpp"
#include "planning/simulation/line.hpp"
#include "planning/simulation/model.hpp"
#include "planning/simulation/tally.hpp"
#include "planning/simulation/telling.hpp"

namespace wayhome::simulation {

/// A child while she is in the model.
struct ChildRecord {
    Day since;             ///< referred, admitted or ready to leave, whichever came last
    std::uint32_t number;  ///< from 1, in the order of referral
    std::uint32_t index;   ///< from 0, within her stream of demand
    std::uint32_t demand;
    std::uint32_t place;  ///< where a story is told: secure bed or step-down place
    bool needs_step_down;
};

/// The next referral of one stream.
struct Coming {
    Day at;
    double patience;  ///< her uniform number
    std::uint32_t index;
};

/// The memory of a run, kept from one replication to the next.
struct Room {
    std::vector<Coming> coming;
    std::vector<ChildRecord> children;  ///< by slot
    std::vector<Slot> free_slots;
    Line waiting;
    Line blocked;
    Calendar withdrawals;
    Calendar ends_of_stay;
    Calendar ends_of_step_down;
};

/// One replication, from empty to the end of the window.
/// At one instant: ends of step-down, ends of stay, withdrawals, referrals, and then the child's
/// number. A place that comes free is filled at once, through to the child who waits.
template <class Story>
class Course {
  public:
    Course(const Model& model, std::uint64_t replication, Room& room, Story& story)
        : model_(model), draws_(model.seed(), replication), room_(room), story_(story) {
        room_.children.clear();
        room_.free_slots.clear();
        room_.waiting.clear();
        room_.blocked.clear();
        room_.withdrawals.clear();
        room_.ends_of_stay.clear();
        room_.ends_of_step_down.clear();
        room_.coming.resize(model.streams().size());
        for (std::uint32_t each = 0; each < room_.coming.size(); ++each) {
            room_.coming[each] = {0, 0, 0};
            draw_coming(each);
        }
        find_next_referral();
    }

    Tally run() {
        const Day end = model_.window_ends();
        for (;;) {
            const Day step_down = room_.ends_of_step_down.next();
            const Day stay = room_.ends_of_stay.next();
            const Day withdrawal = room_.withdrawals.next();
            const Day places = step_down <= stay ? step_down : stay;
            const Day people = withdrawal <= referral_ ? withdrawal : referral_;
            const Day at = places <= people ? places : people;
            if (!(at < end)) break;
            pass_to(at);
            ++tally_.events;
            if (places <= people) {
                step_down <= stay ? end_step_down() : end_stay();
            } else {
                withdrawal <= referral_ ? withdraw() : refer();
            }
        }
        pass_to(end);
        return finished();
    }

  private:
    void pass_to(Day at) {
        const Day from = now_ > model_.window_begins() ? now_ : model_.window_begins();
        if (at > from) {
            const double days = at - from;
            tally_.secure_held += days * secure_held_;
            tally_.secure_blocked += days * room_.blocked.count();
            tally_.step_down_held += days * step_down_held_;
            tally_.waiting += days * room_.waiting.count();
        }
        now_ = at;
    }
    bool in_window() const { return now_ >= model_.window_begins(); }

    void draw_coming(std::uint32_t demand) {
        Coming& next = room_.coming[demand];
        const auto u = draws_.of(demand, next.index, Purpose::referral);
        next.at -= model_.streams()[demand].days_between * std::log(u.first);
        next.patience = u.second;
    }
    void find_next_referral() {
        next_demand_ = 0;
        referral_ = room_.coming.empty() ? never : room_.coming[0].at;
        for (std::uint32_t each = 1; each < room_.coming.size(); ++each) {
            if (room_.coming[each].at < referral_) {
                referral_ = room_.coming[each].at;
                next_demand_ = each;
            }
        }
    }

    void refer() {
        const std::uint32_t demand = next_demand_;
        const Coming coming = room_.coming[demand];
        const Slot slot = enter({now_, ++children_, coming.index, demand, 0, false});
        story_.tell(now_, Happened::referred, children_, demand, 0, 0);
        if (secure_held_ < model_.secure_places()) {
            admit(slot);
        } else {
            room_.waiting.join(slot);
            const double patience = model_.streams()[demand].patience.at(coming.patience);
            room_.withdrawals.add(now_ + patience, children_, slot);
        }
        ++room_.coming[demand].index;
        draw_coming(demand);
        find_next_referral();
    }

    Slot enter(const ChildRecord& child) {
        if (room_.free_slots.empty()) {
            room_.children.push_back(child);
            return static_cast<Slot>(room_.children.size() - 1);
        }
        const Slot slot = room_.free_slots.back();
        room_.free_slots.pop_back();
        room_.children[slot] = child;
        return slot;
    }
    void go(Slot slot) {
        room_.free_slots.push_back(slot);
        ++tally_.gone;
    }

    void withdraw() {
        const Slot slot = room_.withdrawals.first();
        const ChildRecord& child = room_.children[slot];
        story_.tell(now_, Happened::withdrew, child.number, child.demand, 0, now_ - child.since);
        room_.withdrawals.remove_first();
        room_.waiting.leave(slot);
        if (in_window()) ++tally_.withdrawn;
        go(slot);
    }

    void admit(Slot slot) {
        ChildRecord& child = room_.children[slot];
        const auto& stream = model_.streams()[child.demand];
        const double waited = now_ - child.since;
        if (in_window()) {
            ++tally_.placed;
            tally_.waited_by_placed += waited;
        }
        ++secure_held_;
        const auto u = draws_.of(child.demand, child.index, Purpose::stay);
        child.since = now_;
        child.needs_step_down = u.second < stream.needs_step_down;
        child.place = story_.take_secure();
        story_.tell(now_, Happened::placed, child.number, child.demand, child.place, waited);
        room_.ends_of_stay.add(now_ + stream.stay.at(u.first), child.number, slot);
    }

    void end_stay() {
        const Slot slot = room_.ends_of_stay.first();
        ChildRecord& child = room_.children[slot];
        room_.ends_of_stay.remove_first();
        story_.tell(now_, Happened::ready_to_leave, child.number, child.demand, child.place,
                    now_ - child.since);
        child.since = now_;
        if (!child.needs_step_down) {
            story_.tell(now_, Happened::left, child.number, child.demand, child.place, 0);
            story_.leave_secure(child.place);
            go(slot);
            free_secure();
        } else if (step_down_held_ < model_.step_down_places()) {
            move_to_step_down(slot);
        } else {
            story_.tell(now_, Happened::blocked, child.number, child.demand, child.place, 0);
            room_.blocked.join(slot);
        }
    }

    void move_to_step_down(Slot slot) {
        ChildRecord& child = room_.children[slot];
        ++step_down_held_;
        story_.leave_secure(child.place);
        child.place = story_.take_step_down();
        story_.tell(now_, Happened::moved_to_step_down, child.number, child.demand, child.place,
                    now_ - child.since);
        child.since = now_;
        const auto u = draws_.of(child.demand, child.index, Purpose::step_down);
        const double stay = model_.streams()[child.demand].step_down_stay.at(u.first);
        room_.ends_of_step_down.add(now_ + stay, child.number, slot);
        free_secure();
    }

    void end_step_down() {
        const Slot slot = room_.ends_of_step_down.first();
        const ChildRecord& child = room_.children[slot];
        room_.ends_of_step_down.remove_first();
        story_.tell(now_, Happened::left_step_down, child.number, child.demand, child.place,
                    now_ - child.since);
        story_.leave_step_down(child.place);
        go(slot);
        --step_down_held_;
        if (room_.blocked.empty()) return;
        const Slot moves = room_.blocked.first();
        room_.blocked.leave(moves);
        move_to_step_down(moves);
    }

    void free_secure() {
        --secure_held_;
        if (room_.waiting.empty()) return;
        const Slot slot = room_.waiting.first();
        room_.waiting.leave(slot);
        room_.withdrawals.remove(slot);
        admit(slot);
    }

    Tally finished() {
        const double days = model_.window_ends() - model_.window_begins();
        tally_.secure_held /= days;
        tally_.secure_blocked /= days;
        tally_.step_down_held /= days;
        tally_.waiting /= days;
        tally_.referred = children_;
        tally_.present = std::uint64_t{secure_held_} + step_down_held_ + room_.waiting.count();
        return tally_;
    }

    const Model& model_;
    Draws draws_;
    Room& room_;
    Story& story_;
    Tally tally_;
    Day now_ = 0;
    Day referral_ = never;
    std::uint32_t next_demand_ = 0;
    std::uint32_t children_ = 0;
    std::uint32_t secure_held_ = 0;
    std::uint32_t step_down_held_ = 0;
};

}  // namespace wayhome::simulation
