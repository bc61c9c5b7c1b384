// SPDX-License-Identifier: Apache-2.0
#include "exchange/csv/csv_text.hpp"

#include <algorithm>
#include <array>

namespace wayhome::csv {
namespace {

using namespace std::string_view_literals;

/// Characters that a spreadsheet may skip before it looks for a formula.
constexpr std::array invisible = {"\0"sv,
                                  "\t"sv,
                                  "\r"sv,
                                  "\n"sv,
                                  "\v"sv,
                                  "\f"sv,
                                  " "sv,
                                  "\xC2\xA0"sv,
                                  "\xC2\xAD"sv,
                                  "\xE2\x80\x8B"sv,
                                  "\xE2\x80\x8C"sv,
                                  "\xE2\x80\x8D"sv,
                                  "\xE2\x80\x8E"sv,
                                  "\xE2\x80\x8F"sv,
                                  "\xE2\x81\xA0"sv,
                                  "\xE3\x80\x80"sv,
                                  "\xEF\xBB\xBF"sv};

/// What starts a formula; the last four are the full-width forms.
constexpr std::array formula_starts = {
    "="sv,           "+"sv, "-"sv, "@"sv, "\xEF\xBC\x9D"sv, "\xEF\xBC\x8B"sv, "\xEF\xBC\x8D"sv,
    "\xEF\xBC\xA0"sv};

template <std::size_t N>
std::string_view start_among(std::string_view text, const std::array<std::string_view, N>& starts) {
    const auto found = std::find_if(starts.begin(), starts.end(),
                                    [&](std::string_view each) { return text.starts_with(each); });
    return found == starts.end() ? std::string_view{} : *found;
}

bool is_plain_number(std::string_view text) {
    if (text.starts_with('+') || text.starts_with('-')) text.remove_prefix(1);
    const auto dots = std::count(text.begin(), text.end(), '.');
    return !text.empty() && dots <= 1 && text.front() != '.' && text.back() != '.' &&
           text.find_first_not_of("0123456789.") == std::string_view::npos;
}

std::string quoted_where_needed(const std::string& cell) {
    const bool spaced = !cell.empty() && (cell.front() == ' ' || cell.back() == ' ');
    if (!spaced && cell.find_first_of(",;\t\"\r\n") == std::string::npos) return cell;
    std::string quoted = "\"";
    for (const char each : cell) {
        if (each == '"') quoted += '"';
        quoted += each;
    }
    return quoted + '"';
}

}  // namespace

std::string neutralised(std::string_view cell) {
    if (is_plain_number(cell)) return std::string{cell};

    auto visible = cell;
    bool hidden_start = false;
    for (auto skipped = start_among(visible, invisible); !skipped.empty();
         skipped = start_among(visible, invisible)) {
        hidden_start = hidden_start || skipped == "\t"sv || skipped == "\r"sv;
        visible.remove_prefix(skipped.size());
    }
    const bool formula = !start_among(visible, formula_starts).empty();
    return (formula || hidden_start ? "'" : "") + std::string{cell};
}

std::string csv_text(const std::vector<std::vector<std::string>>& rows, ByteOrderMark mark) {
    std::string text = mark == ByteOrderMark::written ? "\xEF\xBB\xBF" : "";
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) text += ',';
            text += quoted_where_needed(neutralised(row[i]));
        }
        text += "\r\n";
    }
    return text;
}

}  // namespace wayhome::csv
