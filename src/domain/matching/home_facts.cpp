// SPDX-License-Identifier: Apache-2.0
#include "domain/matching/home_facts.hpp"

#include <algorithm>

namespace wayhome::matching {
namespace {

bool takes(home::SexRegime regime, child::Sex sex) {
    switch (regime) {
        case home::SexRegime::any:
            return true;
        case home::SexRegime::boys_only:
            return sex == child::Sex::male;
        case home::SexRegime::girls_only:
            return sex == child::Sex::female;
    }
    return false;
}

}  // namespace

std::optional<bool> PathwaysTaken::of(referral::Pathway pathway) const {
    switch (pathway) {
        case referral::Pathway::welfare:
            return welfare;
        case referral::Pathway::youth_custody:
            return youth_custody;
        case referral::Pathway::remand:
            return remand;
        case referral::Pathway::police_custody:
            return police_custody;
    }
    return std::nullopt;
}

std::optional<bool> HomeFacts::offers(std::string_view capability) const {
    const auto found = std::find_if(capabilities.begin(), capabilities.end(),
                                    [&](const auto& each) { return each.code == capability; });
    if (found == capabilities.end()) return std::nullopt;
    return found->offered;
}

std::vector<const UnitFacts*> units_for(child::Sex sex, const HomeFacts& home) {
    std::vector<const UnitFacts*> found;
    for (const auto& unit : home.units) {
        if (unit.purpose == home::Purpose::secure && takes(unit.takes, sex)) found.push_back(&unit);
    }
    return found;
}

}  // namespace wayhome::matching
