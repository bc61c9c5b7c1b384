// SPDX-License-Identifier: Apache-2.0
#include "store/sql/sql_organisations.hpp"

#include "kernel/expect.hpp"
#include "store/sql/organisation_sql.hpp"

namespace wayhome::store {
namespace {

access::Organisation read_organisation(Fields& fields) {
    return {.id = fields.id<OrganisationId>(),
            .kind = fields.code(access::organisation_kinds),
            .name = fields.text(),
            .code = fields.text()};
}

}  // namespace

void SqlOrganisations::add(const access::Organisation& organisation) {
    connection_.change(organisation_sql::add,
                       {organisation.id, access::organisation_kinds.code_of(organisation.kind),
                        organisation.name, organisation.code});
}

void SqlOrganisations::save(const access::Organisation& organisation) {
    const auto saved = connection_.change(organisation_sql::save,
                                          {access::organisation_kinds.code_of(organisation.kind),
                                           organisation.name, organisation.code, organisation.id});
    expect(saved == 1, "an organisation that is saved was added");
}

std::optional<access::Organisation> SqlOrganisations::by_id(OrganisationId id) const {
    return connection_.one(organisation_sql::by_id, {id}, read_organisation);
}

std::optional<access::Organisation> SqlOrganisations::by_code(std::string_view code) const {
    return connection_.one(organisation_sql::by_code, {code}, read_organisation);
}

std::vector<access::Organisation> SqlOrganisations::of_kind(access::OrganisationKind kind) const {
    return connection_.all(organisation_sql::of_kind, {access::organisation_kinds.code_of(kind)},
                           read_organisation);
}

}  // namespace wayhome::store
