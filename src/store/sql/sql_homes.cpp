// SPDX-License-Identifier: Apache-2.0
#include "store/sql/sql_homes.hpp"

#include <map>

#include "store/sql/home_sql.hpp"

namespace wayhome::store {
namespace {

using home::Home;

std::optional<home::Rating> read_rating(Fields& fields) {
    auto judgement = fields.maybe_text();
    const auto inspected = fields.maybe_date();
    auto note = fields.maybe_text();
    if (!judgement || !inspected || !note) return std::nullopt;
    return home::Rating{std::move(*judgement), *inspected, std::move(*note)};
}

Home read_home(Fields& fields) {
    return {.id = fields.id<HomeId>(),
            .organisation = fields.id<OrganisationId>(),
            .name = fields.text(),
            .code = fields.text(),
            .jurisdiction = fields.code(home::jurisdictions),
            .position = {.latitude_micro = fields.number(), .longitude_micro = fields.number()},
            .position_is_approximate = fields.flag(),
            .youngest = fields.small_number(),
            .oldest = fields.small_number(),
            .takes_welfare = fields.flag(),
            .takes_youth_custody = fields.flag(),
            .takes_remand = fields.flag(),
            .takes_police_custody = fields.flag(),
            .half_beds_of_staff = fields.small_number(),
            .capabilities = {},
            .rating = read_rating(fields),
            .units = {},
            .beds = {},
            .source = fields.text(),
            .version = fields.small_number()};
}

home::Capability read_capability(Fields& fields) {
    return {.code = fields.text(),
            .offered = fields.flag(),
            .evidence = fields.text(),
            .reviewed = fields.date()};
}

home::Unit read_unit(Fields& fields) {
    return {.id = fields.id<UnitId>(),
            .name = fields.text(),
            .takes = fields.code(home::sex_regimes),
            .purpose = fields.code(home::purposes)};
}

home::Bed read_bed(Fields& fields) {
    return {.id = fields.id<BedId>(),
            .unit = fields.id<UnitId>(),
            .name = fields.text(),
            .approved_from = fields.date(),
            .approved_until = fields.maybe_date(),
            .block_contracted = fields.flag()};
}

std::vector<Value> values_of(const Home& home) {
    const auto& rating = home.rating;
    return {home.organisation,
            home.name,
            home.code,
            home::jurisdictions.code_of(home.jurisdiction),
            home.position.latitude_micro,
            home.position.longitude_micro,
            home.position_is_approximate,
            home.youngest,
            home.oldest,
            home.takes_welfare,
            home.takes_youth_custody,
            home.takes_remand,
            home.takes_police_custody,
            home.half_beds_of_staff,
            rating ? std::optional{rating->judgement} : std::nullopt,
            rating ? std::optional{rating->inspected} : std::nullopt,
            rating ? std::optional{rating->note} : std::nullopt,
            home.source,
            home.id,
            home.version};
}

void put_capabilities(Connection& connection, const Home& home) {
    connection.change(home_sql::forget_capabilities, {home.id});
    int ordinal = 0;
    for (const auto& each : home.capabilities) {
        connection.change(home_sql::add_capability, {home.id, ordinal++, each.code, each.offered,
                                                     each.evidence, each.reviewed});
    }
}

void put_units_and_beds(Connection& connection, const Home& home) {
    int ordinal = 0;
    for (const auto& each : home.units) {
        connection.change(home_sql::put_unit, {each.id, home.id, ordinal++, each.name,
                                               home::sex_regimes.code_of(each.takes),
                                               home::purposes.code_of(each.purpose)});
    }
    ordinal = 0;
    for (const auto& each : home.beds) {
        connection.change(home_sql::put_bed,
                          {each.id, home.id, each.unit, ordinal++, each.name, each.approved_from,
                           each.approved_until, each.block_contracted});
    }
}

/// A bed or unit that is no longer there goes; the database refuses where it has a past.
void remove_missing(Connection& connection, const Home& home) {
    const auto beds = connection.all(home_sql::beds_of, {home.id}, [](Fields& fields) {
        fields.id<HomeId>();
        return read_bed(fields).id;
    });
    for (const auto id : beds) {
        if (!home.bed(id)) connection.change(home_sql::remove_bed, {id});
    }
    const auto units = connection.all(home_sql::units_of, {home.id}, [](Fields& fields) {
        fields.id<HomeId>();
        return read_unit(fields).id;
    });
    for (const auto id : units) {
        if (!home.unit(id)) connection.change(home_sql::remove_unit, {id});
    }
}

/// Puts capabilities, units and beds into the homes they belong to.
void fill(Connection& connection, std::vector<Home>& homes, const Sql& capabilities,
          const Sql& units, const Sql& beds, const std::vector<Value>& values) {
    std::map<HomeId, Home*> by_id;
    for (auto& home : homes) by_id[home.id] = &home;
    connection.each(capabilities, values, [&](Fields& fields) {
        by_id.at(fields.id<HomeId>())->capabilities.push_back(read_capability(fields));
    });
    connection.each(units, values, [&](Fields& fields) {
        by_id.at(fields.id<HomeId>())->units.push_back(read_unit(fields));
    });
    connection.each(beds, values, [&](Fields& fields) {
        by_id.at(fields.id<HomeId>())->beds.push_back(read_bed(fields));
    });
}

std::optional<Home> whole(Connection& connection, const Sql& sql, const Value& value) {
    auto homes = connection.all(sql, {value}, read_home);
    if (homes.empty()) return std::nullopt;
    fill(connection, homes, home_sql::capabilities_of, home_sql::units_of, home_sql::beds_of,
         {homes.front().id});
    return homes.front();
}

}  // namespace

void SqlHomes::add(const Home& home) {
    connection_.change(home_sql::add, values_of(home));
    put_capabilities(connection_, home);
    put_units_and_beds(connection_, home);
}

bool SqlHomes::save(const Home& home) {
    if (connection_.change(home_sql::save, values_of(home)) != 1) return false;
    put_capabilities(connection_, home);
    put_units_and_beds(connection_, home);
    remove_missing(connection_, home);
    return true;
}

std::optional<Home> SqlHomes::by_id(HomeId id) const {
    return whole(connection_, home_sql::by_id, id);
}

std::optional<Home> SqlHomes::by_code(std::string_view code) const {
    return whole(connection_, home_sql::by_code, code);
}

std::optional<Home> SqlHomes::by_organisation(OrganisationId organisation) const {
    return whole(connection_, home_sql::by_organisation, organisation);
}

std::vector<Home> SqlHomes::all() const {
    auto homes = connection_.all(home_sql::all, {}, read_home);
    fill(connection_, homes, home_sql::all_capabilities, home_sql::all_units, home_sql::all_beds,
         {});
    return homes;
}

}  // namespace wayhome::store
