// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/home/home.hpp"
#include "domain/matching/child_facts.hpp"

namespace wayhome::matching {

/// A unit with its beds as they are at the moment of comparing.
struct UnitFacts {
    UnitId id;
    std::string name;
    home::SexRegime takes = home::SexRegime::any;
    home::Purpose purpose = home::Purpose::secure;
    int approved = 0;
    int closed = 0;
    int closed_for_staffing = 0;  ///< of the closed
    int held = 0;
    int occupied = 0;
    int free = 0;
};

/// The least that must be known of a child living in a home to see the effect of another arrival.
struct ResidentFacts {
    ChildId child;
    UnitId unit;
    Named named{};
    std::optional<int> age;
    std::vector<BehaviourFact> behaviours;
    std::optional<bool> has_bullied;
    std::optional<bool> was_bullied;
    std::vector<std::string> groups;
    std::vector<KeepApart> keep_apart;
    std::optional<LivingWith> living_with;
};

/// Whether a home takes each pathway; nothing where the home has not said.
struct PathwaysTaken {
    std::optional<bool> welfare;
    std::optional<bool> youth_custody;
    std::optional<bool> remand;
    std::optional<bool> police_custody;

    std::optional<bool> of(referral::Pathway pathway) const;
};

struct CapabilityFact {
    std::string code;
    bool offered;
};

/// What is known of one home for comparing.
struct HomeFacts {
    HomeId id;
    std::string name;
    std::string code;
    home::Jurisdiction jurisdiction = home::Jurisdiction::england;
    Position position{};
    bool position_is_approximate = true;
    std::string area_code;  ///< GSS code of the authority's area; empty where not known
    int youngest = 10;
    int oldest = 17;
    PathwaysTaken takes;
    std::optional<int> half_beds_of_staff;  ///< on shift
    int half_beds_in_use = 0;               ///< by the children living here
    std::vector<CapabilityFact> capabilities;
    std::optional<bool> restricted;      ///< by a notice of the regulator
    std::optional<home::Rating> rating;  ///< context only
    std::vector<UnitFacts> units;
    std::vector<ResidentFacts> residents;

    /// Whether the home says it has that; nothing where it has not said.
    std::optional<bool> offers(std::string_view capability) const;
};

/// Secure units that are registered to take a child of that sex; with sex unknown, those that take
/// any.
std::vector<const UnitFacts*> units_for(child::Sex sex, const HomeFacts& home);

}  // namespace wayhome::matching
