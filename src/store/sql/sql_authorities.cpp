// SPDX-License-Identifier: Apache-2.0
#include "store/sql/sql_authorities.hpp"

#include "kernel/expect.hpp"
#include "store/sql/authority_sql.hpp"

namespace wayhome::store {
namespace {

home::Authority read_authority(Fields& fields) {
    return {.organisation = fields.id<OrganisationId>(),
            .gss = fields.text(),
            .name = fields.text(),
            .region = fields.text(),
            .centroid = {.latitude_micro = fields.number(), .longitude_micro = fields.number()},
            .source = fields.text()};
}

}  // namespace

void SqlAuthorities::add(const home::Authority& authority) {
    connection_.change(authority_sql::add, {authority.organisation, authority.gss, authority.name,
                                            authority.region, authority.centroid.latitude_micro,
                                            authority.centroid.longitude_micro, authority.source});
}

void SqlAuthorities::save(const home::Authority& authority) {
    const auto saved = connection_.change(
        authority_sql::save,
        {authority.gss, authority.name, authority.region, authority.centroid.latitude_micro,
         authority.centroid.longitude_micro, authority.source, authority.organisation});
    expect(saved == 1, "an authority that is saved was added");
}

std::optional<home::Authority> SqlAuthorities::by_organisation(OrganisationId organisation) const {
    return connection_.one(authority_sql::by_organisation, {organisation}, read_authority);
}

std::optional<home::Authority> SqlAuthorities::by_gss(std::string_view gss) const {
    return connection_.one(authority_sql::by_gss, {gss}, read_authority);
}

std::vector<home::Authority> SqlAuthorities::all() const {
    return connection_.all(authority_sql::all, {}, read_authority);
}

}  // namespace wayhome::store
