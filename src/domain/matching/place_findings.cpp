// SPDX-License-Identifier: Apache-2.0
// The rules that ask what the building, its beds and its staff allow.
#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>

#include "domain/matching/eligibility_findings.hpp"

namespace wayhome::matching {
namespace {

constexpr std::string_view fire_setting = "FIRE_SETTING";
constexpr std::string_view fire_safe_unit = "fire_safe_unit";
constexpr int staff_of_one_bed = 2;   // half-beds: the least a child needs
constexpr int staff_of_two_beds = 4;  // the most a child is taken to need while it is not known

/// "step-free access": as it reads inside a sentence.
std::string within_sentence(std::string words) {
    if (!words.empty() && words[0] >= 'A' && words[0] <= 'Z') {
        words[0] = static_cast<char>(words[0] - 'A' + 'a');
    }
    return words;
}

/// What the home says about each needed capability of those kinds.
void check_needed(const ChildFacts& child, const HomeFacts& home, const Rules& rules,
                  std::initializer_list<std::string_view> kinds, Findings& findings) {
    for (const auto& code : *child.needed) {
        const auto kind = rules.capability_kind(code);
        if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end()) continue;
        const auto words = within_sentence(rules.capability_words(code));
        const auto offered = home.offers(code);
        if (!offered) {
            findings.push_back({Outcome::unknown, fmt::format("Ask the home about: {}.", words)});
        } else if (!*offered) {
            findings.push_back(
                {Outcome::does_not_fit, fmt::format("The home says it does not have: {}.", words)});
        }
    }
}

void check_fire(const ChildFacts& child, const HomeFacts& home, Findings& findings) {
    const auto* const fire = child.behaviour(fire_setting);
    const auto safe = home.offers(fire_safe_unit);
    if (safe && *safe) return;
    if (fire == nullptr) {
        findings.push_back({Outcome::unknown, "Ask the referrer about fire setting."});
        return;
    }
    if (!fire->present) return;
    if (!safe) {
        findings.push_back({Outcome::unknown,
                            "The child sets fires: ask the home whether a unit is built to a "
                            "fire-setting standard."});
    } else if (!fire->severity) {
        findings.push_back({Outcome::unknown,
                            "No unit is built to a fire-setting standard: ask the referrer how "
                            "serious the fire setting is."});
    } else if (*fire->severity >= Severity::serious) {
        findings.push_back({Outcome::does_not_fit,
                            "The child seriously sets fires and no unit of this home is built to a "
                            "fire-setting standard."});
    } else {
        findings.push_back({Outcome::with_condition,
                            "A fire plan is needed: no unit of this home is built to a "
                            "fire-setting standard."});
    }
}

/// The units whose beds count: those for the child, or every secure one where rule 3 refuses all.
std::vector<const UnitFacts*> counted_units(const ChildFacts& child, const HomeFacts& home) {
    auto units = units_for(child.sex, home);
    if (!units.empty()) return units;
    for (const auto& unit : home.units) {
        if (unit.purpose == home::Purpose::secure) units.push_back(&unit);
    }
    return units;
}

void check_bed(const ChildFacts& child, const HomeFacts& home, Findings& findings) {
    UnitFacts sum{.id = UnitId{{}}, .name = ""};
    for (const auto* const unit : counted_units(child, home)) {
        sum.approved += unit->approved;
        sum.closed += unit->closed;
        sum.closed_for_staffing += unit->closed_for_staffing;
        sum.held += unit->held;
        sum.occupied += unit->occupied;
        sum.free += unit->free;
    }
    if (sum.approved + sum.occupied == 0) {
        findings.push_back({Outcome::unknown, "Ask the home for its beds: none is on record."});
    } else if (sum.free == 0) {
        findings.push_back(
            {Outcome::does_not_fit,
             fmt::format(
                 "No bed is free: {} occupied, {} held, {} closed ({} of them for staffing).",
                 sum.occupied, sum.held, sum.closed, sum.closed_for_staffing)});
    }
}

void check_staff(const ChildFacts& child, const HomeFacts& home, Findings& findings) {
    if (!home.half_beds_of_staff) {
        findings.push_back({Outcome::unknown, "Ask the home how many staff are on shift."});
        return;
    }
    const int spare = *home.half_beds_of_staff - home.half_beds_in_use;
    const int least = child.half_beds.value_or(staff_of_one_bed);
    const int most = child.half_beds.value_or(staff_of_two_beds);
    if (spare >= most) return;
    if (spare < least) {
        findings.push_back(
            {Outcome::with_condition, fmt::format("More staff are needed first: those of {} more.",
                                                  staff_of(least - std::max(spare, 0)))});
        return;
    }
    findings.push_back(
        {Outcome::unknown, fmt::format("The home has staff for {} more: ask the referrer how much "
                                       "staff the child needs.",
                                       staff_of(spare))});
}

}  // namespace

Findings access_and_health(const ChildFacts& child, const HomeFacts& home, const Rules& rules) {
    if (!child.needed) {
        return {{Outcome::unknown, "Ask the referrer about physical access and medical needs."}};
    }
    Findings findings;
    check_needed(child, home, rules, {"access", "health", Rules::kind_not_known}, findings);
    return findings;
}

Findings building(const ChildFacts& child, const HomeFacts& home, const Rules& rules) {
    Findings findings;
    if (child.needed) check_needed(child, home, rules, {"building"}, findings);
    check_fire(child, home, findings);
    return findings;
}

Findings bed_and_staff(const ChildFacts& child, const HomeFacts& home, const Rules&) {
    Findings findings;
    check_bed(child, home, findings);
    check_staff(child, home, findings);
    return findings;
}

}  // namespace wayhome::matching
