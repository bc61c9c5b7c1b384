// SPDX-License-Identifier: Apache-2.0
#include "planning/allocation/simplex.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_set>

namespace wayhome::allocation {
namespace {

constexpr double smallest_pivot = 1e-7;
constexpr double zero = 1e-12;

}  // namespace

Simplex::Simplex(std::vector<double> right_sides)
    : right_sides_(std::move(right_sides)),
      basis_(right_sides_.size()),
      inverse_(right_sides_.size() * right_sides_.size()),
      duals_(right_sides_.size()),
      direction_(right_sides_.size()) {
    reset();
}

void Simplex::reset() {
    const auto size = rows();
    std::iota(basis_.begin(), basis_.end(), Index{0});
    std::fill(inverse_.begin(), inverse_.end(), 0.0);
    for (std::size_t row = 0; row < size; ++row) inverse_[row * size + row] = 1;
    values_ = right_sides_;
    steps_ = 0;
}

bool Simplex::install(std::span<const Index> variables,
                      const std::function<Column(Index)>& column) {
    reset();
    const auto size = rows();
    std::vector<bool> keeps_unit(size, false);
    for (const auto each : variables) {
        if (each < size) keeps_unit[each] = true;
    }
    for (const auto each : variables) {
        if (each < size) continue;
        multiply(column(each), direction_);
        std::size_t best = size;
        for (std::size_t row = 0; row < size; ++row) {
            if (basis_[row] != row || keeps_unit[row]) continue;
            if (best == size || std::abs(direction_[row]) > std::abs(direction_[best])) best = row;
        }
        if (best != size && std::abs(direction_[best]) > smallest_pivot) pivot(best, each);
    }
    values_ = values_under(right_sides_);
    const bool sound =
        std::all_of(values_.begin(), values_.end(), [](double value) { return value >= -1e-9; });
    if (!sound) reset();
    steps_ = 0;
    return sound;
}

void Simplex::price(const std::vector<double>& costs) {
    const auto size = rows();
    std::vector<std::size_t> charged;
    for (std::size_t row = 0; row < size; ++row) {
        if (costs[row] != 0) charged.push_back(row);
    }
    for (std::size_t k = 0; k < size; ++k) {
        const double* const column = inverse_.data() + k * size;
        double sum = 0;
        for (const auto row : charged) sum += costs[row] * column[row];
        duals_[k] = sum;
    }
}

void Simplex::multiply(const Column& column, std::vector<double>& product) const {
    const auto size = rows();
    std::fill(product.begin(), product.end(), 0.0);
    double* const result = product.data();
    for (const auto& [row, value] : column) {
        const double* const part = inverse_.data() + row * size;
        for (std::size_t k = 0; k < size; ++k) result[k] += value * part[k];
    }
}

Simplex::Step Simplex::enter(Index variable, double reduced, const Column& column) {
    multiply(column, direction_);
    const auto size = rows();
    std::size_t leaving = size;
    double least = 0;
    for (std::size_t row = 0; row < size; ++row) {
        if (direction_[row] <= smallest_pivot) continue;
        const double ratio = std::max(values_[row], 0.0) / direction_[row];
        const bool nearer = leaving == size || ratio < least - zero ||
                            (ratio <= least + zero && direction_[row] > direction_[leaving]);
        if (nearer) {
            least = leaving == size ? ratio : std::min(least, ratio);
            leaving = row;
        }
    }
    if (leaving == size) return Step::unbounded;
    const double length = std::max(values_[leaving], 0.0) / direction_[leaving];
    for (std::size_t row = 0; row < size; ++row) values_[row] -= length * direction_[row];
    values_[leaving] = length;
    pivot(leaving, variable);
    for (std::size_t k = 0; k < size; ++k) duals_[k] += reduced * inverse_[k * size + leaving];
    ++steps_;
    return Step::made;
}

void Simplex::pivot(std::size_t row, Index variable) {
    const auto size = rows();
    const double at_row = direction_[row];
    // Rows that the direction does not touch stay as they are: gather the others once.
    static thread_local std::vector<std::pair<std::size_t, double>> touched;
    touched.clear();
    for (std::size_t each = 0; each < size; ++each) {
        if (each != row && std::abs(direction_[each]) > zero) {
            touched.emplace_back(each, direction_[each]);
        }
    }
    const auto* const first = touched.data();
    const auto* const past = first + touched.size();
    for (std::size_t k = 0; k < size; ++k) {
        double* const column = inverse_.data() + k * size;
        if (column[row] == 0) continue;
        const double factor = column[row] / at_row;
        for (const auto* each = first; each != past; ++each) {
            const double left = column[each->first] - factor * each->second;
            column[each->first] = std::abs(left) > zero ? left : 0;
        }
        column[row] = std::abs(factor) > zero ? factor : 0;
    }
    basis_[row] = variable;
}

std::vector<double> Simplex::values_under(const std::vector<double>& right_sides) const {
    const auto size = rows();
    std::vector<double> values(size, 0.0);
    for (std::size_t k = 0; k < size; ++k) {
        if (right_sides[k] == 0) continue;
        const double* const column = inverse_.data() + k * size;
        for (std::size_t row = 0; row < size; ++row) values[row] += right_sides[k] * column[row];
    }
    return values;
}

}  // namespace wayhome::allocation
