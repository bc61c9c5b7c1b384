// SPDX-License-Identifier: Apache-2.0
#include "support/allocation/made_up.hpp"

#include <algorithm>
#include <string>

namespace wayhome::allocation {

std::uint64_t Draws::next() {
    state_ += 0x9E3779B97F4A7C15ULL;
    auto mixed = state_;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBULL;
    return mixed ^ (mixed >> 31U);
}

int Draws::between(int least, int most) {
    const auto width = static_cast<std::uint64_t>(most - least) + 1;
    return least + static_cast<int>(next() % width);
}

bool Draws::happens(double probability) {
    return static_cast<double>(next() >> 11U) < probability * static_cast<double>(1ULL << 53U);
}

namespace {

int worth(Draws& draws, const Shape& shape, int least, int most) {
    const int step = std::max(1, (most - least) / std::max(1, shape.distinct - 1));
    return std::min(most, least + step * draws.between(0, shape.distinct - 1));
}

void make_people(Draws& draws, const Shape& shape, Instance& made) {
    const char* const traits[] = {"acute_self_harm", "fire_setting"};
    for (int i = 0; i < shape.children; ++i) {
        Child child;
        child.id = "c" + std::to_string(i);
        child.band = draws.between(1, 4);
        child.need = worth(draws, shape, 1, 1000);
        child.load = draws.between(1, 4);
        child.received = Instant{Seconds{draws.between(0, shape.children)}};
        for (const auto* const trait : traits) {
            if (draws.happens(0.3)) child.traits.emplace_back(trait);
        }
        made.children.push_back(std::move(child));
    }
    for (int h = 0; h < shape.homes; ++h) {
        Home home;
        home.id = "h" + std::to_string(h);
        home.staffing = draws.between(0, shape.staffing);
        home.admissions = draws.between(0, shape.admissions);
        const int units = draws.between(1, shape.units);
        for (int u = 0; u < units; ++u) {
            Unit unit;
            unit.id = home.id + "u" + std::to_string(u);
            unit.free_beds = draws.between(0, shape.beds);
            for (const auto* const trait : traits) {
                if (draws.happens(0.3)) unit.trait_limits[trait] = draws.between(0, 1);
            }
            home.units.push_back(std::move(unit));
        }
        made.homes.push_back(std::move(home));
    }
}

void make_pairs(Draws& draws, const Shape& shape, Instance& made) {
    for (const auto& child : made.children) {
        for (const auto& home : made.homes) {
            for (const auto& unit : home.units) {
                if (!draws.happens(shape.eligible)) continue;
                made.pairs.push_back({child.id, unit.id, worth(draws, shape, 0, 1000),
                                      worth(draws, shape, 0, 1000), draws.between(0, 1)});
            }
        }
    }
}

void make_relations(Draws& draws, const Shape& shape, Instance& made) {
    for (std::size_t a = 0; a < made.children.size(); ++a) {
        for (std::size_t b = a + 1; b < made.children.size(); ++b) {
            const auto& first = made.children[a].id;
            const auto& second = made.children[b].id;
            if (draws.happens(shape.conflict)) {
                made.conflicts.push_back(
                    {first, second, draws.happens(0.5) ? Scope::home : Scope::unit});
            }
            if (draws.happens(shape.managed)) {
                made.managed.push_back({first, second, worth(draws, shape, 0, 1000)});
            }
        }
    }
    for (int g = 0; g < 2; ++g) {
        if (!draws.happens(shape.equity)) continue;
        EquityGroup group;
        group.group = "g" + std::to_string(g);
        group.target = draws.between(0, 1000 * shape.children);
        for (const auto& child : made.children) {
            if (draws.happens(0.4)) group.children.push_back(child.id);
        }
        made.equity.push_back(std::move(group));
    }
    for (const auto& child : made.children) {
        if (!draws.happens(shape.fixed)) continue;
        for (const auto& pair : made.pairs) {
            if (pair.child != child.id) continue;
            made.fixed.push_back({child.id, pair.unit});
            break;
        }
    }
}

}  // namespace

Instance made_up(Draws& draws, const Shape& shape) {
    Instance made;
    make_people(draws, shape, made);
    make_pairs(draws, shape, made);
    make_relations(draws, shape, made);
    return made;
}

Shape nasty_shape(Draws& draws) {
    Shape shape;
    shape.children = draws.between(1, 7);
    shape.homes = draws.between(1, 4);
    shape.units = draws.between(1, 3);
    shape.beds = draws.between(1, 3);
    shape.staffing = draws.between(2, 12);
    shape.admissions = draws.between(1, 4);
    shape.distinct = draws.happens(0.5) ? draws.between(1, 3) : 1000;
    shape.eligible = draws.happens(0.3) ? 1.0 : 0.5;
    shape.conflict = draws.happens(0.3) ? 0.6 : 0.1;
    shape.managed = draws.happens(0.3) ? 0.6 : 0.1;
    shape.fixed = draws.happens(0.5) ? 0.0 : 0.1;
    shape.equity = draws.happens(0.5) ? 0.0 : 0.8;
    return shape;
}

}  // namespace wayhome::allocation
