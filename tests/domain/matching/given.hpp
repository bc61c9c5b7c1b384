// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/matching/comparison.hpp"

namespace wayhome::matching::given {

template <class AnyId>
AnyId id(std::uint8_t number) {
    return AnyId{IdBits{number}};
}

inline const UnitId elm = id<UnitId>(1);
inline const UnitId oak = id<UnitId>(2);

/// Rules small enough to reckon with by hand.
Rules rules();

/// A girl of 15 on the welfare pathway of whom everything is known and nothing is the matter.
ChildFacts a_child();

/// A home in England with two units of four beds, one free in each, of which everything is known.
HomeFacts a_home();

/// A boy of 15 living in that unit, of whom nothing is the matter.
ResidentFacts a_resident(std::uint8_t number, UnitId unit);

BehaviourFact seen(std::string code, Severity severity);

/// The result of the rule of that number.
const RuleResult& rule(const std::vector<RuleResult>& results, int number);
const Part& part(const Suitability& suitability, Component component);

}  // namespace wayhome::matching::given
