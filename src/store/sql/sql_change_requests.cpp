// SPDX-License-Identifier: Apache-2.0
#include "store/sql/sql_change_requests.hpp"

#include "store/sql/rota_sql.hpp"

namespace wayhome::store {
namespace {

using placement::ChangeRequest;

ChangeRequest read_change(Fields& fields) {
    return {.id = fields.id<ChangeRequestId>(),
            .placement = fields.id<PlacementId>(),
            .kind = fields.code(placement::change_kinds),
            .asked_by_side = fields.code(placement::change_sides),
            .asked_by = fields.id<AccountId>(),
            .asked = fields.moment(),
            .words = fields.text(),
            .until = fields.maybe_date(),
            .bed = fields.maybe_id<BedId>(),
            .status = fields.code(placement::change_statuses),
            .decided = fields.maybe_moment(),
            .reason = fields.text(),
            .version = fields.small_number()};
}

std::vector<Value> values_of(const ChangeRequest& request) {
    return {request.placement,
            placement::change_kinds.code_of(request.kind),
            placement::change_sides.code_of(request.asked_by_side),
            request.asked_by,
            request.asked,
            request.words,
            request.until,
            request.bed,
            placement::change_statuses.code_of(request.status),
            request.decided,
            request.reason,
            request.id,
            request.version};
}

}  // namespace

void SqlChangeRequests::add(const ChangeRequest& request) {
    connection_.change(change_sql::add, values_of(request));
}

bool SqlChangeRequests::save(const ChangeRequest& request) {
    return connection_.change(change_sql::save, values_of(request)) == 1;
}

std::optional<ChangeRequest> SqlChangeRequests::by_id(ChangeRequestId id) const {
    return connection_.one(change_sql::by_id, {id}, read_change);
}

std::vector<ChangeRequest> SqlChangeRequests::of_placement(PlacementId placement) const {
    return connection_.all(change_sql::of_placement, {placement}, read_change);
}

std::vector<ChangeRequest> SqlChangeRequests::waiting(const placement::WaitingChanges& which,
                                                      std::size_t most) const {
    std::optional<std::string> side;
    if (which.asked_by) side = placement::change_sides.code_of(*which.asked_by);
    return connection_.all(change_sql::waiting,
                           {placement::change_statuses.code_of(which.status), side, which.home,
                            which.placed_by, at_most(most)},
                           read_change);
}

}  // namespace wayhome::store
