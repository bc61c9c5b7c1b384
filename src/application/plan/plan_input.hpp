// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "application/plan/waiting_list.hpp"
#include "domain/matching/priority.hpp"
#include "planning/allocation/instance.hpp"

namespace wayhome::application {

/// A waiting child beside one home, as if a bed were free in each of its units: what the rules say
/// of the two, whatever the beds.
struct ChildAtHome {
    HomeId home;
    matching::Verdict verdict;
    std::vector<std::string> stops;       ///< why the home does not fit; empty otherwise
    std::vector<std::string> conditions;  ///< to be met before the child can come
    matching::ScoreRange points;          ///< suitability
    std::string distance_words;
};

/// What is already under way for a waiting child.
enum class UnderWay {
    nothing,
    asked,  ///< one home's answer is awaited, or it said yes: the plan keeps the child there
    asked_several,  ///< several homes were asked at once: the plan looks at these only
    bed_held        ///< the plan keeps the child in the bed
};

struct PlannedChild {
    ReferralId referral;
    ChildId child;
    std::string reference;
    bool is_restricted;
    int version;  ///< of the referral
    int band;
    std::string band_words;
    matching::NeedScore need;
    int half_beds;  ///< of staff; that of one bed where nobody has said
    Instant waiting_since;
    UnderWay under_way = UnderWay::nothing;
    std::vector<HomeId> asked{};       ///< homes with a live offer
    std::vector<ChildAtHome> homes{};  ///< every home, in the order of PlanInput::homes

    const ChildAtHome* at(HomeId home) const;
};

struct PlannedUnit {
    UnitId id;
    std::string name;
    int free;
    int closed;
    int closed_for_staffing;
    int held;
    int occupied;
};

struct PlannedHome {
    HomeId id;
    std::string name;
    std::vector<PlannedUnit> units;        ///< secure ones
    std::optional<int> spare_half_beds{};  ///< of staff; nothing where the home has not said

    int free() const;
};

/// Everybody waiting and every bed, as the plan takes them: the instance that is solved, and beside
/// it what pages need to say about it. Identifiers of the instance are those of referrals, homes
/// and units.
struct PlanInput {
    allocation::Instance instance;
    std::vector<PlannedChild> children;  ///< in the order of waiting
    std::vector<PlannedHome> homes;      ///< in order of name
    std::string hash;                    ///< SHA-256 of the instance and the version of the rules
    std::string rules_version;
    std::optional<int> most_admissions{};  ///< children whom one home takes in at a time
    Instant at{};
    std::int64_t sequence = 0;  ///< of the last event it takes account of

    const PlannedChild* child(std::string_view id) const;
    const PlannedHome* home(std::string_view id) const;
};

/// The input of a plan, by the same rules as comparing homes: a child may go to a unit where the
/// home fits, with or without conditions, and the group lets it in; two children are kept apart
/// where a mix rule prohibits them together. What is not known never excludes: a home that has not
/// said how many staff it has is taken to have enough. A child with a live offer stays where asked,
/// and a held bed is the child's it is held for. A home takes in only so many at a time.
/// Assumption: a child of whom nobody has said how much staff is needed takes the staff of one bed.
PlanInput plan_input(const WaitingList& waiting, const matching::Rules& rules);

}  // namespace wayhome::application
