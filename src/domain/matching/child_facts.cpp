// SPDX-License-Identifier: Apache-2.0
#include "domain/matching/child_facts.hpp"

#include <algorithm>

namespace wayhome::matching {

using std::chrono::sys_days;

const BehaviourFact* behaviour_in(const std::vector<BehaviourFact>& facts, std::string_view code) {
    const auto found = std::find_if(facts.begin(), facts.end(),
                                    [&](const BehaviourFact& each) { return each.code == code; });
    return found == facts.end() ? nullptr : &*found;
}

bool shows(const std::vector<BehaviourFact>& facts, std::string_view code) {
    const auto* const fact = behaviour_in(facts, code);
    return fact != nullptr && fact->present;
}

bool shows_seriously(const std::vector<BehaviourFact>& facts, std::string_view code) {
    const auto* const fact = behaviour_in(facts, code);
    return fact != nullptr && fact->present && fact->severity &&
           *fact->severity >= Severity::serious;
}

const BehaviourFact* ChildFacts::behaviour(std::string_view code) const {
    return behaviour_in(behaviours, code);
}

void take_from(const child::Child& record, ChildFacts& facts) {
    facts.child = record.id;
    facts.named = named(record);
    facts.sex = record.sex;
    facts.age = std::nullopt;
    facts.until_18 = std::nullopt;
    if (!record.born) return;
    facts.age = age_on(*record.born, facts.day);
    facts.until_18 = sys_days{months_later(*record.born, 18 * 12)} - sys_days{facts.day};
}

}  // namespace wayhome::matching
