// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "exchange/imports/report.hpp"
#include "main/command.hpp"

namespace wayhome {

enum class ImportAs { text, json };

/// `wayhome import KIND FILE.csv`.
struct ImportAsked {
    std::string kind;
    std::string file;
    std::string database;
    std::string refusal_file;  ///< where to write the refusals as CSV; empty for nowhere
    imports::Mode mode = imports::Mode::take_in;
    ImportAs as = ImportAs::text;
};

/// Takes a file in, all or nothing, and prints what became of its rows. Refuses a kind that is not
/// known and a file or database that cannot be opened.
ExitStatus import_into(const ImportAsked& asked);

/// Prints the header, an example row and what each column means.
ExitStatus print_import_template(const std::string& kind);

/// What the report says, for people and for programs.
std::string in_words(const imports::Report& report, const std::string& file);
std::string in_json(const imports::Report& report, const std::string& file);

}  // namespace wayhome
