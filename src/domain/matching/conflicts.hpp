// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "domain/matching/child_facts.hpp"
#include "domain/matching/home_facts.hpp"
#include "domain/matching/rules.hpp"

namespace wayhome::matching {

// Whether a child and those living there are in conflict, as far as is known: what nobody asked is
// no conflict. Each looks both ways, from the child and from those living there.

bool named_apart(const ChildFacts& child, const ResidentFacts& resident, const MixRule& rule);
bool rivals(const ChildFacts& child, const ResidentFacts& resident, const MixRule& rule);
bool co_defendants(const ChildFacts& child, const ResidentFacts& resident, const MixRule& rule);
bool same_exploiters(const ChildFacts& child, const ResidentFacts& resident, const MixRule& rule);
/// Sexual harm near sexual exploitation, or near a child as young as the threshold.
bool sexual_risk(const ChildFacts& child, const ResidentFacts& resident, const MixRule& rule);
/// As many years as the threshold, or more.
bool age_gap(const ChildFacts& child, const ResidentFacts& resident, const MixRule& rule);
bool bullying(const ChildFacts& child, const ResidentFacts& resident, const MixRule& rule);

/// The threshold is how many children who seriously self-harm one unit supports.
bool too_many_who_self_harm(const ChildFacts& child,
                            const std::vector<const ResidentFacts*>& residents,
                            const MixRule& rule);
bool too_many_who_set_fires(const ChildFacts& child,
                            const std::vector<const ResidentFacts*>& residents,
                            const MixRule& rule);
bool lives_against_preference(const ChildFacts& child,
                              const std::vector<const ResidentFacts*>& residents,
                              const MixRule& rule);

}  // namespace wayhome::matching
