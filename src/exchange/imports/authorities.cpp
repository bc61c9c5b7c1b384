// SPDX-License-Identifier: Apache-2.0
#include <tuple>

#include "exchange/imports/kind.hpp"

namespace wayhome::imports {
namespace {

std::vector<Column> columns() {
    using enum Presence;
    return {
        {"gss", "the authority's nine-character code of the Office for National Statistics",
         "a capital letter and eight digits", "E09000003", required},
        {"name", "the authority's name", one_line, "Barnet", required},
        {"region", "the region it is in; London for the 33", one_line, "London", required},
        {"latitude", "latitude of its centre, WGS 84", "degrees from -90 to 90", "51.6111",
         required},
        {"longitude", "longitude of its centre, WGS 84", "degrees from -180 to 180", "-0.2102",
         required},
        {"source", "where these facts come from, with the date", one_line,
         "ONS boundaries, read 2026-11-22", required},
    };
}

bool is_gss(std::string_view code) {
    return code.size() == 9 && code[0] >= 'A' && code[0] <= 'Z' &&
           code.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

bool same(const home::Authority& one, const home::Authority& other) {
    return std::tie(one.gss, one.name, one.region, one.centroid, one.source) ==
           std::tie(other.gss, other.name, other.region, other.centroid, other.source);
}

std::optional<home::Authority> read(RowReader& row) {
    home::Authority read{
        OrganisationId{IdBits{}}, row.text("gss"), row.text("name"), row.text("region"), {},
        row.text("source")};
    if (!read.gss.empty() && !is_gss(read.gss)) row.refuse("gss", "Write the code in full");
    const auto latitude = row.micro_degrees("latitude", 90);
    const auto longitude = row.micro_degrees("longitude", 180);
    if (!row.good()) return std::nullopt;
    read.centroid = {*latitude, *longitude};
    return read;
}

void keep(TakingIn& file, RowReader& row, home::Authority authority) {
    auto& authorities = file.records().authorities();
    const auto there = authorities.by_gss(authority.gss);
    if (there) authority.organisation = there->organisation;
    if (there && same(*there, authority)) {
        ++file.report.unchanged;
        return;
    }
    const auto organisation =
        organisation_for(file, row, "gss",
                         {file.work.ids.make<OrganisationId>(), access::OrganisationKind::authority,
                          authority.name, authority.gss});
    if (!organisation) return;
    authority.organisation = *organisation;
    if (there) {
        authorities.save(authority);
        ++file.report.changed;
    } else {
        authorities.add(authority);
        ++file.report.added;
    }
    audit(file, "authority " + authority.gss, std::nullopt);
}

void take_in(TakingIn& file) {
    SeenInFile seen;
    for (const auto& each : file.table.rows) {
        auto row = file.reader(each);
        auto authority = read(row);
        if (!authority || seen.again(authority->gss, row, "gss")) continue;
        keep(file, row, *std::move(authority));
    }
}

}  // namespace

Kind authorities_kind() {
    return {"authorities",
            "local authorities that place children, one row each",
            columns(),
            nullptr,
            "",
            take_in};
}

}  // namespace wayhome::imports
