// SPDX-License-Identifier: Apache-2.0
#include "planning/allocation/division.hpp"

#include <algorithm>

namespace wayhome::allocation {
namespace {

using Worth = std::array<std::int64_t, 3>;

Worth worth_of(const Option& option) {
    return {option.suitability, option.closeness, option.continuity};
}

Worth sum(const Worth& a, const Worth& b) {
    return {a[0] + b[0], a[1] + b[1], a[2] + b[2]};
}

bool contains(const std::vector<Index>& ascending, Index wanted) {
    return std::binary_search(ascending.begin(), ascending.end(), wanted);
}

/// Depth first over the children, their units ascending, cut where the best of the rest cannot
/// beat the best so far.
class DivisionSearch {
  public:
    DivisionSearch(const Problem& problem, Index home, std::span<const Index> children)
        : problem_(problem),
          first_unit_(problem.homes[home].first_unit),
          children_(children),
          free_(problem.homes[home].past_unit - first_unit_),
          chosen_(children.size()),
          rest_(children.size() + 1) {
        for (std::size_t unit = 0; unit < free_.size(); ++unit) {
            free_[unit] = problem.units[first_unit_ + unit].free_beds;
        }
        for (const auto child : children) {
            options_.push_back(&problem.eligible(home, child)->options);
        }
        for (auto k = children.size(); k-- > 0;) {
            Worth best = worth_of(options_[k]->front());
            for (const auto& option : *options_[k]) best = std::max(best, worth_of(option));
            rest_[k] = sum(best, rest_[k + 1]);
        }
    }

    std::optional<Division> best() {
        extend(0, {});
        if (!best_) return std::nullopt;
        best_->worth[0] -= penalties();
        return best_;
    }

  private:
    void extend(std::size_t k, const Worth& worth) {
        if (best_ && sum(worth, rest_[k]) <= best_->worth) return;
        if (k == children_.size()) {
            best_ = Division{chosen_, worth};
            return;
        }
        for (const auto& option : *options_[k]) {
            if (!unit_admits(k, option.unit)) continue;
            chosen_[k] = option.unit;
            --free_[option.unit - first_unit_];
            extend(k + 1, sum(worth, worth_of(option)));
            ++free_[option.unit - first_unit_];
        }
    }

    bool unit_admits(std::size_t k, Index unit) const {
        if (free_[unit - first_unit_] <= 0) return false;
        const auto& apart = problem_.apart_in_unit[children_[k]];
        if (!apart.empty()) {
            for (std::size_t other = 0; other < k; ++other) {
                if (chosen_[other] == unit && contains(apart, children_[other])) return false;
            }
        }
        const auto& limits = problem_.units[unit].limits;
        return std::all_of(limits.begin(), limits.end(), [&](const auto& limit) {
            return !has_trait(k, limit.first) || with_trait(k, unit, limit.first) < limit.second;
        });
    }

    bool has_trait(std::size_t k, Index trait) const {
        const auto& traits = problem_.children[children_[k]].traits;
        return std::find(traits.begin(), traits.end(), trait) != traits.end();
    }

    std::int64_t with_trait(std::size_t before, Index unit, Index trait) const {
        std::int64_t count = 0;
        for (std::size_t other = 0; other < before; ++other) {
            if (chosen_[other] == unit && has_trait(other, trait)) ++count;
        }
        return count;
    }

    std::int64_t penalties() const {
        std::int64_t total = 0;
        for (const auto child : children_) {
            for (const auto& [other, amount] : problem_.managed[child]) {
                if (other > child &&
                    std::binary_search(children_.begin(), children_.end(), other)) {
                    total += amount;
                }
            }
        }
        return total;
    }

    const Problem& problem_;
    Index first_unit_;
    std::span<const Index> children_;
    std::vector<const std::vector<Option>*> options_;
    std::vector<std::int64_t> free_;
    std::vector<Index> chosen_;
    std::vector<Worth> rest_;
    std::optional<Division> best_;
};

}  // namespace

bool home_admits(const Problem& problem, Index home, std::span<const Index> children) {
    const auto& place = problem.homes[home];
    if (static_cast<std::int64_t>(children.size()) > place.admissions) return false;
    std::int64_t load = 0;
    for (const auto child : children) {
        load += problem.children[child].load;
        for (const auto other : children) {
            if (contains(problem.apart_at_home[child], other)) return false;
        }
    }
    return load <= place.staffing;
}

std::optional<Division> best_division(const Problem& problem, Index home,
                                      std::span<const Index> children) {
    return DivisionSearch{problem, home, children}.best();
}

}  // namespace wayhome::allocation
