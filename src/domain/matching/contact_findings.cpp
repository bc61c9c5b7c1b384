// SPDX-License-Identifier: Apache-2.0
// The rules that ask where, and near whom, the child must not be.
#include <fmt/format.h>

#include <algorithm>

#include "domain/home/geography.hpp"
#include "domain/matching/eligibility_findings.hpp"

namespace wayhome::matching {
namespace {

/// Assumption: an approximate position is an area's or a town's, at most so far from the home.
const Distance approximate_within = home::miles(25);

bool are_known(const AreaToAvoid& area, const HomeFacts& home) {
    return !area.area_code.empty() && !home.area_code.empty();
}

Finding about_unplaced(const AreaToAvoid& area, const HomeFacts& home) {
    if (are_known(area, home)) {
        return {Outcome::fits, fmt::format("The home is not in {}.", area.name)};
    }
    return {Outcome::unknown, fmt::format("Ask the home whether it is in or near {}.", area.name)};
}

std::string inside(const AreaToAvoid& area) {
    return fmt::format("The home is in an area to keep away from: {}.", area.name);
}

/// By the centre of a council's area: a home inside the radius is in the area where no other
/// council's centre is nearer. Whatever is less certain is asked.
Finding about_council(const AreaToAvoid& area, const HomeFacts& home) {
    const auto& council = *area.council;
    const auto away = home::straight_line(*area.centre, home.position);
    const auto used =
        fmt::format(" The centre of the council's area ({}) was used.", council.council);
    const auto doubt = home.position_is_approximate ? approximate_within : Distance{0};
    if (away.metres > std::max(area.radius, council.may_reach).metres + doubt.metres) {
        return {Outcome::fits, fmt::format("The home is not near {}.{}", area.name, used)};
    }
    if (home.position_is_approximate || away > area.radius) {
        return {Outcome::unknown,
                fmt::format("Ask the home whether it is in or near {}.{}", area.name, used)};
    }
    const bool nearer_to_another = std::any_of(
        council.other_centres.begin(), council.other_centres.end(),
        [&](Position other) { return home::straight_line(other, home.position) < away; });
    if (nearer_to_another) {
        return {Outcome::unknown,
                fmt::format("The home is near {}, an area to keep away from: ask the referrer "
                            "whether it is far enough away.{}",
                            area.name, used)};
    }
    return {Outcome::does_not_fit, inside(area) + used};
}

Finding about_area(const AreaToAvoid& area, const HomeFacts& home) {
    if (are_known(area, home) && area.area_code == home.area_code) {
        return {Outcome::does_not_fit, inside(area)};
    }
    if (!area.centre) return about_unplaced(area, home);
    if (area.council) return about_council(area, home);
    const auto away = home::straight_line(*area.centre, home.position);
    const auto reach = home.position_is_approximate
                           ? Distance{area.radius.metres + approximate_within.metres}
                           : area.radius;
    if (away > reach) return {Outcome::fits, fmt::format("The home is not near {}.", area.name)};
    if (home.position_is_approximate) {
        return {Outcome::unknown,
                fmt::format("The home's position is approximate and may be near {}: ask the home.",
                            area.name)};
    }
    return {Outcome::does_not_fit, inside(area)};
}

/// Everybody whom the referral names to be kept apart or away from.
std::vector<KeepApart> people_of(const ChildFacts& child) {
    auto people = child.keep_apart.value_or(std::vector<KeepApart>{});
    people.insert(people.end(), child.keep_away.begin(), child.keep_away.end());
    return people;
}

bool forbids(const std::vector<KeepApart>& people, ChildId other, const Named& other_named) {
    return std::any_of(people.begin(), people.end(), [&](const KeepApart& each) {
        return each.by_order && each.means(other, other_named);
    });
}

/// Whether it is known where the person lives, here or in another home.
bool is_found(const KeepApart& person, const HomeFacts& home) {
    return person.child || !person.group.empty() ||
           std::any_of(
               home.residents.begin(), home.residents.end(),
               [&](const ResidentFacts& each) { return person.means(each.child, each.named); });
}

/// Which entry of the referral to look up: the name itself stays there.
std::string entry_of(const KeepApart& person) {
    if (person.entry == 0) return "";
    if (person.kind == KeepApartKind::named) return fmt::format(" (child {})", person.entry);
    return fmt::format(" (child {}: {})", person.entry, keep_apart_kinds.words_for(person.kind));
}

std::string ask_about(const KeepApart& person) {
    if (person.kind == KeepApartKind::keep_away) {
        return fmt::format(
            "{} names a person or group to keep away from (entry {} of areas and people): ask the "
            "home whether they live, work or visit there.",
            person.by_order ? "An order" : "The referral", person.entry);
    }
    return fmt::format(
        "{} who is not on record in any home{}: ask the home whether that person lives there.",
        person.by_order ? "An order names a person" : "The referral names a child to keep apart",
        entry_of(person));
}

/// Whether somebody whom a child living there must not meet may be this child under a name written
/// otherwise.
bool may_be_meant(const HomeFacts& home, const ChildFacts& child) {
    return std::any_of(
        home.residents.begin(), home.residents.end(), [&](const ResidentFacts& resident) {
            return std::any_of(resident.keep_apart.begin(), resident.keep_apart.end(),
                               [&](const KeepApart& each) {
                                   return !each.means(child.child, child.named) &&
                                          may_be_same(each.named, child.named);
                               });
        });
}

}  // namespace

Findings areas_to_avoid(const ChildFacts& child, const HomeFacts& home, const Rules&) {
    if (!child.avoid) {
        return {
            {Outcome::unknown,
             "Ask the referrer whether there are areas or people the child must keep away from."}};
    }
    Findings findings;
    for (const auto& area : *child.avoid) findings.push_back(about_area(area, home));
    return findings;
}

Findings no_contact(const ChildFacts& child, const HomeFacts& home, const Rules&) {
    Findings findings;
    const auto people = people_of(child);
    const bool forbidden =
        std::any_of(home.residents.begin(), home.residents.end(), [&](const ResidentFacts& each) {
            return forbids(people, each.child, each.named) ||
                   forbids(each.keep_apart, child.child, child.named);
        });
    if (forbidden) {
        findings.push_back(
            {Outcome::does_not_fit, "An order or condition on contact stands against this home."});
    }
    if (!child.keep_apart) {
        findings.push_back(
            {Outcome::unknown,
             "Ask the referrer whether an order or condition forbids contact with anyone."});
    }
    for (const auto& each : people) {
        if (is_found(each, home)) continue;
        findings.push_back({Outcome::unknown, ask_about(each)});
    }
    if (may_be_meant(home, child)) {
        findings.push_back({Outcome::unknown,
                            "Somebody to be kept apart from a child living here has a name like "
                            "this child's: ask the home whether this child is meant."});
    }
    return findings;
}

}  // namespace wayhome::matching
