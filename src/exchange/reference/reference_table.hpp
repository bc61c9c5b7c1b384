// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "exchange/csv/csv.hpp"
#include "kernel/code_list.hpp"
#include "kernel/distance.hpp"
#include "kernel/expect.hpp"
#include "kernel/time.hpp"

namespace wayhome::reference {

/// One row of an embedded file. What cannot be read there is our own fault, so a Bug.
class ReferenceRow {
  public:
    ReferenceRow(const csv::Table& table, const csv::Row& row) : table_(table), row_(row) {}

    std::string text(std::string_view column) const;
    bool is_empty(std::string_view column) const { return text(column).empty(); }
    /// "yes" or "no".
    bool yes(std::string_view column) const;
    std::int64_t number(std::string_view column) const;
    std::optional<std::int64_t> number_if_any(std::string_view column) const;
    CivilDate date(std::string_view column) const;
    std::optional<CivilDate> date_if_any(std::string_view column) const;
    /// From degrees in the columns "latitude" and "longitude".
    Position position() const;

    template <class E, std::size_t N>
    E coded(std::string_view column, const CodeList<E, N>& list) const {
        const auto value = list.from(text(column));
        expect(value.has_value(), "a code in reference data is in its list");
        return *value;
    }

  private:
    const csv::Table& table_;
    const csv::Row& row_;
};

/// The embedded file as a table.
csv::Table reference_table(std::string_view name);

/// Degrees with at most six decimals, as millionths; nothing for any other text.
std::optional<std::int64_t> micro_degrees(std::string_view degrees);

/// Calls `use` with each row of the embedded file, in order.
template <class Use>
void for_each_row(std::string_view name, Use use) {
    const auto table = reference_table(name);
    for (const auto& row : table.rows) use(ReferenceRow{table, row});
}

}  // namespace wayhome::reference
