// SPDX-License-Identifier: Apache-2.0
#include "planning/allocation/checker/home_bound.hpp"

#include <algorithm>
#include <numeric>

namespace wayhome::allocation::checker {

void add(Vector& sum, const Vector& more) {
    for (std::size_t k = 0; k < sum.size(); ++k) sum[k] += more[k];
}

void subtract(Vector& sum, const Vector& less) {
    for (std::size_t k = 0; k < sum.size(); ++k) sum[k] -= less[k];
}

namespace {

/// The least common multiple of the loads 1 to 8: shares of a candidate stay whole numbers.
constexpr std::int64_t shares = 840;

/// Enumerates whom the home admits: those who must come first, then by worth for each unit of load.
/// A branch ends where even shares of the rest (as in the fractional knapsack), or as many of them
/// as there are places, would not pass the best.
class Enumeration {
  public:
    Enumeration(const HomeView& home, const Offered& offered)
        : home_(home), offered_(offered), staffing_(home.staffing) {
        std::int64_t beds = 0;
        for (const auto& unit : home.units) {
            free_.push_back(unit.free_beds);
            beds += unit.free_beds;
        }
        places_ = std::min(home.admissions, beds);
        peak_.resize(home.candidates.size());
        for (std::size_t c = 0; c < home.candidates.size(); ++c) {
            if (offered.demand[c] == Demand::may_not) continue;
            peak_[c] = *std::max_element(offered.worth[c].begin(), offered.worth[c].end());
            if (offered.demand[c] == Demand::must) {
                order_.push_back(c);
                ++must_;
            }
        }
        for (std::size_t c = 0; c < home.candidates.size(); ++c) {
            if (offered.demand[c] == Demand::may && peak_[c] > Vector{}) order_.push_back(c);
        }
        const auto optional = order_.begin() + static_cast<std::ptrdiff_t>(must_);
        std::stable_sort(optional, order_.end(), [&](std::size_t a, std::size_t b) {
            for (std::size_t k = 0; k < level_count; ++k) {
                const auto left = peak_[a][k] * home.candidates[b].load;
                const auto right = peak_[b][k] * home.candidates[a].load;
                if (left != right) return left > right;
            }
            return false;
        });
        for (auto t = must_; t < order_.size(); ++t) richest_.push_back(t);
        std::stable_sort(richest_.begin(), richest_.end(), [&](std::size_t a, std::size_t b) {
            return peak_[order_[a]] > peak_[order_[b]];
        });
    }

    std::optional<Vector> most() {
        visit(0, Vector{});
        return best_;
    }

  private:
    void visit(std::size_t t, const Vector& sum) {
        if (t >= must_ && (!best_ || sum > *best_)) best_ = sum;
        if (t == order_.size()) return;
        if (t >= must_ && !(limit(t, sum) > *best_)) return;
        const auto c = order_[t];
        const auto& candidate = home_.candidates[c];
        for (std::size_t u = 0; u < candidate.units.size(); ++u) {
            if (!admits(c, candidate.units[u])) continue;
            auto with = sum;
            add(with, offered_.worth[c][u]);
            with[at(Level::suitability)] -= penalty(c);
            in_.push_back({c, candidate.units[u]});
            --free_[candidate.units[u]];
            --places_;
            staffing_ -= candidate.load;
            visit(t + 1, with);
            staffing_ += candidate.load;
            ++places_;
            ++free_[candidate.units[u]];
            in_.pop_back();
        }
        if (t >= must_) visit(t + 1, sum);
    }

    bool admits(std::size_t c, std::size_t unit) const {
        const auto& candidate = home_.candidates[c];
        if (places_ < 1 || free_[unit] < 1 || candidate.load > staffing_) return false;
        for (const auto& [other, place] : in_) {
            if (home_.apart_at_home[c][other]) return false;
            if (place == unit && home_.apart_in_unit[c][other]) return false;
        }
        for (const auto& [trait, most] : home_.units[unit].limits) {
            if (!carries(c, trait)) continue;
            const auto there = std::count_if(in_.begin(), in_.end(), [&](const auto& each) {
                return each.second == unit && carries(each.first, trait);
            });
            if (there >= most) return false;
        }
        return true;
    }

    bool carries(std::size_t c, std::size_t trait) const {
        const auto& traits = home_.candidates[c].traits;
        return std::find(traits.begin(), traits.end(), trait) != traits.end();
    }

    std::int64_t penalty(std::size_t c) const {
        if (offered_.penalty_scale == 0 || home_.penalties.empty()) return 0;
        std::int64_t sum = 0;
        for (const auto& [other, place] : in_) sum += home_.penalties[c][other];
        return sum * offered_.penalty_scale;
    }

    /// No less than what those from position t on could still bring; penalties are left out.
    Vector limit(std::size_t t, const Vector& sum) const {
        auto by_staffing = sum;
        auto staffing = staffing_;
        for (auto k = t; k < order_.size() && staffing > 0; ++k) {
            const auto load = home_.candidates[order_[k]].load;
            const auto part = std::min(load, staffing);
            for (std::size_t level = 0; level < level_count; ++level) {
                by_staffing[level] += peak_[order_[k]][level] / load * part;
            }
            staffing -= load;
        }
        auto by_places = sum;
        auto places = places_;
        for (const auto k : richest_) {
            if (places < 1) break;
            if (k < t) continue;
            add(by_places, peak_[order_[k]]);
            --places;
        }
        return std::min(by_staffing, by_places);
    }

    const HomeView& home_;
    const Offered& offered_;
    std::int64_t staffing_ = 0;
    std::int64_t places_ = 0;
    std::vector<std::int64_t> free_;
    std::vector<Vector> peak_;  ///< each candidate's worth in her best unit
    std::vector<std::size_t> order_;
    std::size_t must_ = 0;
    std::vector<std::size_t> richest_;  ///< positions in the order, most worth first
    std::vector<std::pair<std::size_t, std::size_t>> in_;  ///< candidate, unit
    std::optional<Vector> best_;
};

}  // namespace

std::optional<Vector> most_of(const HomeView& home, const Offered& offered) {
    auto whole = offered;
    for (auto& candidate : whole.worth) {
        for (auto& worth : candidate) {
            for (auto& level : worth) level *= shares;
        }
    }
    whole.penalty_scale *= shares;
    auto most = Enumeration{home, whole}.most();
    if (most) {
        for (auto& level : *most) level /= shares;
    }
    return most;
}

}  // namespace wayhome::allocation::checker
