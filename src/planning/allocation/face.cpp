// SPDX-License-Identifier: Apache-2.0
#include "planning/allocation/face.hpp"

#include <algorithm>
#include <limits>

#include "planning/allocation/pattern_search.hpp"

namespace wayhome::allocation {
namespace {

constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min() / 4;

/// A face of a home with no more patterns than this has them listed.
constexpr std::size_t few = 500;

}  // namespace

Face::Face(const Problem& problem, PatternPool& pool, std::span<const Decision> decisions)
    : problem_(problem),
      pool_(pool),
      patterns_(problem.homes.size()),
      empty_(problem.homes.size(), true),
      unplaced_(problem.children.size(), true),
      short_(problem.groups.size(), true),
      exceeds_(problem.groups.size(), true),
      required_(problem.homes.size()),
      kept_out_(problem.homes.size()),
      gain_(problem.children.size()),
      best_(problem.homes.size()),
      listed_(problem.homes.size(), true) {
    list_patterns(decisions);
    for (Index home = 0; home < patterns_.size(); ++home) {
        if (patterns_[home].empty() && !empty_[home]) feasible_ = false;
    }
}

void Face::list_patterns(std::span<const Decision> decisions) {
    std::vector<Index> chosen(problem_.children.size(), nowhere);
    std::vector<std::vector<Index>> refused(problem_.homes.size());
    std::vector<bool> counts(problem_.homes.size(), false);
    for (const auto& each : decisions) {
        if (each.presence == Presence::is_there) {
            if (chosen[each.child] != nowhere && chosen[each.child] != each.home) feasible_ = false;
            chosen[each.child] = each.home;
            required_[each.home].push_back(each.child);
        } else {
            refused[each.home].push_back(each.child);
        }
    }
    std::vector<bool> out(problem_.children.size());
    for (Index home = 0; home < problem_.homes.size(); ++home) {
        const auto& place = problem_.homes[home];
        auto& required = required_[home];
        for (const auto child : place.fixed) required.push_back(child);
        std::sort(required.begin(), required.end());
        required.erase(std::unique(required.begin(), required.end()), required.end());
        empty_[home] = required.empty();
        for (std::size_t child = 0; child < out.size(); ++child) {
            out[child] = chosen[child] != nowhere && chosen[child] != home;
        }
        for (const auto child : refused[home]) out[child] = true;
        if (!pool_.has_all_of(home)) {
            searches_ = true;
            listed_[home] = false;
            kept_out_[home] = out;
            if (!required.empty()) pool_.with(problem_, home, required);
        }
        if (decisions.empty()) {
            patterns_[home] = pool_.of_home(home);
            continue;
        }
        for (const auto pattern : pool_.of_home(home)) {
            const auto children = pool_.children_of(pattern);
            std::size_t met = 0;
            bool agrees = true;
            for (const auto child : children) {
                agrees = agrees && !out[child];
                if (chosen[child] == home || problem_.children[child].fixed_unit != nowhere) ++met;
            }
            if (agrees && met == required.size()) patterns_[home].push_back(pattern);
        }
    }
}

bool Face::is_single() const {
    if (searches_) return false;
    for (std::size_t home = 0; home < patterns_.size(); ++home) {
        if (patterns_[home].size() + (empty_[home] ? 1U : 0U) != 1) return false;
    }
    return true;
}

std::int64_t Face::worth(std::size_t level, std::int64_t scale, Index pattern) const {
    std::int64_t sum = scale * worth_of_pattern(problem_, pool_, level, pattern);
    const auto* const gain = gain_.data();
    for (const auto child : pool_.children_of(pattern)) sum += gain[child];
    return sum;
}

bool Face::judge(std::size_t level, Prices& prices) {
    prices.bound = 0;
    for (Index child = 0; child < gain_.size(); ++child) {
        auto& price = prices.children[child];
        if (unplaced_[child]) price = std::max<std::int64_t>(price, 0);
        prices.bound += price;
        gain_[child] = prices.scale * worth_of_child(problem_, level, child) - price;
    }
    const auto equity = at(Level::equity);
    for (Index group = 0; group < prices.groups.size(); ++group) {
        auto& price = prices.groups[group];
        if (level < equity) price = 0;
        if (level == equity) price = std::clamp<std::int64_t>(price, 0, prices.scale);
        if (level > equity && exceeds_[group]) price = std::max<std::int64_t>(price, 0);
        if (level > equity && short_[group]) price = std::min<std::int64_t>(price, 0);
        prices.bound -= price * problem_.groups[group].target;
    }
    for (Index child = 0; child < gain_.size(); ++child) {
        const auto& who = problem_.children[child];
        for (const auto group : who.groups) gain_[child] += prices.groups[group] * who.value;
    }
    bool complete = true;
    for (Index home = 0; home < patterns_.size(); ++home) {
        best_[home] = empty_[home] ? 0 : lowest;
        for (const auto pattern : patterns_[home]) {
            best_[home] = std::max(best_[home], worth(level, prices.scale, pattern));
        }
    }
    for (Index home = 0; home < patterns_.size(); ++home) {
        if (!listed_[home] && search(level, prices.scale, home)) complete = false;
        prices.bound += best_[home];
    }
    return complete;
}

/// Whether the home has a pattern that beats those on the face: it is added.
bool Face::search(std::size_t level, std::int64_t scale, Index home) {
    std::vector<WeighedLevel> levels;
    std::vector<std::int64_t> to_beat;
    for (const auto& each : committed_) {
        levels.push_back({each.level, each.scale, each.gain});
        to_beat.push_back(each.best[home]);
    }
    levels.push_back({level, scale, gain_});
    to_beat.push_back(best_[home]);
    const auto found =
        PatternSearch{problem_,        home,           pool_.candidates(home), levels,
                      required_[home], kept_out_[home]}
            .beat(to_beat);
    if (!found) return false;
    const auto pattern = pool_.with(problem_, home, *found);
    patterns_[home].push_back(*pattern);
    return true;
}

void Face::commit(std::size_t level, const Prices& prices) {
    for (Index home = 0; home < patterns_.size(); ++home) {
        std::erase_if(patterns_[home], [&](Index pattern) {
            return worth(level, prices.scale, pattern) != best_[home];
        });
        if (best_[home] != 0) empty_[home] = false;
    }
    for (Index child = 0; child < gain_.size(); ++child) {
        if (prices.children[child] != 0) unplaced_[child] = false;
    }
    for (Index group = 0; group < prices.groups.size(); ++group) {
        const auto price = prices.groups[group];
        if (level == at(Level::equity)) {
            if (price != 0) exceeds_[group] = false;
            if (price != prices.scale) short_[group] = false;
        } else if (price > 0) {
            exceeds_[group] = false;
        } else if (price < 0) {
            short_[group] = false;
        }
    }
    if (!searches_) return;
    committed_.push_back({level, prices.scale, gain_, best_});
    if (level >= at(Level::suitability)) list_what_is_left();
}

/// Once the levels have left a home few patterns, it needs no more searches on this face.
void Face::list_what_is_left() {
    searches_ = false;
    for (Index home = 0; home < listed_.size(); ++home) {
        if (listed_[home]) continue;
        std::vector<WeighedLevel> levels;
        std::vector<std::int64_t> gain;
        for (const auto& each : committed_) {
            levels.push_back({each.level, each.scale, each.gain});
            gain.push_back(each.best[home]);
        }
        const auto all =
            PatternSearch{problem_,        home,           pool_.candidates(home), levels,
                          required_[home], kept_out_[home]}
                .all_with(gain, few);
        if (!all) {
            searches_ = true;
            continue;
        }
        listed_[home] = true;
        auto& patterns = patterns_[home];
        for (const auto& children : *all) {
            patterns.push_back(*pool_.with(problem_, home, children));
        }
        std::sort(patterns.begin(), patterns.end());
        patterns.erase(std::unique(patterns.begin(), patterns.end()), patterns.end());
    }
}

}  // namespace wayhome::allocation
