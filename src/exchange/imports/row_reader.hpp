// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/imports/column.hpp"
#include "exchange/imports/report.hpp"
#include "kernel/time.hpp"

namespace wayhome::imports {

/// Reads the cells of one row by the columns' descriptions. What cannot be read becomes a refusal
/// and reads as nothing; an empty cell reads as nothing, and is refused where the column is
/// required.
class RowReader {
  public:
    RowReader(const csv::Table& table, const csv::Row& row, std::span<const Column> columns,
              Refusals& refusals)
        : table_(table), row_(row), columns_(columns), refusals_(refusals) {}

    /// Whether nothing of this row was refused so far.
    bool good() const { return good_; }
    int line() const { return row_.line; }
    /// What stands there, without spaces around it.
    std::string_view written(std::string_view column) const { return table_.cell(row_, column); }
    bool is_empty(std::string_view column) const { return written(column).empty(); }

    /// One line of text.
    std::string text(std::string_view column, std::size_t longest = 200);
    /// Text of several lines.
    std::string long_text(std::string_view column, std::size_t longest = 2'000);
    std::optional<CivilDate> date(std::string_view column);
    std::optional<Instant> moment(std::string_view column);
    std::optional<int> whole_number(std::string_view column, int least, int most);
    std::optional<bool> yes(std::string_view column);
    /// Degrees as millionths, with a point or a comma.
    std::optional<std::int64_t> micro_degrees(std::string_view column, int most);
    /// The words of a cell, parted by spaces, commas or semicolons.
    std::vector<std::string> words(std::string_view column);

    template <class E, std::size_t N>
    std::optional<E> coded(std::string_view column, const CodeList<E, N>& list) {
        const auto cell = present(column);
        if (cell.empty()) return std::nullopt;
        const auto value = list.from(cell);
        if (!value) refuse(column, "Write one of these codes");
        return value;
    }

    /// Refuses the cell for what the column's description allows, or for something else.
    void refuse(std::string_view column, std::string remedy);
    void refuse(std::string_view column, std::string allowed, std::string remedy);

  private:
    /// The cell; refused where it is empty and required.
    std::string_view present(std::string_view column);
    std::string checked_text(std::string_view column, std::size_t longest, bool one_line_only);
    const Column* described(std::string_view column) const;

    const csv::Table& table_;
    const csv::Row& row_;
    std::span<const Column> columns_;
    Refusals& refusals_;
    bool good_ = true;
};

}  // namespace wayhome::imports
