// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kernel/code_list.hpp"

namespace wayhome::referral {

/// With whom the child can live.
enum class LivingPreference { alone, older_only, younger_only, no_preference };

inline constexpr auto living_preferences = code_list<LivingPreference>({
    {LivingPreference::alone, "alone", "Alone"},
    {LivingPreference::older_only, "older_only", "Older children only"},
    {LivingPreference::younger_only, "younger_only", "Younger children only"},
    {LivingPreference::no_preference, "no_preference", "No preference"},
});

/// How far from home the place should be. Closer is not always better.
enum class DistanceBand { closest, within, at_least, no_preference };

inline constexpr auto distance_bands = code_list<DistanceBand>({
    {DistanceBand::closest, "closest", "As close as possible"},
    {DistanceBand::within, "within", "Within a number of miles"},
    {DistanceBand::at_least, "at_least", "At least a number of miles away"},
    {DistanceBand::no_preference, "no_preference", "No preference"},
});

/// Why two children must not live together.
enum class KeepApartReason {
    co_defendant,
    rival_group,
    same_exploiters,
    victim,
    has_harmed,
    bullying,
    family,
    other
};

inline constexpr auto keep_apart_reasons = code_list<KeepApartReason>({
    {KeepApartReason::co_defendant, "co_defendant", "Co-defendant"},
    {KeepApartReason::rival_group, "rival_group", "Belongs to a rival group"},
    {KeepApartReason::same_exploiters, "same_exploiters", "Exploited by the same people"},
    {KeepApartReason::victim, "victim", "Was harmed by this child"},
    {KeepApartReason::has_harmed, "has_harmed", "Has harmed this child"},
    {KeepApartReason::bullying, "bullying", "Bullying between them"},
    {KeepApartReason::family, "family", "Family or court reason"},
    {KeepApartReason::other, "other", "Another reason"},
});

/// What the child is to be kept away from.
enum class KeepAwayKind { area, person };

inline constexpr auto keep_away_kinds = code_list<KeepAwayKind>({
    {KeepAwayKind::area, "area", "An area"},
    {KeepAwayKind::person, "person", "A person or group of people"},
});

/// How many staff the child needs while awake.
enum class StaffingNeed { shared, one_to_one_at_times, one_to_one, two_to_one };

inline constexpr auto staffing_needs = code_list<StaffingNeed>({
    {StaffingNeed::shared, "shared", "The usual staff of the group"},
    {StaffingNeed::one_to_one_at_times, "one_to_one_at_times", "One to one for part of the day"},
    {StaffingNeed::one_to_one, "one_to_one", "One to one all day"},
    {StaffingNeed::two_to_one, "two_to_one", "Two to one"},
});

}  // namespace wayhome::referral
