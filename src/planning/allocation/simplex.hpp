// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <span>
#include <utility>
#include <vector>

#include "planning/allocation/problem.hpp"

namespace wayhome::allocation {

/// One coefficient of a column.
struct Entry {
    Index row = 0;
    double value = 0;
};
using Column = std::vector<Entry>;

/// A basis of a linear programme with rows `A x = b`, and its inverse, dense and by columns. The
/// variable with the number of a row is that row's unit column. What other variables and costs
/// mean is the caller's. A pivot costs at most rows squared; most of the inverse is zero and is
/// passed over. (Revised primal simplex: Chvátal, Linear Programming, chapter 7.)
class Simplex {
  public:
    explicit Simplex(std::vector<double> right_sides);

    std::size_t rows() const { return basis_.size(); }
    const std::vector<Index>& basis() const { return basis_; }
    /// Values of the basic variables, by row.
    const std::vector<double>& values() const { return values_; }
    const std::vector<double>& duals() const { return duals_; }

    /// The basis of unit columns alone.
    void reset();

    /// The basis of these variables as far as they are independent, completed by unit columns.
    /// Answers whether its values are not negative; where not, the basis is reset.
    bool install(std::span<const Index> variables,
                 const std::function<Column(Index variable)>& column);

    /// Costs of the basic variables, by row: sets the duals.
    void price(const std::vector<double>& costs);

    enum class Step { made, unbounded };
    /// Brings a variable into the basis. `reduced` is its reduced cost under the present duals,
    /// which are kept in step.
    Step enter(Index variable, double reduced, const Column& column);

    /// The values under other right sides.
    std::vector<double> values_under(const std::vector<double>& right_sides) const;

    std::size_t steps_since_install() const { return steps_; }

  private:
    void multiply(const Column& column, std::vector<double>& product) const;
    void pivot(std::size_t row, Index variable);

    std::vector<double> right_sides_;
    std::vector<Index> basis_;
    std::vector<double> inverse_;  ///< column after column
    std::vector<double> values_;
    std::vector<double> duals_;
    std::vector<double> direction_;  ///< the entering column in terms of the basis
    std::size_t steps_ = 0;
};

}  // namespace wayhome::allocation
