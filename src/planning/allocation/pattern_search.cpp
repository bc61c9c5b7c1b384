// SPDX-License-Identifier: Apache-2.0
#include "planning/allocation/pattern_search.hpp"

#include <algorithm>

#include "planning/allocation/levels.hpp"

namespace wayhome::allocation {
namespace {

using Gain = std::vector<std::int64_t>;

/// Divisible by every load from 1 to 8, so that a part of a child's gain is a whole number.
constexpr std::int64_t common_multiple = 840;

void add(Gain& sum, const Gain& gain) {
    for (std::size_t k = 0; k < sum.size(); ++k) sum[k] += gain[k];
}

bool is_positive(const Gain& gain) {
    return gain > Gain(gain.size(), 0);
}

/// Whether the first gains more for each unit of load.
bool is_denser(const Gain& a, std::int64_t load_a, const Gain& b, std::int64_t load_b) {
    for (std::size_t k = 0; k < a.size(); ++k) {
        if (a[k] * load_b != b[k] * load_a) return a[k] * load_b > b[k] * load_a;
    }
    return false;
}

bool contains(std::span<const Index> ascending, Index wanted) {
    return std::binary_search(ascending.begin(), ascending.end(), wanted);
}

}  // namespace

PatternSearch::PatternSearch(const Problem& problem, Index home,
                             std::span<const WeighedLevel> levels, std::span<const Index> required,
                             const std::vector<bool>& kept_out)
    : problem_(problem), home_(home), penalised_level_(levels.size()) {
    const auto& place = problem.homes[home];
    for (std::size_t k = 0; k < levels.size(); ++k) {
        if (levels[k].level != at(Level::suitability)) continue;
        penalised_level_ = k;
        penalty_scale_ = levels[k].scale * common_multiple;
    }
    std::vector<Item> rest;
    for (const auto& each : place.eligible) {
        if (contains(required, each.child)) {
            items_.push_back(item_of(levels, each));
        } else if (!kept_out[each.child]) {
            auto item = item_of(levels, each);
            if (is_positive(item.gain)) rest.push_back(std::move(item));
        }
    }
    required_ = items_.size();
    std::stable_sort(rest.begin(), rest.end(), [](const Item& a, const Item& b) {
        return is_denser(a.gain, a.load, b.gain, b.load);
    });
    std::move(rest.begin(), rest.end(), std::back_inserter(items_));
    for (auto k = required_; k < items_.size(); ++k) by_gain_.push_back(k);
    std::stable_sort(by_gain_.begin(), by_gain_.end(),
                     [&](std::size_t a, std::size_t b) { return items_[a].gain > items_[b].gain; });
    relate();
    staffing_ = place.staffing;
    places_ = place.admissions;
    std::int64_t beds = 0;
    for (auto unit = place.first_unit; unit != place.past_unit; ++unit) {
        free_.push_back(problem.units[unit].free_beds);
        beds += free_.back();
    }
    places_ = std::min(places_, beds);
}

PatternSearch::Item PatternSearch::item_of(std::span<const WeighedLevel> levels,
                                           const Problem::Eligible& eligible) const {
    Item item;
    item.child = eligible.child;
    item.load = problem_.children[eligible.child].load;
    for (const auto& option : eligible.options) {
        Choice choice{option.unit, Gain(levels.size())};
        for (std::size_t k = 0; k < levels.size(); ++k) {
            const auto own = worth_of_option(problem_, levels[k].level, item.child, option);
            choice.gain[k] = (levels[k].gain[item.child] + levels[k].scale * own) * common_multiple;
        }
        item.choices.push_back(std::move(choice));
    }
    std::stable_sort(item.choices.begin(), item.choices.end(),
                     [](const Choice& a, const Choice& b) { return a.gain > b.gain; });
    item.gain = item.choices.front().gain;
    return item;
}

void PatternSearch::relate() {
    for (auto& item : items_) {
        item.apart_at_home.resize(items_.size());
        item.apart_in_unit.resize(items_.size());
        const auto& managed = problem_.managed[item.child];
        for (std::size_t other = 0; other < items_.size(); ++other) {
            const auto child = items_[other].child;
            item.apart_at_home[other] = contains(problem_.apart_at_home[item.child], child);
            item.apart_in_unit[other] = contains(problem_.apart_in_unit[item.child], child);
            for (const auto& [with, amount] : managed) {
                if (with == child) item.penalties.emplace_back(other, amount);
            }
        }
    }
}

std::optional<std::vector<Index>> PatternSearch::beat(std::vector<std::int64_t> gain) {
    best_ = std::move(gain);
    for (auto& each : best_) each *= common_multiple;
    extend(0, Gain(best_.size(), 0));
    return std::move(found_);
}

void PatternSearch::extend(std::size_t k, const Gain& gain) {
    if (k >= required_) {
        if (gain > best_) {
            best_ = gain;
            found_.emplace();
            for (const auto item : taken_) found_->push_back(items_[item].child);
            std::sort(found_->begin(), found_->end());
        }
        if (k == items_.size() || !may_beat(k, gain)) return;
    }
    for (const auto& choice : items_[k].choices) {
        if (fits(k, choice.unit)) take(k, choice, gain);
    }
    if (k >= required_) extend(k + 1, gain);
}

void PatternSearch::take(std::size_t k, const Choice& choice, const Gain& gain) {
    auto sum = gain;
    add(sum, choice.gain);
    if (penalised_level_ < sum.size()) {
        for (const auto& [other, amount] : items_[k].penalties) {
            if (std::find(taken_.begin(), taken_.end(), other) != taken_.end()) {
                sum[penalised_level_] -= penalty_scale_ * amount;
            }
        }
    }
    auto& free = free_[choice.unit - problem_.homes[home_].first_unit];
    taken_.push_back(k);
    taken_units_.push_back(choice.unit);
    --free;
    --places_;
    staffing_ -= items_[k].load;
    extend(k + 1, sum);
    staffing_ += items_[k].load;
    ++places_;
    ++free;
    taken_units_.pop_back();
    taken_.pop_back();
}

bool PatternSearch::fits(std::size_t k, Index unit) const {
    const auto& item = items_[k];
    if (places_ <= 0 || item.load > staffing_) return false;
    if (free_[unit - problem_.homes[home_].first_unit] <= 0) return false;
    for (std::size_t t = 0; t < taken_.size(); ++t) {
        if (item.apart_at_home[taken_[t]]) return false;
        if (taken_units_[t] == unit && item.apart_in_unit[taken_[t]]) return false;
    }
    const auto& traits = problem_.children[item.child].traits;
    for (const auto& [trait, limit] : problem_.units[unit].limits) {
        if (std::find(traits.begin(), traits.end(), trait) == traits.end()) continue;
        std::int64_t count = 0;
        for (std::size_t t = 0; t < taken_.size(); ++t) {
            const auto& others = problem_.children[items_[taken_[t]].child].traits;
            if (taken_units_[t] == unit &&
                std::find(others.begin(), others.end(), trait) != others.end()) {
                ++count;
            }
        }
        if (count >= limit) return false;
    }
    return true;
}

bool PatternSearch::may_beat(std::size_t from, const Gain& gain) const {
    auto bound = gain;
    auto staffing = staffing_;
    for (auto k = from; k < items_.size() && staffing > 0; ++k) {
        const auto& item = items_[k];
        if (item.load <= staffing) {
            add(bound, item.gain);
        } else {
            for (std::size_t level = 0; level < bound.size(); ++level) {
                bound[level] += item.gain[level] / item.load * staffing;
            }
        }
        staffing -= item.load;
    }
    if (bound <= best_) return false;
    bound = gain;
    auto places = places_;
    for (const auto k : by_gain_) {
        if (places == 0) break;
        if (k < from) continue;
        add(bound, items_[k].gain);
        --places;
    }
    return bound > best_;
}

}  // namespace wayhome::allocation
