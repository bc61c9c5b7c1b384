// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kernel/result.hpp"

namespace wayhome::csv {

/// What is wrong in a file, where, and what to do: one line of an import's report.
struct Problem {
    int line;                 ///< of the file, from 1
    int column;               ///< which cell of the row, from 1; 0 where the whole row is meant
    std::string column_name;  ///< empty where the whole row is meant
    std::string found;
    std::string allowed;
    std::string remedy;
    friend bool operator==(const Problem&, const Problem&) = default;
};

struct Row {
    int line;                        ///< where it starts in the file
    std::vector<std::string> cells;  ///< as many as the header has; UTF-8, not trimmed
};

enum class Encoding { utf_8, windows_1252 };

/// A file that was read: a header and rows of the same width.
struct Table {
    std::vector<std::string> header;  ///< trimmed; no two alike
    std::vector<Row> rows;
    char separator = ',';
    Encoding encoding = Encoding::utf_8;

    /// Which cell of a row belongs to that column; nothing where the file has no such column.
    std::optional<std::size_t> column(std::string_view name) const;
    /// The cell without spaces around it; empty where the file has no such column.
    std::string_view cell(const Row& row, std::string_view name) const;
    /// A problem with that cell, with its place and what was found filled in.
    Problem problem(const Row& row, std::string_view name, std::string allowed,
                    std::string remedy) const;
};

/// What a file may be at most.
struct Bounds {
    std::size_t bytes = std::size_t{32} * 1024 * 1024;
    std::size_t rows = 200'000;
    std::size_t columns = 200;
    std::size_t bytes_in_cell = std::size_t{64} * 1024;
    std::size_t problems = 100;  ///< reading stops after so many
};

/// Reads RFC 4180 text as Excel and LibreOffice write it: byte-order mark, line ends of either
/// kind, commas, semicolons or tabs (found from the header, or from Excel's "sep=" line), quoted
/// cells. Text that is not UTF-8 is taken as Windows-1252. Rows without any text are left out.
Result<Table, std::vector<Problem>> read(std::string_view bytes, const Bounds& bounds = {});

}  // namespace wayhome::csv
