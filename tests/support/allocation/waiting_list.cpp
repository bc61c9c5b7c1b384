// SPDX-License-Identifier: Apache-2.0
#include "support/allocation/waiting_list.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <string>

namespace wayhome::allocation {
namespace {

enum Behaviour {
    absconding,
    adoption_breakdown,
    challenging,
    criminal_exploitation,
    abuse,
    fire,
    gang,
    mental_health,
    offending,
    self_harm,
    sexual_exploitation,
    sexualised,
    sexual_harm,
    substance,
    behaviours
};
constexpr std::array<double, behaviours> prevalence = {.97, .07, .96, .50, .94, .23, .26,
                                                       .68, .83, .62, .37, .34, .11, .79};
constexpr double correlation = 0.45;

enum class Pathway { welfare, sentenced, remand, police };
enum class Kind { welfare, mixed, justice };

/// What a home must be able to manage before such a child can come.
constexpr std::array<Behaviour, 4> need_capability = {fire, self_harm, sexual_exploitation,
                                                      sexual_harm};

struct Person {
    std::array<bool, behaviours> has{};
    int count = 0;
    bool male = false;
    int age = 15;
    int region = 0;
    int gang_number = -1;
    Pathway pathway = Pathway::welfare;
};

struct Place {
    Kind kind = Kind::mixed;
    int region = 0;
    int single_sex = 0;  ///< 0 for both, 1 boys, 2 girls
    std::array<bool, need_capability.size()> can{};
};

double uniform(Draws& draws) {
    return (static_cast<double>(draws.next() >> 11U) + 0.5) / static_cast<double>(1ULL << 53U);
}

double normal(Draws& draws) {
    return std::sqrt(-2 * std::log(uniform(draws))) *
           std::cos(2 * std::numbers::pi * uniform(draws));
}

double below(double deviate) {
    return 0.5 * std::erfc(-deviate / std::numbers::sqrt2);
}

double prevalence_for(int behaviour, bool male) {
    if (behaviour == sexual_exploitation) return male ? .08 : .80;
    if (behaviour == gang) return male ? .40 : .07;
    if (behaviour == sexual_harm) return male ? .16 : .04;
    return prevalence[static_cast<std::size_t>(behaviour)];
}

Person person(Draws& draws, int regions) {
    Person made;
    const double path = uniform(draws);
    made.pathway = path < .62   ? Pathway::welfare
                   : path < .80 ? Pathway::sentenced
                   : path < .95 ? Pathway::remand
                                : Pathway::police;
    made.male = draws.happens(made.pathway == Pathway::welfare ? .48 : .88);
    made.age = std::clamp(static_cast<int>(std::lround(15 + 1.3 * normal(draws))), 10, 17);
    made.region = draws.between(0, regions - 1);
    const double severity = normal(draws);
    for (int k = 0; k < behaviours; ++k) {
        const double deviate =
            std::sqrt(correlation) * severity + std::sqrt(1 - correlation) * normal(draws);
        made.has[static_cast<std::size_t>(k)] = below(-deviate) < prevalence_for(k, made.male);
    }
    made.count = static_cast<int>(std::count(made.has.begin(), made.has.end(), true));
    if (made.has[gang]) made.gang_number = made.region * 5 + draws.between(0, 4);
    return made;
}

Child child_of(Draws& draws, const Person& who, int number) {
    Child child;
    child.id = "c" + std::to_string(1000 + number);
    const double band = uniform(draws);
    child.band = who.pathway == Pathway::police || band < .05 ? 1
                 : band < .20                                 ? 2
                 : band < .50                                 ? 3
                                                              : 4;
    child.need = std::clamp(static_cast<int>(80 * who.count + 60 * normal(draws)), 1, 1000);
    // Beyond 7 behaviours about 40 % of children need more than one bed's staff.
    const double complexity = who.count + 0.8 * normal(draws);
    child.load = complexity > 11 ? 4 : complexity > 9 ? 3 : 2;
    child.received = Instant{Seconds{1'767'000'000 + draws.between(0, 1'000'000)}};
    if (who.has[self_harm] && draws.happens(.4)) child.traits.emplace_back("acute_self_harm");
    if (who.has[fire]) child.traits.emplace_back("fire_setting");
    return child;
}

Home home_of(Draws& draws, int number) {
    Home home;
    home.id = "h" + std::to_string(100 + number);
    home.admissions = draws.between(1, 3);
    const int units = draws.between(2, 4);
    for (int u = 0; u < units; ++u) {
        Unit unit;
        unit.id = home.id + "u" + std::to_string(u);
        const int beds = draws.between(4, 6);
        for (int b = 0; b < beds; ++b) {
            if (draws.happens(1 - .74) && draws.happens(1 - .42)) ++unit.free_beds;
        }
        unit.trait_limits["acute_self_harm"] = draws.between(0, 2);
        unit.trait_limits["fire_setting"] = draws.between(0, 1);
        home.staffing += 2 * unit.free_beds;
        home.units.push_back(std::move(unit));
    }
    home.staffing = std::max<std::int64_t>(0, home.staffing - draws.between(0, 2));
    return home;
}

Place place(Draws& draws, int regions) {
    Place made;
    const int kind = draws.between(1, 13);
    made.kind = kind <= 6 ? Kind::welfare : kind <= 11 ? Kind::mixed : Kind::justice;
    made.region = draws.between(0, regions - 1);
    if (draws.happens(.30)) made.single_sex = draws.between(1, 2);
    for (auto& each : made.can) each = draws.happens(.45 + .15 * uniform(draws));
    return made;
}

bool is_eligible(Draws& draws, const Person& who, const Place& where) {
    const bool welfare = who.pathway == Pathway::welfare;
    if (where.kind == (welfare ? Kind::justice : Kind::welfare)) return false;
    if (where.single_sex == (who.male ? 2 : 1)) return false;
    for (std::size_t k = 0; k < need_capability.size(); ++k) {
        if (who.has[need_capability[k]] && !where.can[k]) return false;
    }
    return !draws.happens(.10 + .02 * std::max(0, who.count - 7));
}

void relate(Draws& draws, const std::vector<Person>& people, Instance& made) {
    for (std::size_t a = 0; a < people.size(); ++a) {
        for (std::size_t b = a + 1; b < people.size(); ++b) {
            const auto& first = people[a];
            const auto& second = people[b];
            const auto add = [&](Scope scope) {
                made.conflicts.push_back({made.children[a].id, made.children[b].id, scope});
            };
            const bool rivals = first.gang_number >= 0 && second.gang_number >= 0 &&
                                first.region == second.region &&
                                first.gang_number != second.gang_number && draws.happens(.5);
            const bool harms =
                (first.has[sexual_harm] && (second.has[sexual_exploitation] || second.age <= 13)) ||
                (second.has[sexual_harm] && (first.has[sexual_exploitation] || first.age <= 13));
            if (rivals || draws.happens(.02)) add(Scope::home);
            if (harms || std::abs(first.age - second.age) >= 5) add(Scope::unit);
            if (!rivals && draws.happens(.03)) {
                made.managed.push_back(
                    {made.children[a].id, made.children[b].id, draws.between(10, 120)});
            }
        }
    }
}

}  // namespace

Instance waiting_list(Draws& draws, int children, int homes) {
    Instance made;
    const int regions = std::max(1, homes / 5);
    std::vector<Person> people;
    std::vector<Place> places;
    for (int i = 0; i < children; ++i) {
        people.push_back(person(draws, regions));
        made.children.push_back(child_of(draws, people.back(), i));
    }
    for (int h = 0; h < homes; ++h) {
        places.push_back(place(draws, regions));
        made.homes.push_back(home_of(draws, h));
    }
    for (std::size_t i = 0; i < people.size(); ++i) {
        for (std::size_t h = 0; h < places.size(); ++h) {
            if (!is_eligible(draws, people[i], places[h])) continue;
            const int near = people[i].region == places[h].region ? 700 : 250;
            const int fit = draws.between(300, 800);
            for (const auto& unit : made.homes[h].units) {
                made.pairs.push_back({made.children[i].id, unit.id,
                                      std::clamp(fit + draws.between(-100, 150), 0, 1000),
                                      std::clamp(near + draws.between(-200, 200), 0, 1000),
                                      draws.happens(.05) ? 1 : 0});
            }
        }
    }
    relate(draws, people, made);
    EquityGroup remand{"remand", {}, 0};
    EquityGroup welfare{"welfare", {}, 0};
    for (std::size_t i = 0; i < people.size(); ++i) {
        auto& group = people[i].pathway == Pathway::welfare ? welfare : remand;
        group.children.push_back(made.children[i].id);
        group.target += made.children[i].need * made.children[i].load / 5;
    }
    made.equity = {remand, welfare};
    return made;
}

}  // namespace wayhome::allocation
