// SPDX-License-Identifier: Apache-2.0
#include "exchange/demonstration/organisations.hpp"

#include <fmt/format.h>

#include <array>
#include <set>

#include "exchange/reference/reference_table.hpp"

namespace wayhome::demonstration {
namespace {

using access::OrganisationKind;

constexpr std::size_t how_many_others = 120;

access::Organisation add(application::Records& records, Chance& chance, OrganisationKind kind,
                         std::string name, std::string code) {
    access::Organisation made{chance.make<OrganisationId>(), kind, std::move(name),
                              std::move(code)};
    records.organisations().add(made);
    return made;
}

home::Authority add(application::Records& records, Chance& chance, home::Authority authority) {
    authority.organisation =
        add(records, chance, OrganisationKind::authority, authority.name, authority.gss).id;
    records.authorities().add(authority);
    return authority;
}

std::vector<home::Authority> london_authorities(application::Records& records, Chance& chance) {
    std::vector<home::Authority> london;
    reference::for_each_row("london_authorities.csv", [&](const reference::ReferenceRow& row) {
        london.push_back(add(records, chance,
                             {OrganisationId{IdBits{}}, row.text("gss"), row.text("name"),
                              row.text("region"), row.position(), row.text("source")}));
    });
    return london;
}

std::string made_up_place(Chance& chance) {
    static constexpr std::array beginnings = {"Thorn", "Marl",  "Fen",   "Oxen",   "Wither",
                                              "Crane", "Alder", "Brock", "Hollow", "Sallow",
                                              "Wend",  "Quern", "Ember", "Harrow", "Tarn"};
    static constexpr std::array endings = {"shire",   "dale", "mere",  "moor", "wick",
                                           "minster", "holt", "marsh", "gate", "haven"};
    const std::string beginning = chance.one_of(beginnings);
    return beginning + chance.one_of(endings);
}

std::string region_at(Position position) {
    if (position.latitude_micro > 53'400'000) return "North";
    if (position.latitude_micro > 52'000'000) return "Midlands";
    return position.longitude_micro < -2'000'000 ? "South West" : "South East";
}

std::vector<home::Authority> other_authorities(application::Records& records, Chance& chance) {
    std::vector<home::Authority> others;
    std::set<std::string> names;
    while (others.size() < how_many_others) {
        const auto name = made_up_place(chance);
        if (!names.insert(name).second) continue;
        const Position position{chance.between(50'700'000, 54'900'000),
                                chance.between(-3'400'000, 300'000)};
        others.push_back(add(records, chance,
                             {OrganisationId{IdBits{}}, fmt::format("Z99{:06}", names.size()), name,
                              region_at(position), position,
                              "Invented for the demonstration; there is no such authority"}));
    }
    return others;
}

}  // namespace

Cast make_cast(application::Records& records, Chance& chance) {
    auto london = london_authorities(records, chance);
    auto others = other_authorities(records, chance);
    const auto made = [&](OrganisationKind kind, const char* name, const char* code) {
        return add(records, chance, kind, name, code);
    };
    Cast cast{
        .london = std::move(london),
        .others = std::move(others),
        .unit = made(OrganisationKind::coordination_unit, "Coordination unit", "unit"),
        .youth_custody_service = made(OrganisationKind::youth_custody_service,
                                      "Youth Custody Service placement team", "ycs"),
        .vehicle = made(OrganisationKind::commissioning_vehicle, "Pan-London Vehicle", "plv"),
        .service_operator =
            made(OrganisationKind::service_operator, "Demonstration operator", mark),
    };
    cast.police = {made(OrganisationKind::police, "Thamesmouth Police (invented)", "police-south"),
                   made(OrganisationKind::police, "Ridgeway Police (invented)", "police-north")};
    cast.partners = {
        made(OrganisationKind::court, "Figment Row Youth Court (invented)", "court"),
        made(OrganisationKind::health, "Samplewell Health (invented)", "health"),
        made(OrganisationKind::advocacy, "Pretend Voices Advocacy (invented)", "advocacy"),
        made(OrganisationKind::inspectorate, "Inspectorate (demonstration)", "inspectorate"),
    };
    return cast;
}

std::string short_form(std::string_view name) {
    std::string form;
    for (const char each : name) {
        const bool letter = (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9');
        if (letter) {
            form += each;
        } else if (each >= 'A' && each <= 'Z') {
            form += static_cast<char>(each - 'A' + 'a');
        } else if (each == ' ' && !form.empty() && form.back() != '-') {
            form += '-';
        }
    }
    return form;
}

}  // namespace wayhome::demonstration
