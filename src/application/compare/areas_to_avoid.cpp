// SPDX-License-Identifier: Apache-2.0
#include "application/compare/areas_to_avoid.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "domain/child/name_sound.hpp"
#include "domain/home/geography.hpp"

namespace wayhome::application {
namespace {

using Words = std::vector<std::string>;

/// Words that say what a council is and not which: "the London Borough of Haringey".
constexpr std::array<std::string_view, 11> of_any_council = {
    "of",      "london", "royal",   "metropolitan", "unitary",  "city",
    "borough", "county", "council", "district",     "authority"};

/// The words of a place's name as they compare; "&" is "and", which is not said twice.
Words words_of_place(std::string_view name) {
    auto words = child::name_words(name);
    std::replace(words.begin(), words.end(), std::string{"&"}, std::string{"and"});
    std::erase(words, "the");
    const auto end = std::unique(words.begin(), words.end(),
                                 [](const std::string& one, const std::string& next) {
                                     return one == "and" && next == one;
                                 });
    words.erase(end, words.end());
    return words;
}

Words without_kind(Words words) {
    std::erase_if(words, [](const std::string& each) {
        return std::find(of_any_council.begin(), of_any_council.end(), each) !=
               of_any_council.end();
    });
    return words;
}

const home::Authority* council_called(const Words& place,
                                      const std::vector<home::Authority>& authorities) {
    const auto own = without_kind(place);
    const auto found =
        std::find_if(authorities.begin(), authorities.end(), [&](const home::Authority& each) {
            const auto name = words_of_place(each.name);
            return name == place || (!own.empty() && without_kind(name) == own);
        });
    return found == authorities.end() ? nullptr : &*found;
}

/// The councils of a list such as "Hackney, Barking and Dagenham and Newham", where each of its
/// places is one; else none.
std::vector<const home::Authority*> councils_in(const Words& places,
                                                const std::vector<home::Authority>& authorities) {
    if (const auto* const whole = council_called(places, authorities)) return {whole};
    for (auto each = places.begin(); each != places.end(); ++each) {
        if (*each != "and") continue;
        const auto* const first = council_called({places.begin(), each}, authorities);
        if (first == nullptr) continue;
        auto councils = councils_in({each + 1, places.end()}, authorities);
        if (councils.empty()) continue;
        councils.insert(councils.begin(), first);
        return councils;
    }
    return {};
}

/// Commas and the like part a list as "and" does.
Words list_of_places(std::string_view name) {
    std::string spelled;
    for (const char each : name) {
        if (each == ',' || each == ';' || each == '/') {
            spelled += " and ";
        } else {
            spelled += each;
        }
    }
    return words_of_place(spelled);
}

matching::AreaToAvoid area_of(const home::Authority& council,
                              const std::vector<home::Authority>& authorities, std::string name,
                              bool by_order) {
    matching::CouncilArea area{council.name, home::miles(council.region == "London" ? 10 : 60), {}};
    for (const auto& each : authorities) {
        if (each.gss != council.gss) area.other_centres.push_back(each.centroid);
    }
    return {.name = std::move(name),
            .centre = council.centroid,
            .radius = home::miles(10),
            .area_code = council.gss,
            .by_order = by_order,
            .council = std::move(area)};
}

std::string in_full(const referral::KeepAway& area) {
    return area.district.empty() ? area.name : area.name + " (" + area.district + ")";
}

}  // namespace

std::vector<matching::AreaToAvoid> areas_to_avoid(const referral::ReferralFacts& answered,
                                                  const std::vector<home::Authority>& authorities) {
    std::vector<matching::AreaToAvoid> areas;
    for (const auto& each : answered.keep_away) {
        if (each.kind != referral::KeepAwayKind::area) continue;
        const bool by_order = each.by_order == referral::Known::yes;
        const auto councils = councils_in(list_of_places(each.name), authorities);
        if (councils.empty()) areas.push_back({.name = in_full(each), .by_order = by_order});
        if (councils.size() == 1) {
            areas.push_back(area_of(*councils.front(), authorities, in_full(each), by_order));
            continue;
        }
        for (const auto* const council : councils) {
            areas.push_back(area_of(*council, authorities, council->name, by_order));
        }
    }
    return areas;
}

}  // namespace wayhome::application
