// SPDX-License-Identifier: Apache-2.0
#include "domain/matching/mix_tests.hpp"

#include <algorithm>
#include <array>

#include "domain/matching/conflicts.hpp"

namespace wayhome::matching {
namespace {

/// Conflicts between the child and any one of them.
template <bool (*pair)(const ChildFacts&, const ResidentFacts&, const MixRule&)>
bool with_any(const ChildFacts& child, const std::vector<const ResidentFacts*>& residents,
              const MixRule& rule) {
    return std::any_of(residents.begin(), residents.end(),
                       [&](const ResidentFacts* each) { return pair(child, *each, rule); });
}

constexpr std::array tests = {
    MixTest{"keep_apart", with_any<named_apart>,
            "A conflict stands against this group (category: people to keep apart)."},
    MixTest{"rival_groups", with_any<rivals>,
            "A conflict stands against this group (category: rival groups)."},
    MixTest{"co_defendants", with_any<co_defendants>,
            "A conflict stands against this group (category: co-defendants)."},
    MixTest{"same_exploiters", with_any<same_exploiters>,
            "A conflict stands against this group (category: exploitation)."},
    MixTest{"sexual_risk", with_any<sexual_risk>,
            "Living together brings a sexual risk to the child or to the group."},
    MixTest{"age_gap", with_any<age_gap>, "The ages in this group are far apart."},
    MixTest{"self_harm", too_many_who_self_harm,
            "The group already has as many children who seriously self-harm as it can support."},
    MixTest{"fire_setting", too_many_who_set_fires,
            "Another child who sets fires would add to the risk of fire."},
    MixTest{"bullying", with_any<bullying>, "Bullying is known, by the child or in the group."},
    MixTest{"living_preference", lives_against_preference,
            "The group is not whom the child, or a child there, can live with."},
};

}  // namespace

std::span<const MixTest> mix_tests() {
    return tests;
}

}  // namespace wayhome::matching
