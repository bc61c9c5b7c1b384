// SPDX-License-Identifier: Apache-2.0
#include "exchange/imports/row_reader.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "exchange/imports/written_time.hpp"
#include "exchange/reference/reference_table.hpp"
#include "kernel/text.hpp"

namespace wayhome::imports {
namespace {

std::string small_letters(std::string_view text) {
    std::string small{text};
    for (auto& each : small) {
        if (each >= 'A' && each <= 'Z') each = static_cast<char>(each - 'A' + 'a');
    }
    return small;
}

std::optional<int> number_in(std::string_view text) {
    if (text.empty() || text.size() > 9) return std::nullopt;
    int number = 0;
    for (const char each : text) {
        if (each < '0' || each > '9') return std::nullopt;
        number = number * 10 + (each - '0');
    }
    return number;
}

}  // namespace

std::string RowReader::text(std::string_view column, std::size_t longest) {
    return checked_text(column, longest, true);
}

std::string RowReader::long_text(std::string_view column, std::size_t longest) {
    return checked_text(column, longest, false);
}

std::string RowReader::checked_text(std::string_view column, std::size_t longest,
                                    bool one_line_only) {
    const auto cell = present(column);
    if (!is_plain_text(cell)) {
        refuse(column, "text without control characters", "Type the text again");
        return {};
    }
    if (one_line_only && cell.find_first_of("\n\r\t") != std::string_view::npos) {
        refuse(column, "Put the text on one line, without tabs");
        return {};
    }
    if (length_in_characters(cell) > longest) {
        refuse(column, fmt::format("at most {} characters", longest), "Shorten the text");
        return {};
    }
    return std::string{cell};
}

std::optional<CivilDate> RowReader::date(std::string_view column) {
    const auto cell = present(column);
    if (cell.empty()) return std::nullopt;
    const auto date = written_date(cell);
    if (!date) refuse(column, "Write a day that exists, in one of these forms");
    return date;
}

std::optional<Instant> RowReader::moment(std::string_view column) {
    const auto cell = present(column);
    if (cell.empty()) return std::nullopt;
    const auto at = written_moment(cell);
    if (!at) refuse(column, "Write a date and time that exist, in one of these forms");
    return at;
}

std::optional<int> RowReader::whole_number(std::string_view column, int least, int most) {
    const auto cell = present(column);
    if (cell.empty()) return std::nullopt;
    const auto number = number_in(cell);
    if (number && *number >= least && *number <= most) return number;
    refuse(column, "Write a whole number in this range, in digits");
    return std::nullopt;
}

std::optional<bool> RowReader::yes(std::string_view column) {
    const auto cell = small_letters(present(column));
    if (cell == "yes" || cell == "no") return cell == "yes";
    if (!cell.empty()) refuse(column, "Write yes or no");
    return std::nullopt;
}

std::optional<std::int64_t> RowReader::micro_degrees(std::string_view column, int most) {
    std::string cell{present(column)};
    if (cell.empty()) return std::nullopt;
    std::replace(cell.begin(), cell.end(), ',', '.');
    const auto degrees = reference::micro_degrees(cell);
    const auto limit = std::int64_t{most} * 1'000'000;
    if (degrees && *degrees >= -limit && *degrees <= limit) return degrees;
    refuse(column, "Write degrees with at most six decimals, as maps give them");
    return std::nullopt;
}

std::vector<std::string> RowReader::words(std::string_view column) {
    const auto cell = present(column);
    std::vector<std::string> words;
    std::string word;
    for (const char each : std::string{cell} + ' ') {
        const bool parts = each == ' ' || each == ',' || each == ';' || each == '\n';
        if (!parts) {
            word += each;
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    return words;
}

void RowReader::refuse(std::string_view column, std::string remedy) {
    const auto* const known = described(column);
    refuse(column, known == nullptr ? std::string{} : known->allowed, std::move(remedy));
}

void RowReader::refuse(std::string_view column, std::string allowed, std::string remedy) {
    good_ = false;
    refusals_.add(table_.problem(row_, column, std::move(allowed), std::move(remedy)));
}

std::string_view RowReader::present(std::string_view column) {
    const auto cell = written(column);
    const auto* const known = described(column);
    if (cell.empty() && known != nullptr && known->presence == Presence::required) {
        refuse(column, "Fill in this cell: it may not be empty");
    }
    return cell;
}

const Column* RowReader::described(std::string_view column) const {
    const auto found = std::find_if(columns_.begin(), columns_.end(),
                                    [&](const Column& each) { return each.name == column; });
    return found == columns_.end() ? nullptr : &*found;
}

}  // namespace wayhome::imports
