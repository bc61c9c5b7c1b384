// SPDX-License-Identifier: Apache-2.0
#include "domain/transition/gate.hpp"

#include <algorithm>

namespace wayhome::transition {

const GateRule* GateRules::rule(Gate gate, referral::Pathway pathway, CivilDate day) const {
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const GateRule& each) {
        return each.gate == gate && each.only_for == pathway && each.from <= day &&
               (!each.until || day <= *each.until);
    });
    return found == rules.end() ? nullptr : &*found;
}

}  // namespace wayhome::transition
