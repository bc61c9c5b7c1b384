// SPDX-License-Identifier: Apache-2.0
#include "store/sql/sql_bed_closures.hpp"

#include "store/sql/bed_closure_sql.hpp"

namespace wayhome::store {
namespace {

home::BedClosure read_closure(Fields& fields) {
    return {.id = fields.id<ClosureId>(),
            .home = fields.id<HomeId>(),
            .bed = fields.id<BedId>(),
            .reason = fields.code(home::closure_reasons),
            .note = fields.text(),
            .from = fields.date(),
            .until = fields.maybe_date(),
            .review_on = fields.maybe_date(),
            .protects = fields.maybe_id<ChildId>(),
            .ended = fields.flag(),
            .version = fields.small_number()};
}

}  // namespace

void SqlBedClosures::add(const home::BedClosure& closure) {
    connection_.change(
        bed_closure_sql::add,
        {closure.id, closure.home, closure.bed, home::closure_reasons.code_of(closure.reason),
         closure.note, closure.from, closure.until, closure.review_on, closure.protects,
         closure.ended, closure.version});
}

bool SqlBedClosures::save(const home::BedClosure& closure) {
    return connection_.change(
               bed_closure_sql::save,
               {closure.home, closure.bed, home::closure_reasons.code_of(closure.reason),
                closure.note, closure.from, closure.until, closure.review_on, closure.protects,
                closure.ended, closure.id, closure.version}) == 1;
}

std::optional<home::BedClosure> SqlBedClosures::by_id(ClosureId id) const {
    return connection_.one(bed_closure_sql::by_id, {id}, read_closure);
}

std::vector<home::BedClosure> SqlBedClosures::of_home(HomeId home, CivilDate first,
                                                      CivilDate last) const {
    return connection_.all(bed_closure_sql::of_home, {home, first, last}, read_closure);
}

std::vector<home::BedClosure> SqlBedClosures::covering(CivilDate day) const {
    return connection_.all(bed_closure_sql::covering, {day, day}, read_closure);
}

}  // namespace wayhome::store
