// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "exchange/csv/csv.hpp"

namespace wayhome::imports {

/// How an import goes through a file: the check does everything but keep it.
enum class Mode { check, take_in };

/// What was wrong in a file: the first so many, and how many more there are.
class Refusals {
  public:
    static constexpr std::size_t most_kept = 1'000;

    void add(csv::Problem problem) {
        if (kept_.size() < most_kept) {
            kept_.push_back(std::move(problem));
        } else {
            ++left_out_;
        }
    }
    bool none() const { return kept_.empty(); }
    /// Counts those that were left out too.
    std::size_t count() const { return kept_.size() + left_out_; }
    std::size_t left_out() const { return left_out_; }
    const std::vector<csv::Problem>& kept() const { return kept_; }

    /// By line, then column.
    void sort();

  private:
    std::vector<csv::Problem> kept_;
    std::size_t left_out_ = 0;
};

/// What became of the rows of one file. With a single refusal nothing is kept of the whole file.
struct Report {
    std::string kind;
    Mode mode = Mode::take_in;
    int rows_read = 0;
    int added = 0;      ///< rows that brought something new
    int changed = 0;    ///< rows that changed something that was there
    int unchanged = 0;  ///< rows that say what is there already
    Refusals refusals;

    /// All or none: what went in, or would have in a check.
    int rows_accepted() const { return refusals.none() ? rows_read : 0; }
};

/// The refusals as a CSV file for a spreadsheet: line, column, found, allowed, remedy.
std::string refusal_list(const Report& report);

}  // namespace wayhome::imports
