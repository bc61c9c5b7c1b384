// SPDX-License-Identifier: Apache-2.0
#include "exchange/reference/reference_table.hpp"

#include <charconv>

#include "exchange/reference/embedded_files.hpp"

namespace wayhome::reference {
namespace {

std::optional<std::int64_t> whole_number(std::string_view text) {
    std::int64_t value = 0;
    const auto* const end = text.data() + text.size();
    const auto [stopped, failed] = std::from_chars(text.data(), end, value);
    if (failed != std::errc{} || stopped != end) return std::nullopt;
    return value;
}

}  // namespace

csv::Table reference_table(std::string_view name) {
    auto table = csv::read(reference_file(name));
    expect(table.has_value(), "an embedded reference file is a readable table");
    return std::move(table).value();
}

std::optional<std::int64_t> micro_degrees(std::string_view degrees) {
    const bool negative = degrees.starts_with('-');
    if (negative) degrees.remove_prefix(1);
    const auto dot = degrees.find('.');
    const auto whole = whole_number(degrees.substr(0, dot));
    if (!whole || *whole < 0 || *whole > 180) return std::nullopt;

    std::string decimals;
    if (dot != std::string_view::npos) {
        decimals = degrees.substr(dot + 1);
        const bool digits = decimals.find_first_not_of("0123456789") == std::string::npos;
        if (decimals.empty() || decimals.size() > 6 || !digits) return std::nullopt;
    }
    decimals.resize(6, '0');
    const auto micro = *whole * 1'000'000 + whole_number(decimals).value();
    return negative ? -micro : micro;
}

std::string ReferenceRow::text(std::string_view column) const {
    expect(table_.column(column).has_value(), "a column asked for is in the reference file");
    return std::string{table_.cell(row_, column)};
}

bool ReferenceRow::yes(std::string_view column) const {
    const auto value = text(column);
    expect(value == "yes" || value == "no", "a yes or no in reference data is one of the two");
    return value == "yes";
}

std::int64_t ReferenceRow::number(std::string_view column) const {
    const auto value = whole_number(text(column));
    expect(value.has_value(), "a number in reference data is whole");
    return *value;
}

std::optional<std::int64_t> ReferenceRow::number_if_any(std::string_view column) const {
    if (is_empty(column)) return std::nullopt;
    return number(column);
}

CivilDate ReferenceRow::date(std::string_view column) const {
    const auto value = date_from_iso(text(column));
    expect(value.has_value(), "a date in reference data is a day of the calendar");
    return *value;
}

std::optional<CivilDate> ReferenceRow::date_if_any(std::string_view column) const {
    if (is_empty(column)) return std::nullopt;
    return date(column);
}

Position ReferenceRow::position() const {
    const auto latitude = micro_degrees(text("latitude"));
    const auto longitude = micro_degrees(text("longitude"));
    expect(latitude && longitude, "a position in reference data is in degrees");
    return {*latitude, *longitude};
}

}  // namespace wayhome::reference
