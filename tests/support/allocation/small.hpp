// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "planning/allocation/instance.hpp"
#include "planning/allocation/plan.hpp"

namespace wayhome::allocation {

/// An instance by hand: names what matters and leaves the rest at what allows everything.
class Small {
  public:
    /// Children are received one second after the other, in the order in which they are named.
    Small& child(const std::string& id, int band, int need, int load = 2,
                 std::vector<std::string> traits = {}) {
        const auto at = static_cast<std::int64_t>(made_.children.size());
        made_.children.push_back({id, band, need, load, Instant{Seconds{at}}, std::move(traits)});
        return *this;
    }
    Small& home(const std::string& id, std::int64_t staffing = 100, std::int64_t admissions = 100) {
        made_.homes.push_back({id, staffing, admissions, {}});
        return *this;
    }
    Small& unit(const std::string& id, std::int64_t beds = 1,
                std::map<std::string, std::int64_t> limits = {}) {
        made_.homes.back().units.push_back({id, beds, std::move(limits)});
        return *this;
    }
    Small& pair(const std::string& child, const std::string& unit, int suitability = 0,
                int closeness = 0, int continuity = 0) {
        made_.pairs.push_back({child, unit, suitability, closeness, continuity});
        return *this;
    }
    Small& apart(const std::string& a, const std::string& b, Scope scope) {
        made_.conflicts.push_back({a, b, scope});
        return *this;
    }
    Small& managed(const std::string& a, const std::string& b, int penalty) {
        made_.managed.push_back({a, b, penalty});
        return *this;
    }
    Small& fixed(const std::string& child, const std::string& unit) {
        made_.fixed.push_back({child, unit});
        return *this;
    }
    Small& group(const std::string& id, std::vector<std::string> children, std::int64_t target) {
        made_.equity.push_back({id, std::move(children), target});
        return *this;
    }

    operator Instance() const { return made_; }

  private:
    Instance made_;
};

/// "a in h1u1, c in h2u1": the places in the order of receipt.
inline std::string in_words(const Plan& plan) {
    std::string words;
    for (const auto& place : plan.places) {
        words += (words.empty() ? "" : ", ") + place.child + " in " + place.unit;
    }
    return words;
}

}  // namespace wayhome::allocation
