// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/child/child.hpp"
#include "domain/ids.hpp"
#include "domain/matching/named.hpp"
#include "domain/referral/pathway.hpp"
#include "kernel/code_list.hpp"
#include "kernel/distance.hpp"
#include "kernel/time.hpp"

namespace wayhome::matching {

enum class Severity { low, moderate, serious, very_serious };
inline constexpr auto severities = code_list<Severity>({
    {Severity::low, "low", "Low"},
    {Severity::moderate, "moderate", "Moderate"},
    {Severity::serious, "serious", "Serious"},
    {Severity::very_serious, "very_serious", "Very serious"},
});

/// An answer about one behaviour. A behaviour that is not among the facts was not asked about.
struct BehaviourFact {
    std::string code;  ///< of data/behaviours.csv
    bool present;
    std::optional<Severity> severity;
    std::optional<bool> recent;  ///< seen in the last month
};

enum class KeepApartKind { named, rival_group, co_defendant, same_exploiters, keep_away };
inline constexpr auto keep_apart_kinds = code_list<KeepApartKind>({
    {KeepApartKind::named, "named", "Named to be kept apart"},
    {KeepApartKind::rival_group, "rival_group", "Rival group"},
    {KeepApartKind::co_defendant, "co_defendant", "Co-defendant"},
    {KeepApartKind::same_exploiters, "same_exploiters", "Exploited by the same people"},
    {KeepApartKind::keep_away, "keep_away", "Person or group to keep away from"},
});

/// A child or a group this child must not live with.
struct KeepApart {
    KeepApartKind kind = KeepApartKind::named;
    std::optional<ChildId> child;  ///< none where nobody found the person in a home on record
    std::string group;             ///< name of the group; empty for a person
    bool by_order = false;         ///< a court's order or a bail condition stands behind it
    Named named{};                 ///< the person as written
    int entry = 0;                 ///< in the referral's list, from 1; 0 where there is no list

    /// Whether that child is the person: as found before, or by the name.
    bool means(ChildId id, const Named& other) const {
        return child == id || is_same(named, other);
    }
};

/// The centre of a council's area, which stands for the area while nobody knows its border.
struct CouncilArea {
    std::string council;
    Distance may_reach{0};                  ///< a home further away is certainly outside
    std::vector<Position> other_centres{};  ///< of the other councils that are known
};

/// A place the child must keep away from.
struct AreaToAvoid {
    std::string name;
    std::optional<Position> centre;
    Distance radius{0};
    std::string area_code;  ///< GSS code where a whole area is meant; may be empty
    bool by_order = false;
    std::optional<CouncilArea> council{};  ///< where the centre is that of a council's area
};

enum class DistanceBand { closest, within, at_least, no_preference };
inline constexpr auto distance_bands = code_list<DistanceBand>({
    {DistanceBand::closest, "closest", "As close as possible"},
    {DistanceBand::within, "within", "Within a number of miles"},
    {DistanceBand::at_least, "at_least", "At least a number of miles away"},
    {DistanceBand::no_preference, "no_preference", "No preference"},
});

/// How far from home the place should be. Closer is not always better.
struct WantedDistance {
    DistanceBand band = DistanceBand::no_preference;
    int miles = 0;  ///< of `within` and `at_least`
};

enum class LivingWith { alone, older_only, younger_only, no_preference };
inline constexpr auto living_withs = code_list<LivingWith>({
    {LivingWith::alone, "alone", "Alone"},
    {LivingWith::older_only, "older_only", "Older children only"},
    {LivingWith::younger_only, "younger_only", "Younger children only"},
    {LivingWith::no_preference, "no_preference", "No preference"},
});

/// What the child said about particular homes.
struct Wishes {
    std::vector<HomeId> wants;
    std::vector<HomeId> does_not_want;
};

/// What is known of one child for comparing homes, on the day a bed is needed. An optional that is
/// empty was not asked or is not known. Ethnicity, religion, disability and sexuality are not here
/// and cannot be compared; sex is looked at only where a registration asks for it.
struct ChildFacts {
    ReferralId referral;
    ChildId child;
    Named named{};
    std::string reference;
    referral::Pathway pathway = referral::Pathway::welfare;
    CivilDate day{};  ///< on which the bed is needed
    std::optional<int> age;
    child::Sex sex = child::Sex::unknown;
    std::optional<Days> until_18;           ///< from `day` to the eighteenth birthday
    std::optional<bool> under_13_approved;  ///< by the Secretary of State
    std::vector<BehaviourFact> behaviours;
    std::optional<bool> has_bullied;
    std::optional<bool> was_bullied;
    std::vector<std::string> groups;  ///< the child belongs to
    std::optional<std::vector<KeepApart>> keep_apart;
    std::optional<std::vector<AreaToAvoid>> avoid;
    std::vector<KeepApart> keep_away;  ///< people and groups named beside the areas
    std::optional<Position> from;      ///< the child's home, or the centre of the authority
    std::string from_place{};  ///< what stands there: "the centre of Haringey"; may be empty
    std::optional<WantedDistance> wanted_distance;
    std::optional<LivingWith> living_with;
    std::optional<std::vector<std::string>> needed;     ///< capabilities the child must have
    std::optional<std::vector<std::string>> continued;  ///< capabilities that carry on what began
    std::optional<std::vector<std::string>> identity;   ///< capabilities the child asks for
    std::optional<Wishes> wishes;
    std::optional<int> half_beds;  ///< staff the child needs: 2 is one bed's, 4 that of two beds
    std::optional<Days> expected_stay;
    std::optional<Instant> clock_ends;  ///< when the legal authority or time in custody runs out
    std::optional<bool> order_made;
    std::optional<bool> hearing_listed;
    std::optional<bool> missing_now;

    /// The fact about that behaviour; nothing where it was not asked about.
    const BehaviourFact* behaviour(std::string_view code) const;
};

/// Copies what a child's record says and comparison may use: who, age, sex and time to 18.
void take_from(const child::Child& record, ChildFacts& facts);

const BehaviourFact* behaviour_in(const std::vector<BehaviourFact>& facts, std::string_view code);
/// Present, as far as is known.
bool shows(const std::vector<BehaviourFact>& facts, std::string_view code);
/// Present and serious or worse, as far as is known.
bool shows_seriously(const std::vector<BehaviourFact>& facts, std::string_view code);

}  // namespace wayhome::matching
