// SPDX-License-Identifier: Apache-2.0
#include "store/sql/sql_children.hpp"

#include "store/sql/child_sql.hpp"
#include "store/sql/read_child.hpp"

namespace wayhome::store {

child::Child read_child(Fields& fields) {
    return {.id = fields.id<ChildId>(),
            .given_names = Confidential{fields.text()},
            .family_name = Confidential{fields.text()},
            .born = fields.maybe_date(),
            .sex = fields.code(child::sexes),
            .ethnicity = fields.text(),
            .authority = fields.id<OrganisationId>(),
            .local_number = fields.text(),
            .restricted = fields.flag(),
            .sounds_like = fields.text(),
            .version = fields.small_number()};
}

std::optional<child::Child> read_maybe_child(Fields& fields) {
    if (!fields.next_is_null()) return read_child(fields);
    fields.skip(child_sql::column_count);
    return std::nullopt;
}

void SqlChildren::add(const child::Child& child) {
    connection_.change(
        child_sql::add,
        {child.id, child.given_names.opened(), child.family_name.opened(), child.born,
         child::sexes.code_of(child.sex), child.ethnicity, child.authority, child.local_number,
         child.restricted, child.sounds_like, child.version});
}

bool SqlChildren::save(const child::Child& child) {
    return connection_.change(child_sql::save,
                              {child.given_names.opened(), child.family_name.opened(), child.born,
                               child::sexes.code_of(child.sex), child.ethnicity, child.authority,
                               child.local_number, child.restricted, child.sounds_like, child.id,
                               child.version}) == 1;
}

std::optional<child::Child> SqlChildren::by_id(ChildId id) const {
    return connection_.one(child_sql::by_id, {id}, read_child);
}

std::vector<child::Child> SqlChildren::candidates_like(const child::Child& entered) const {
    return connection_.all(
        child_sql::like,
        {entered.sounds_like, entered.born, entered.authority, entered.local_number, entered.id},
        read_child);
}

std::vector<AccountId> SqlChildren::named_readers(ChildId id) const {
    return connection_.all(child_sql::readers, {id},
                           [](Fields& fields) { return fields.id<AccountId>(); });
}

void SqlChildren::name_reader(ChildId id, AccountId reader) {
    connection_.change(child_sql::name_reader, {id, reader});
}

void SqlChildren::unname_reader(ChildId id, AccountId reader) {
    connection_.change(child_sql::unname_reader, {id, reader});
}

}  // namespace wayhome::store
