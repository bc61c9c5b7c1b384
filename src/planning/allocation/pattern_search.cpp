// SPDX-License-Identifier: Apache-2.0
#include "planning/allocation/pattern_search.hpp"

#include <algorithm>

#include "planning/allocation/levels.hpp"

namespace wayhome::allocation {
namespace {

/// Divisible by every load from 1 to 8, so that a part of a child's gain is a whole number.
constexpr std::int64_t common_multiple = 840;

/// With more places than this the bound by places is left out: staffing decides.
constexpr std::size_t most_width = 8;

bool contains(std::span<const Index> ascending, Index wanted) {
    return std::binary_search(ascending.begin(), ascending.end(), wanted);
}

}  // namespace

PatternSearch::PatternSearch(const Problem& problem, Index home, const Candidates& candidates,
                             std::span<const WeighedLevel> levels, std::span<const Index> required,
                             const std::vector<bool>& kept_out)
    : problem_(problem),
      home_(home),
      candidates_(candidates),
      levels_(levels.size()),
      penalised_level_(levels.size()),
      left_(candidates.limits),
      kept_from_home_(candidates.all.size()),
      penalty_(candidates.all.size()),
      sums_(levels.size(), 0) {
    const auto& place = problem.homes[home];
    for (std::size_t k = 0; k < levels.size(); ++k) {
        if (levels[k].level != at(Level::suitability)) continue;
        penalised_level_ = k;
        penalty_scale_ = levels[k].scale * common_multiple;
    }
    const std::vector<std::int64_t> nothing(levels_, 0);
    std::vector<Item> rest;
    for (Index k = 0; k < place.eligible.size(); ++k) {
        const auto child = place.eligible[k].child;
        if (contains(required, child)) {
            items_.push_back(item_of(levels, k));
        } else if (!kept_out[child]) {
            const auto item = item_of(levels, k);
            const auto sign = compared(&gains_[item.gain], nothing.data());
            if (sign > 0) rest.push_back(item);
            if (sign == 0) neutral_.push_back(item);
        }
    }
    required_ = items_.size();
    std::stable_sort(rest.begin(), rest.end(),
                     [&](const Item& a, const Item& b) { return is_denser(a, b); });
    items_.insert(items_.end(), rest.begin(), rest.end());
    for (auto k = required_; k < items_.size(); ++k) by_gain_.push_back(k);
    std::stable_sort(by_gain_.begin(), by_gain_.end(), [&](std::size_t a, std::size_t b) {
        return compared(&gains_[items_[a].gain], &gains_[items_[b].gain]) > 0;
    });
    staffing_ = place.staffing;
    std::int64_t beds = 0;
    for (auto unit = place.first_unit; unit != place.past_unit; ++unit) {
        free_.push_back(problem.units[unit].free_beds);
        beds += free_.back();
    }
    places_ = std::min(place.admissions, beds);
    kept_from_unit_.resize(free_.size() * candidates.all.size());
}

PatternSearch::Item PatternSearch::item_of(std::span<const WeighedLevel> levels, Index candidate) {
    const auto& eligible = problem_.homes[home_].eligible[candidate];
    Item item{.child = eligible.child,
              .candidate = candidate,
              .load = problem_.children[eligible.child].load,
              .first = choices_.size(),
              .count = eligible.options.size()};
    for (std::size_t k = 0; k < eligible.options.size(); ++k) {
        const auto& option = eligible.options[k];
        choices_.push_back({option.unit - problem_.homes[home_].first_unit,
                            &candidates_.all[candidate].limits[k], gains_.size()});
        for (const auto& each : levels) {
            const auto own = worth_of_option(problem_, each.level, item.child, option);
            gains_.push_back((each.gain[item.child] + each.scale * own) * common_multiple);
        }
    }
    const auto first = choices_.begin() + static_cast<std::ptrdiff_t>(item.first);
    std::stable_sort(first, choices_.end(), [&](const Choice& a, const Choice& b) {
        return compared(&gains_[a.gain], &gains_[b.gain]) > 0;
    });
    item.gain = first->gain;
    return item;
}

/// Level by level: above 0 where the first is more, below where the second is.
int PatternSearch::compared(const std::int64_t* a, const std::int64_t* b) const {
    for (std::size_t k = 0; k < levels_; ++k) {
        if (a[k] != b[k]) return a[k] > b[k] ? 1 : -1;
    }
    return 0;
}

/// Whether the first gains more for each unit of load.
bool PatternSearch::is_denser(const Item& a, const Item& b) const {
    for (std::size_t k = 0; k < levels_; ++k) {
        const auto left = gains_[a.gain + k] * b.load;
        const auto right = gains_[b.gain + k] * a.load;
        if (left != right) return left > right;
    }
    return false;
}

std::optional<std::vector<Index>> PatternSearch::beat(std::vector<std::int64_t> gain) {
    aim_for(std::move(gain), Aim::best);
    if (found_.empty()) return std::nullopt;
    return std::move(found_.front());
}

std::optional<std::vector<std::vector<Index>>> PatternSearch::all_with(
    std::vector<std::int64_t> gain, std::size_t most) {
    for (const auto& each : neutral_) {
        by_gain_.push_back(items_.size());
        items_.push_back(each);
    }
    most_ = most;
    aim_for(std::move(gain), Aim::all);
    if (ends_) return std::nullopt;
    std::sort(found_.begin(), found_.end());
    found_.erase(std::unique(found_.begin(), found_.end()), found_.end());
    return std::move(found_);
}

std::int64_t PatternSearch::limit() const {
    auto by_places = std::int64_t{0};
    for (std::size_t k = 0; k < required_; ++k) by_places += gains_[items_[k].gain];
    auto places = places_ - static_cast<std::int64_t>(required_);
    for (const auto k : by_gain_) {
        if (places-- <= 0) break;
        by_places += gains_[items_[k].gain];
    }
    return std::min(by_places, most_by_staffing(0, 0)) / common_multiple;
}

std::int64_t PatternSearch::most_above(std::int64_t gain, std::size_t steps) {
    const auto most = limit();
    steps_ = steps;
    aim_for({gain}, Aim::best);
    return gave_up_ ? most : best_.front() / common_multiple;
}

bool PatternSearch::may_gain(std::int64_t gain, std::size_t steps) {
    if (limit() < gain) return false;
    steps_ = steps;
    aim_for({gain - 1}, Aim::first);
    return gave_up_ || !found_.empty();
}

void PatternSearch::aim_for(std::vector<std::int64_t> gain, Aim aim) {
    aim_ = aim;
    best_ = std::move(gain);
    for (auto& each : best_) each *= common_multiple;
    find_richest();
    extend(0);
}

void PatternSearch::extend(std::size_t k) {
    const auto take_each_way = [&](std::size_t item) {
        const auto* const first = choices_.data() + items_[item].first;
        for (const auto* each = first; each != first + items_[item].count; ++each) {
            if (fits(items_[item], *each)) take(item, *each);
        }
    };
    if (k < required_) {
        take_each_way(k);
        return;
    }
    reach();
    for (; k < items_.size() && !ends_ && may_reach(k); ++k) take_each_way(k);
}

void PatternSearch::reach() {
    const auto* const sum = sums_.data() + taken_.size() * levels_;
    const auto sign = compared(sum, best_.data());
    if (aim_ == Aim::all ? sign != 0 || taken_.empty() : sign <= 0) return;
    std::vector<Index> children;
    for (const auto item : taken_) children.push_back(items_[item].child);
    std::sort(children.begin(), children.end());
    if (aim_ != Aim::all) {
        best_.assign(sum, sum + levels_);
        found_.clear();
    }
    ends_ = ends_ || aim_ == Aim::first || found_.size() == most_;
    found_.push_back(std::move(children));
}

void PatternSearch::take(std::size_t k, const Choice& choice) {
    if (steps_ == 0) {
        ends_ = gave_up_ = true;
        return;
    }
    --steps_;
    const auto& item = items_[k];
    const auto before = taken_.size() * levels_;
    if (sums_.size() < before + 2 * levels_) sums_.resize(before + 2 * levels_);
    for (std::size_t level = 0; level < levels_; ++level) {
        sums_[before + levels_ + level] = sums_[before + level] + gains_[choice.gain + level];
    }
    if (penalised_level_ < levels_) {
        sums_[before + levels_ + penalised_level_] -= penalty_scale_ * penalty_[item.candidate];
    }
    taken_.push_back(k);
    mark(item, choice, 1);
    extend(k + 1);
    mark(item, choice, -1);
    taken_.pop_back();
}

void PatternSearch::mark(const Item& item, const Choice& choice, int by) {
    const auto& who = candidates_.all[item.candidate];
    for (const auto other : who.apart_at_home) kept_from_home_[other] += by;
    const auto row = choice.unit * candidates_.all.size();
    for (const auto other : who.apart_in_unit) kept_from_unit_[row + other] += by;
    for (const auto& [other, amount] : who.managed) penalty_[other] += by * amount;
    for (const auto limit : *choice.limits) left_[limit] -= by;
    free_[choice.unit] -= by;
    places_ -= by;
    staffing_ -= by * item.load;
}

bool PatternSearch::fits(const Item& item, const Choice& choice) const {
    if (places_ <= 0 || item.load > staffing_ || free_[choice.unit] <= 0) return false;
    if (kept_from_home_[item.candidate] != 0) return false;
    const auto row = choice.unit * candidates_.all.size();
    if (kept_from_unit_[row + item.candidate] != 0) return false;
    return std::all_of(choice.limits->begin(), choice.limits->end(),
                       [&](Index limit) { return left_[limit] > 0; });
}

/// Whether both bounds allow what is wanted with items from here on; level by level, because the
/// first levels mostly decide.
bool PatternSearch::may_reach(std::size_t from) const {
    if (places_ <= 0 || staffing_ <= 0) return false;
    const auto allows = [&](auto most) {
        for (std::size_t level = 0; level < levels_; ++level) {
            const auto bound = most(from, level);
            if (bound != best_[level]) return bound > best_[level];
        }
        return aim_ == Aim::all;
    };
    return allows([&](auto k, auto level) { return most_by_staffing(k, level); }) &&
           (static_cast<std::size_t>(places_) > width_ ||
            allows([&](auto k, auto level) { return most_by_places(k, level); }));
}

std::int64_t PatternSearch::most_by_staffing(std::size_t from, std::size_t level) const {
    auto bound = sums_[taken_.size() * levels_ + level];
    auto staffing = staffing_;
    for (auto k = from; k < items_.size() && staffing > 0; ++k) {
        const auto& item = items_[k];
        const auto gain = gains_[item.gain + level];
        bound += item.load <= staffing ? gain : gain / item.load * staffing;
        staffing -= item.load;
    }
    return bound;
}

std::int64_t PatternSearch::most_by_places(std::size_t from, std::size_t level) const {
    auto bound = sums_[taken_.size() * levels_ + level];
    const auto* const first = richest_.data() + from * width_;
    for (const auto* each = first; each != first + places_ && *each < items_.size(); ++each) {
        bound += gains_[items_[*each].gain + level];
    }
    return bound;
}

/// From the last item back, which of those so far gain most; only for so few places that this
/// bound can matter.
void PatternSearch::find_richest() {
    width_ = std::min(static_cast<std::size_t>(std::max<std::int64_t>(places_, 0)), most_width);
    const auto past = items_.size();
    richest_.assign(past * width_, past);
    if (width_ == 0) return;
    std::vector<std::size_t> rank(past, 0);
    for (std::size_t k = 0; k < by_gain_.size(); ++k) rank[by_gain_[k]] = k;
    std::vector<std::size_t> most;
    for (auto k = past; k-- > required_;) {
        const auto position = std::upper_bound(most.begin(), most.end(), k,
                                               [&](auto a, auto b) { return rank[a] < rank[b]; });
        most.insert(position, k);
        if (most.size() > width_) most.pop_back();
        std::copy(most.begin(), most.end(),
                  richest_.begin() + static_cast<std::ptrdiff_t>(k * width_));
    }
}

}  // namespace wayhome::allocation
