// SPDX-License-Identifier: Apache-2.0
#include "exchange/csv/csv.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

#include "exchange/csv/windows_1252.hpp"
#include "kernel/text.hpp"

namespace wayhome::csv {
namespace {

constexpr std::string_view save_again = "Save it as \"CSV UTF-8 (comma delimited)\" and try again";

Problem whole_row(int line, std::string found, std::string allowed, std::string remedy) {
    return {line, 0, "", std::move(found), std::move(allowed), std::move(remedy)};
}

/// The separator that occurs most often outside quotes in the first line.
char separator_of(std::string_view text) {
    constexpr std::string_view candidates = ",;\t";
    std::array<int, 3> counts{};
    bool quoted = false;
    for (const char each : text) {
        if (each == '"') quoted = !quoted;
        if (!quoted && (each == '\n' || each == '\r')) break;
        const auto which = candidates.find(each);
        if (!quoted && which != std::string_view::npos) ++counts.at(which);
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return candidates[static_cast<std::size_t>(most - counts.begin())];
}

/// Walks over the text cell by cell and keeps count of lines.
class Reader {
  public:
    Reader(std::string_view text, int line, const Bounds& bounds)
        : text_(text), bounds_(bounds), line_(line) {}

    void use(char separator) { separator_ = separator; }
    bool at_end() const { return at_ >= text_.size(); }
    bool has_enough() const { return problems_.size() >= bounds_.problems; }
    void report(Problem problem) { problems_.push_back(std::move(problem)); }
    std::vector<Problem>& problems() { return problems_; }

    Row row() {
        Row read{line_, {}};
        for (bool more = true; more;) {
            const int column = static_cast<int>(read.cells.size()) + 1;
            auto cell = next() == '"' ? quoted_cell(column) : plain_cell(column);
            if (cell.size() > bounds_.bytes_in_cell) {
                report({line_, column, "", fmt::format("{} bytes", cell.size()),
                        fmt::format("at most {} bytes in a cell", bounds_.bytes_in_cell),
                        "Shorten the text"});
                cell.clear();
            }
            if (read.cells.size() < bounds_.columns + 1) read.cells.push_back(std::move(cell));
            more = !at_end() && text_[at_] == separator_;
            if (more) ++at_;
        }
        end_line();
        return read;
    }

  private:
    char next() const { return at_end() ? '\0' : text_[at_]; }
    bool ends_line() const { return next() == '\n' || next() == '\r'; }

    std::string plain_cell(int column) {
        const auto start = at_;
        while (!at_end() && !ends_line() && text_[at_] != separator_) ++at_;
        const auto cell = text_.substr(start, at_ - start);
        if (cell.find('"') != std::string_view::npos) {
            report({line_, column, "", std::string{cell},
                    "a quotation mark only in a quoted cell, doubled",
                    "Put the cell in quotation marks and double those inside"});
        }
        return std::string{cell};
    }

    std::string quoted_cell(int column) {
        const int started = line_;
        std::string cell;
        for (++at_; !at_end(); ++at_) {
            if (text_[at_] == '\n') ++line_;
            if (text_[at_] != '"') {
                cell += text_[at_];
                continue;
            }
            ++at_;
            if (next() != '"') {
                after_quote(column);
                return cell;
            }
            cell += '"';
        }
        report({started, column, "", "a quotation mark that is never closed",
                "a quotation mark at both ends of the cell", "Close the quotation mark"});
        return cell;
    }

    void after_quote(int column) {
        const auto start = at_;
        while (!at_end() && !ends_line() && text_[at_] != separator_) ++at_;
        if (at_ == start) return;
        report({line_, column, "", std::string{text_.substr(start, at_ - start)},
                "nothing between a closing quotation mark and the separator",
                "Double the quotation marks inside the cell"});
    }

    void end_line() {
        if (next() == '\r') ++at_;
        if (next() == '\n') ++at_;
        ++line_;
    }

    std::string_view text_;
    const Bounds& bounds_;
    char separator_ = ',';
    std::size_t at_ = 0;
    int line_;
    std::vector<Problem> problems_;
};

bool is_blank(const Row& row) {
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const std::string& cell) { return trimmed(cell).empty(); });
}

void read_header(Reader& reader, Table& table, const Bounds& bounds) {
    const auto row = reader.row();
    std::set<std::string> seen;
    for (const auto& cell : row.cells) {
        const std::string name{trimmed(cell)};
        const int column = static_cast<int>(table.header.size()) + 1;
        if (name.empty()) {
            reader.report({row.line, column, "", "", "a name for every column",
                           "Name the column or remove it"});
        } else if (!seen.insert(name).second) {
            reader.report({row.line, column, name, name, "each column once",
                           "Remove or rename one of the two"});
        }
        table.header.push_back(name);
    }
    if (table.header.size() > bounds.columns) {
        reader.report(whole_row(row.line, "more columns", fmt::format("{}", bounds.columns),
                                "Remove columns that are not asked for"));
    }
}

void read_rows(Reader& reader, Table& table, const Bounds& bounds) {
    while (!reader.at_end() && !reader.has_enough()) {
        auto row = reader.row();
        if (is_blank(row)) continue;
        if (row.cells.size() != table.header.size()) {
            reader.report(whole_row(row.line, fmt::format("{} cells", row.cells.size()),
                                    fmt::format("{} cells, as the header has", table.header.size()),
                                    "Check the row for a missing or extra separator"));
            continue;
        }
        if (table.rows.size() == bounds.rows) {
            reader.report(whole_row(row.line, "more rows", fmt::format("{} rows", bounds.rows),
                                    "Divide the file"));
            return;
        }
        table.rows.push_back(std::move(row));
    }
}

/// The text as UTF-8, or the one reason it cannot be read.
Result<std::string, Problem> decoded(std::string_view bytes, Table& table) {
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF") ||
        bytes.find('\0') != std::string_view::npos) {
        return refuse(whole_row(1, "text in UTF-16, or not text", "a CSV file in UTF-8",
                                std::string{save_again}));
    }
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    if (is_utf_8(bytes)) return std::string{bytes};

