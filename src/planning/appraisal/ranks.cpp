// SPDX-License-Identifier: Apache-2.0
#include "planning/appraisal/ranks.hpp"

#include <algorithm>
#include <numeric>

#include "planning/appraisal/rank_acceptability.hpp"

namespace wayhome::appraisal {

RankCounts::RankCounts(std::size_t options)
    : options_(options), whole_(options * options), parts_(options * options), order_(options) {}

void RankCounts::add(const std::vector<double>& totals) {
    std::iota(order_.begin(), order_.end(), std::size_t{0});
    std::sort(order_.begin(), order_.end(),
              [&](std::size_t one, std::size_t other) { return totals[one] > totals[other]; });
    std::size_t rank = 0;
    while (rank < options_) {
        std::size_t end = rank + 1;
        while (end < options_ && totals[order_[rank]] - totals[order_[end]] <= tie) ++end;
        if (end == rank + 1) {
            ++whole_[order_[rank] * options_ + rank];
        } else {
            const double part = 1.0 / static_cast<double>(end - rank);
            for (std::size_t tied = rank; tied < end; ++tied) {
                for (std::size_t each = rank; each < end; ++each) {
                    parts_[order_[tied] * options_ + each] += part;
                }
            }
        }
        rank = end;
    }
}

void RankCounts::join(const RankCounts& other) {
    for (std::size_t each = 0; each < whole_.size(); ++each) {
        whole_[each] += other.whole_[each];
        parts_[each] += other.parts_[each];
    }
}

std::vector<std::vector<double>> RankCounts::shares(std::uint64_t samples) const {
    std::vector<std::vector<double>> by_option(options_);
    for (std::size_t option = 0; option < options_; ++option) {
        for (std::size_t rank = 0; rank < options_; ++rank) {
            const auto place = option * options_ + rank;
            by_option[option].push_back((static_cast<double>(whole_[place]) + parts_[place]) /
                                        static_cast<double>(samples));
        }
    }
    return by_option;
}

}  // namespace wayhome::appraisal
