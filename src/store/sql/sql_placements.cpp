// SPDX-License-Identifier: Apache-2.0
#include "store/sql/sql_placements.hpp"

#include "kernel/expect.hpp"
#include "store/sql/placement_sql.hpp"
#include "store/sql/read_placement.hpp"
#include "store/sql/transaction.hpp"

namespace wayhome::store {

using placement::BedRefused;
using placement::Hold;
using placement::Placement;

Placement read_placement(Fields& fields) {
    return {.id = fields.id<PlacementId>(),
            .referral = fields.id<ReferralId>(),
            .offer = fields.maybe_id<OfferId>(),
            .child = fields.id<ChildId>(),
            .home = fields.id<HomeId>(),
            .bed = fields.id<BedId>(),
            .status = fields.code(placement::placement_statuses),
            .booked = fields.moment(),
            .expected_arrival = fields.moment(),
            .arrived = fields.maybe_moment(),
            .expected_departure = fields.maybe_date(),
            .departed = fields.maybe_moment(),
            .departure_reason = fields.text(),
            .destination = fields.text(),
            .note = fields.text(),
            .version = fields.small_number()};
}

namespace {

Hold read_hold(Fields& fields) {
    return {.id = fields.id<HoldId>(),
            .offer = fields.id<OfferId>(),
            .referral = fields.id<ReferralId>(),
            .child = fields.id<ChildId>(),
            .home = fields.id<HomeId>(),
            .bed = fields.id<BedId>(),
            .from = fields.moment(),
            .until = fields.moment(),
            .ended = fields.maybe_moment(),
            .ended_because = fields.text()};
}

std::vector<Value> values_of(const Placement& placement) {
    return {placement.referral,    placement.offer,
            placement.child,       placement.home,
            placement.bed,         placement::placement_statuses.code_of(placement.status),
            placement.booked,      placement.expected_arrival,
            placement.arrived,     placement.expected_departure,
            placement.departed,    placement.departure_reason,
            placement.destination, placement.note,
            placement.id,          placement.version};
}

/// Takes bed and child for a placement that keeps them; why not, where another has either.
std::optional<BedRefused> take(Connection& connection, const Placement& placement) {
    if (!placement::keeps_bed(placement.status)) return std::nullopt;
    const Value by = placement.id;
    if (connection.change(slot_sql::take_bed_for_placement, {placement.bed, by}) != 1) {
        return BedRefused::bed_taken;
    }
    if (connection.change(slot_sql::take_child, {placement.child, by}) != 1) {
        return BedRefused::child_has_bed;
    }
    return std::nullopt;
}

}  // namespace

Result<void, BedRefused> SqlPlacements::add(const Hold& hold) {
    Savepoint step{connection_, Level::step};
    connection_.change(hold_sql::add,
                       {hold.id, hold.offer, hold.referral, hold.child, hold.home, hold.bed,
                        hold.from, hold.until, hold.ended, hold.ended_because});
    const bool stands = !hold.ended;
    if (stands && connection_.change(slot_sql::take_bed_for_hold, {hold.bed, hold.id}) != 1) {
        step.undo();
        return refuse(BedRefused::bed_taken);
    }
    step.keep();
    return {};
}

void SqlPlacements::end(const Hold& hold) {
    expect(hold.ended.has_value(), "a hold that is ended says when");
    const auto ended = connection_.change(hold_sql::end, {hold.ended, hold.ended_because, hold.id});
    expect(ended == 1, "a hold that is ended was added");
    connection_.change(slot_sql::free_bed_of_hold, {hold.id});
}

std::optional<Hold> SqlPlacements::hold(HoldId id) const {
    return connection_.one(hold_sql::by_id, {id}, read_hold);
}

std::optional<Hold> SqlPlacements::standing_hold_of(OfferId offer) const {
    return connection_.one(hold_sql::standing_of_offer, {offer}, read_hold);
}

std::vector<Hold> SqlPlacements::holds_ending(Instant moment, std::size_t most) const {
    return connection_.all(hold_sql::ending, {moment, at_most(most)}, read_hold);
}

Result<void, BedRefused> SqlPlacements::add(const Placement& placement,
                                            std::optional<HoldId> freed) {
    Savepoint step{connection_, Level::step};
    if (freed) {
        connection_.change(hold_sql::end_standing, {placement.booked, "booked", *freed});
        connection_.change(slot_sql::free_bed_of_hold, {*freed});
    }
    connection_.change(placement_sql::add, values_of(placement));
    if (const auto why = take(connection_, placement)) {
        step.undo();
        return refuse(*why);
    }
    step.keep();
    return {};
}

Result<bool, BedRefused> SqlPlacements::save(const Placement& placement) {
    Savepoint step{connection_, Level::step};
    if (connection_.change(placement_sql::save, values_of(placement)) != 1) {
        step.keep();
        return false;
    }
    connection_.change(slot_sql::free_bed_of_placement, {placement.id});
    connection_.change(slot_sql::free_child, {placement.id});
    if (const auto why = take(connection_, placement)) {
        step.undo();
        return refuse(*why);
    }
    step.keep();
    return true;
}

std::optional<Placement> SqlPlacements::by_id(PlacementId id) const {
    return connection_.one(placement_sql::by_id, {id}, read_placement);
}

std::vector<Placement> SqlPlacements::of_child(ChildId child) const {
    return connection_.all(placement_sql::of_child, {child}, read_placement);
}

std::vector<Placement> SqlPlacements::of_referral(ReferralId referral) const {
    return connection_.all(placement_sql::of_referral, {referral}, read_placement);
}

std::vector<Placement> SqlPlacements::current_at(HomeId home) const {
    return connection_.all(placement_sql::current_at, {home}, read_placement);
}

std::vector<Hold> SqlPlacements::standing_holds() const {
    return connection_.all(hold_sql::standing, {}, read_hold);
}

std::vector<Hold> SqlPlacements::standing_holds_at(HomeId home) const {
    return connection_.all(hold_sql::standing_at, {home}, read_hold);
}

std::vector<Placement> SqlPlacements::arrivals_overdue(Instant moment, std::size_t most) const {
    return connection_.all(placement_sql::arrivals_overdue, {moment, at_most(most)},
                           read_placement);
}

}  // namespace wayhome::store