    table.encoding = Encoding::windows_1252;
    auto text = from_windows_1252(bytes);
    if (text) return *std::move(text);
    return refuse(whole_row(1, "bytes that are neither UTF-8 nor Windows-1252",
                            "a CSV file in UTF-8", std::string{save_again}));
}

/// Excel's first line "sep=;" names the separator; it is not part of the table.
bool takes_separator_line(std::string& text, Table& table) {
    if (text.size() < 5 || !text.starts_with("sep=")) return false;
    const auto end = text.find('\n');
    if (end == std::string::npos || end > 6) return false;
    table.separator = text[4];
    text.erase(0, end + 1);
    return true;
}

}  // namespace

std::optional<std::size_t> Table::column(std::string_view name) const {
    const auto found = std::find(header.begin(), header.end(), name);
    if (found == header.end()) return std::nullopt;
    return static_cast<std::size_t>(found - header.begin());
}

std::string_view Table::cell(const Row& row, std::string_view name) const {
    const auto which = column(name);
    return which ? trimmed(row.cells.at(*which)) : std::string_view{};
}

Problem Table::problem(const Row& row, std::string_view name, std::string allowed,
                       std::string remedy) const {
    const auto which = column(name);
    return {row.line,           which ? static_cast<int>(*which) + 1 : 0,
            std::string{name},  std::string{cell(row, name)},
            std::move(allowed), std::move(remedy)};
}

Result<Table, std::vector<Problem>> read(std::string_view bytes, const Bounds& bounds) {
    using Problems = std::vector<Problem>;
    if (bytes.size() > bounds.bytes) {
        return refuse(
            Problems{whole_row(1, fmt::format("{} bytes", bytes.size()),
                               fmt::format("at most {} bytes", bounds.bytes), "Divide the file")});
    }
    Table table;
    auto text = decoded(bytes, table);
    if (!text) return refuse(Problems{text.error()});
    if (trimmed(*text).empty()) {
        return refuse(
            Problems{whole_row(1, "an empty file", "a header and rows", "Choose the file again")});
    }
    const bool named = takes_separator_line(*text, table);
    if (!named) table.separator = separator_of(*text);

    Reader reader{*text, named ? 2 : 1, bounds};
    reader.use(table.separator);
    read_header(reader, table, bounds);
    if (reader.problems().empty()) read_rows(reader, table, bounds);
    if (!reader.problems().empty()) return refuse(std::move(reader.problems()));
    return table;
}

}  // namespace wayhome::csv
