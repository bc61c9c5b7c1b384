// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "planning/allocation/checker/home_bound.hpp"
#include "planning/allocation/checker/rules.hpp"
#include "planning/allocation/instance.hpp"
#include "planning/allocation/plan.hpp"

namespace wayhome::allocation::checker {

/// Checks the trees of the parts of one certificate.
class PartCheck {
  public:
    PartCheck(const Instance& instance, const Count& count);

    struct Result {
        std::optional<std::string> wrong;
        Bounds bounds{};
    };
    Result check(const PartProof& part) const;

  private:
    struct View {
        std::string_view id;
        HomeView home;
        /// By candidate and her units: suitability, closeness, continuity.
        std::vector<std::vector<std::array<std::int64_t, 3>>> own;
    };
    struct Branch {
        std::size_t child = 0;
        std::size_t home = 0;
        Demand demand = Demand::must;
    };
    /// One leaf's multipliers by number: a vector of levels for each child and each group.
    struct Priced {
        std::size_t levels = 0;
        Vector scales{};
        std::vector<Vector> children;
        std::vector<Vector> groups;
    };

    View view_of(const Home& home, const std::vector<const Pair*>& pairs,
                 const std::unordered_map<std::string, std::size_t>& traits) const;
    Objective value_of(const PartProof& part) const;
    std::optional<std::string> price(const Branching& leaf, Priced& priced) const;
    std::optional<Vector> bound(const PartProof& part, const Priced& priced,
                                const std::vector<Branch>& branches) const;
    std::optional<Vector> most_of_home(std::size_t home, const Priced& priced,
                                       const std::vector<Branch>& branches) const;

    /// Two children who are kept apart, or managed at a penalty; by number.
    struct Related {
        std::size_t first = 0;
        std::size_t second = 0;
        Scope scope = Scope::home;
        int penalty = 0;
    };

    const Instance& instance_;
    const Count& count_;
    std::unordered_map<std::string_view, std::size_t> children_, homes_, groups_;
    std::vector<Related> conflicts_, managed_;
    std::vector<View> views_;
    std::vector<std::vector<std::size_t>> groups_of_;  ///< per child
};

}  // namespace wayhome::allocation::checker
