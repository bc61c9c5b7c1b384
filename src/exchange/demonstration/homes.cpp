// SPDX-License-Identifier: Apache-2.0
#include "exchange/demonstration/homes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "exchange/demonstration/organisations.hpp"
#include "exchange/reference/reference_table.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::demonstration {
namespace {

using home::Jurisdiction;
using home::Purpose;
using home::SexRegime;

/// Which pathways a home takes.
enum class Takes { welfare, both, justice };

struct Plan {
    std::string_view name;
    std::string_view code;
    Jurisdiction jurisdiction;
    std::int64_t latitude_micro;
    std::int64_t longitude_micro;
    int places;
    int unit_size;
    Takes takes;
    SexRegime sexes = SexRegime::any;
};

// The names and exact places are invented; number of places and rough positions are like those of
// the homes in data/secure_homes.csv.
constexpr std::array plans = {
    Plan{"Kestrel Edge", "kestrel-edge", Jurisdiction::england, 53'860'000, -1'480'000, 24, 8,
         Takes::both},
    Plan{"Fernhollow", "fernhollow", Jurisdiction::england, 53'370'000, -1'600'000, 12, 6,
         Takes::both},
    Plan{"Sandpiper Court", "sandpiper-court", Jurisdiction::england, 50'760'000, -3'480'000, 8, 4,
         Takes::welfare},
    Plan{"Wharfdale Rise", "wharfdale-rise", Jurisdiction::england, 54'640'000, -1'620'000, 30, 6,
         Takes::both},
    Plan{"Ironbark House", "ironbark-house", Jurisdiction::england, 53'520'000, -2'330'000, 24, 8,
         Takes::justice},
    Plan{"Larkfield Lodge", "larkfield-lodge", Jurisdiction::england, 52'580'000, -220'000, 16, 4,
         Takes::welfare, SexRegime::girls_only},
    Plan{"Oakhaven", "oakhaven", Jurisdiction::england, 53'200'000, -1'090'000, 20, 5, Takes::both},
    Plan{"Ty Celyn", "ty-celyn", Jurisdiction::wales, 51'710'000, -3'700'000, 15, 5, Takes::both},
    Plan{"Lindisfell", "lindisfell", Jurisdiction::england, 55'210'000, -2'020'000, 10, 5,
         Takes::both},
    Plan{"Downlands", "downlands", Jurisdiction::england, 50'920'000, 270'000, 7, 7,
         Takes::welfare},
    Plan{"Fenbank", "fenbank", Jurisdiction::england, 53'020'000, -390'000, 12, 6, Takes::both},
    Plan{"Merriton House", "merriton-house", Jurisdiction::england, 53'420'000, -2'760'000, 12, 6,
         Takes::welfare},
    Plan{"Avonmoor", "avonmoor", Jurisdiction::england, 51'570'000, -2'510'000, 12, 6,
         Takes::justice},
    Plan{"Riverlight House", london_home_code, Jurisdiction::england, 51'530'000, 60'000, 24, 6,
         Takes::welfare},
};
constexpr int step_down_places = 4;

constexpr std::array beginnings = {"Alder",  "Bracken", "Corn",    "Dun",  "Eider",
                                   "Fallow", "Gorse",   "Heather", "Ivel", "Juniper",
                                   "Knap",   "Lapwing", "Mallow"};
constexpr std::array endings = {"brook Lodge",  "beck House", "combe Court", "dale Rise",
                                "hurst Grange", "mead House", "thorn Lodge", "wick Court"};

/// The name of a home beyond the first fourteen: no two are the same.
std::string name_of_copy(std::size_t number) {
    const std::string beginning = beginnings.at(number % beginnings.size());
    return beginning + endings.at(number / beginnings.size() % endings.size());
}

/// Capabilities that homes have said they have, or have not; the rest is unknown, which is no "no".
std::vector<home::Capability> capabilities(Chance& chance, CivilDate reviewed) {
    std::vector<home::Capability> told;
    reference::for_each_row("capabilities.csv", [&](const reference::ReferenceRow& row) {
        if (!chance.happens(0.85)) return;
        told.push_back(
            {row.text("code"), chance.happens(0.7), "Statement of purpose (invented)", reviewed});
    });
    return told;
}

home::Rating rating(Chance& chance, CivilDate inspected) {
    static constexpr std::array judgements = {"Outstanding", "Good", "Good", "Good",
                                              "Requires improvement to be good"};
    return {chance.one_of(judgements), inspected, "Invented for the demonstration"};
}

void add_unit(home::Home& home, Chance& chance, const std::string& letter, int size,
              SexRegime sexes, Purpose purpose, CivilDate approved_from) {
    const home::Unit unit{chance.make<UnitId>(), "Unit " + letter, sexes, purpose};
    home.units.push_back(unit);
    for (int number = 1; number <= size; ++number) {
        home.beds.push_back({.id = chance.make<BedId>(),
                             .unit = unit.id,
                             .name = fmt::format("{}{}", letter, number),
                             .approved_from = approved_from});
    }
}

void add_units(home::Home& home, Chance& chance, const Plan& plan, CivilDate approved_from) {
    char letter = 'A';
    for (int left = plan.places; left > 0; left -= plan.unit_size) {
        add_unit(home, chance, std::string{letter}, std::min(left, plan.unit_size), plan.sexes,
                 Purpose::secure, approved_from);
        ++letter;
    }
    if (plan.code == london_home_code) {
        add_unit(home, chance, "S", step_down_places, SexRegime::any, Purpose::step_down,
                 approved_from);
    }
    if (plan.takes == Takes::welfare) return;
    const double contracted = plan.takes == Takes::justice ? 1.0 : 0.3;
    for (auto& bed : home.beds) bed.block_contracted = chance.happens(contracted);
}

home::Home planned(const Plan& plan, OrganisationId organisation, Chance& chance, CivilDate today,
                   CivilDate opened_by) {
    const bool is_new = plan.code == london_home_code;
    home::Home home{.id = chance.make<HomeId>(),
                    .organisation = organisation,
                    .name = std::string{plan.name},
                    .code = std::string{plan.code}};
    home.jurisdiction = plan.jurisdiction;
    home.position = {plan.latitude_micro, plan.longitude_micro};
    home.takes_welfare = plan.takes != Takes::justice;
    home.takes_youth_custody = plan.takes != Takes::welfare;
    home.takes_remand = plan.takes != Takes::welfare;
    home.takes_police_custody = true;
    const auto day = std::chrono::sys_days{today};
    const CivilDate opened = is_new ? CivilDate{day - london_home_open_for} : opened_by;
    add_units(home, chance, plan, opened);
    home.capabilities = capabilities(chance, CivilDate{day - Days{chance.between(10, 200)}});
    if (!is_new) home.rating = rating(chance, CivilDate{day - Days{chance.between(30, 500)}});
    home.half_beds_of_staff = plan.places * 2 * chance.between(62, 78) / 100;
    home.source = "Invented for the demonstration";
    return home;
}

}  // namespace

std::vector<home::Home> make_homes(application::Records& records, Chance& chance,
                                   const Extent& extent, Instant now) {
    const auto opened_by = london_date(now - std::max(Days{3650}, history_of(extent)));
    std::vector<home::Home> homes;
    const auto add = [&](const Plan& plan) {
        const access::Organisation organisation{chance.make<OrganisationId>(),
                                                access::OrganisationKind::home,
                                                std::string{plan.name}, std::string{plan.code}};
        records.organisations().add(organisation);
        homes.push_back(planned(plan, organisation.id, chance, london_date(now), opened_by));
        records.homes().add(homes.back());
    };
    for (const auto& plan : plans) add(plan);
    for (std::size_t copy = 0; homes.size() < static_cast<std::size_t>(extent.homes); ++copy) {
        auto plan = plans.at(copy % (plans.size() - 1));  // there is one new home in London
        const auto name = name_of_copy(copy);
        const auto code = short_form(name);
        plan.name = name;
        plan.code = code;
        plan.places = plan.places * extent.places_in_hundred / 100;
        plan.latitude_micro += chance.between(-400'000, 400'000);
        plan.longitude_micro += chance.between(-400'000, 400'000);
        add(plan);
    }
    return homes;
}

}  // namespace wayhome::demonstration
