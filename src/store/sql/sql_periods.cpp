// SPDX-License-Identifier: Apache-2.0
#include "store/sql/sql_periods.hpp"

#include "store/sql/period_sql.hpp"

namespace wayhome::store {
namespace {

using order::Period;

std::vector<Value> values_of(const Period& period) {
    return {period.referral,
            period.child,
            order::period_kinds.code_of(period.kind),
            order::period_statuses.code_of(period.status),
            period.starts,
            period.ends,
            period.granted,
            period.ended,
            period.by,
            period.evidence,
            period.note,
            period.recorded,
            period.warned,
            period.next_step,
            period.id,
            period.version};
}

Period read_period(Fields& fields) {
    return {.id = fields.id<PeriodId>(),
            .referral = fields.id<ReferralId>(),
            .child = fields.id<ChildId>(),
            .kind = fields.code(order::period_kinds),
            .status = fields.code(order::period_statuses),
            .starts = fields.moment(),
            .ends = fields.moment(),
            .granted = fields.maybe_moment(),
            .ended = fields.maybe_moment(),
            .by = fields.text(),
            .evidence = fields.maybe_id<AttachmentId>(),
            .note = fields.text(),
            .recorded = fields.moment(),
            .warned = fields.maybe_moment(),
            .next_step = fields.maybe_moment(),
            .version = fields.small_number()};
}

}  // namespace

void SqlPeriods::add(const Period& period) {
    connection_.change(period_sql::add, values_of(period));
}

bool SqlPeriods::save(const Period& period) {
    return connection_.change(period_sql::save, values_of(period)) == 1;
}

std::optional<Period> SqlPeriods::by_id(PeriodId id) const {
    return connection_.one(period_sql::by_id, {id}, read_period);
}

std::vector<Period> SqlPeriods::of_child(ChildId child) const {
    return connection_.all(period_sql::of_child, {child}, read_period);
}

std::vector<Period> SqlPeriods::of_referral(ReferralId referral) const {
    return connection_.all(period_sql::of_referral, {referral}, read_period);
}

std::vector<Period> SqlPeriods::due(Instant moment, std::size_t most) const {
    return connection_.all(period_sql::due, {moment, at_most(most)}, read_period);
}

std::vector<Period> SqlPeriods::ending(std::optional<OrganisationId> of, Instant before,
                                       std::size_t most) const {
    if (!of) return connection_.all(period_sql::ending, {before, at_most(most)}, read_period);
    return connection_.all(period_sql::ending_of, {before, at_most(most), *of}, read_period);
}

std::vector<PlacementId> SqlPeriods::present_without(Instant moment, std::size_t most) const {
    return connection_.all(period_sql::present_without, {moment, at_most(most)},
                           [](Fields& fields) { return fields.id<PlacementId>(); });
}

}  // namespace wayhome::store
