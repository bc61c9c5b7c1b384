// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/child/child.hpp"
#include "domain/referral/answers.hpp"
#include "domain/referral/form/behaviour.hpp"
#include "domain/referral/form/legal_facts.hpp"
#include "domain/referral/form/risk.hpp"
#include "domain/referral/form/wishes.hpp"
#include "domain/referral/referral.hpp"
#include "kernel/time.hpp"

namespace wayhome::referral {

// What triage, matching and offers know of a referral: the typed projection of its answers. What is
// not known is absent, never false.

struct BehaviourFact {
    Behaviour behaviour;
    std::optional<Known> present;  ///< none: not asked
    std::optional<Severity> severity;
    std::optional<LastSeen> last_seen;
    std::optional<Frequency> frequency;

    bool is_present() const { return present == Known::yes; }
};

struct RiskFact {
    Risk risk;
    RiskState state;
    std::string details;
};

/// A named child this child must not live with.
struct KeepApart {
    std::string name;
    std::optional<CivilDate> born;
    KeepApartReason reason;
    std::string details;
    std::optional<Known> by_order;  ///< a court's order or bail condition stands behind it
};

struct KeepAway {
    KeepAwayKind kind;
    std::string name;
    std::string district;  ///< postcode district; may be empty
    std::string reason;
    std::optional<Known> by_order;
};

struct DistanceWish {
    DistanceBand band;
    std::optional<int> miles;  ///< straight line; for `within` and `at_least`
};

/// Something nobody has said yet: a whole question, or a field answered "not known".
struct MissingFact {
    std::string question;
    std::string field;  ///< empty when the whole question is open
    std::string words;
};

struct ReferralFacts {
    Pathway pathway;
    Urgency urgency;
    std::optional<Instant> needed_by;
    CivilDate day_needed;  ///< the day of needed_by, else today in London

    std::optional<CivilDate> born;
    std::optional<int> age;  ///< whole years on day_needed, by birth or as estimated
    bool age_is_estimated = false;
    std::optional<child::Sex> sex;
    std::string home_district;  ///< empty where it is not known
    std::optional<bool> missing_now;
    std::optional<Instant> missing_since;

    std::vector<BehaviourFact> behaviours;  ///< all fourteen, in order of the list
    std::vector<RiskFact> risks;            ///< all, in order of the list
    std::string gang_name;                  ///< empty where none was named

    std::optional<LivingPreference> living;
    std::optional<Known> keeps_apart;  ///< whether there is any child to keep apart from
    std::vector<KeepApart> keep_apart;
    std::optional<Known> keeps_away;
    std::vector<KeepAway> keep_away;
    std::optional<DistanceWish> distance;
    /// Codes of what the place must have; none where it was not asked.
    std::optional<std::vector<std::string>> capabilities_needed;
    /// What must carry on: teaching to a plan that is held, the CAMHS team that is involved.
    std::optional<std::vector<std::string>> capabilities_to_continue;
    std::optional<std::vector<std::string>> capabilities_asked_for;  ///< by the child
    std::optional<StaffingNeed> staffing;
    std::optional<Known> waking_night;
    std::optional<Days> expected_stay;
    std::optional<int> half_beds_of_staff;  ///< staffing_load()

    LegalFacts legal;

    std::optional<bool> words_obtained;  ///< the child's own words; none: not asked
    bool wishes_given = false;           ///< about place, identity or culture

    std::vector<MissingFact> missing;
    std::vector<std::string> doubtful;  ///< questions whose answers need checking

    const BehaviourFact& behaviour(Behaviour which) const;
    const RiskFact& risk(Risk which) const;
};

/// The facts of a referral as answered so far. `now` gives the day where no date is set.
ReferralFacts facts_from(const Referral& referral, const Answers& answers, Instant now);

/// The staff this child needs in half-beds: 2 is the staff of one bed, 4 of two.
/// Assumption: shared staff 2; one to one at times 3; one to one or more all day 4. A behaviour
/// that is very serious and seen within a month makes at least 3, two of them 4. Nothing where
/// neither staffing nor any behaviour was answered. (The source only says that some children need
/// the staff of several beds; WWCSC 2022, Ofsted finding 5.)
std::optional<int> staffing_load(std::optional<StaffingNeed> staffing,
                                 const std::vector<BehaviourFact>& behaviours);

}  // namespace wayhome::referral
