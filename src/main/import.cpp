// SPDX-License-Identifier: Apache-2.0
#include "main/import.hpp"

#include <fmt/format.h>

#include <chrono>
#include <fstream>

#include "exchange/imports/import_file.hpp"
#include "exchange/json/json_text.hpp"
#include "main/file_bytes.hpp"
#include "main/system_clock.hpp"
#include "store/registry.hpp"

namespace wayhome {
namespace {

const imports::Kind& kind_called(const std::string& code) {
    if (const auto* const found = imports::kind(code)) return *found;
    std::string allowed;
    for (const auto& each : imports::kinds()) allowed += " " + each.code;
    throw CommandRefused{ExitStatus::wrong_usage,
                         fmt::format("KIND: found `{}`; allowed:{}", code, allowed)};
}

void write_refusals(const imports::Report& report, const std::string& file) {
    std::ofstream out{file, std::ios::binary};
    out << imports::refusal_list(report);
    out.flush();
    if (!out) {
        throw CommandRefused{ExitStatus::failed,
                             fmt::format("{}: the list of refusals cannot be written", file)};
    }
}

std::string place_of(const csv::Problem& problem) {
    if (problem.column_name.empty() && problem.column == 0) {
        return fmt::format("line {}", problem.line);
    }
    if (problem.column == 0) {
        return fmt::format("line {}, column {}", problem.line, problem.column_name);
    }
    return fmt::format("line {}, column {} ({})", problem.line, problem.column,
                       problem.column_name);
}

}  // namespace

std::string in_words(const imports::Report& report, const std::string& file) {
    std::string words;
    for (const auto& each : report.refusals.kept()) {
        words += fmt::format("{}: found \"{}\"; allowed: {}. {}\n", place_of(each), each.found,
                             each.allowed, each.remedy);
    }
    if (report.refusals.left_out() > 0) {
        words += fmt::format("and {} more\n", report.refusals.left_out());
    }
    words += fmt::format("{}: {} rows read, {} accepted", file, report.rows_read,
                         report.rows_accepted());
    if (!report.refusals.none()) {
        return words + fmt::format("; {} refused cells or rows, so nothing was imported\n",
                                   report.refusals.count());
    }
    words += fmt::format(": {} new, {} changed, {} already there\n", report.added, report.changed,
                         report.unchanged);
    if (report.mode == imports::Mode::check) words += "This was a check; nothing was imported\n";
    return words;
}

std::string in_json(const imports::Report& report, const std::string& file) {
    std::string refusals;
    for (const auto& each : report.refusals.kept()) {
        refusals += fmt::format(
            R"({}{{"line":{},"column":{},"found":{},"allowed":{},"remedy":{}}})",
            refusals.empty() ? "" : ",", each.line, json::quoted(each.column_name),
            json::quoted(each.found), json::quoted(each.allowed), json::quoted(each.remedy));
    }
    return fmt::format(
        R"({{"kind":{},"file":{},"check":{},"rows_read":{},"rows_accepted":{},)"
        R"("added":{},"changed":{},"unchanged":{},"refusals":[{}],"refusals_left_out":{}}})"
        "\n",
        json::quoted(report.kind), json::quoted(file), report.mode == imports::Mode::check,
        report.rows_read, report.rows_accepted(), report.added, report.changed, report.unchanged,
        refusals, report.refusals.left_out());
}

ExitStatus import_into(const ImportAsked& asked) {
    const auto& kind = kind_called(asked.kind);
    const auto bytes = file_bytes(asked.file);
    const auto registry =
        store::open_registry(asked.database, {.units_of_work = store::UnitsOfWork::in_bulk});
    const SystemClock clock;
    RandomIds ids;
    const auto began = std::chrono::steady_clock::now();
    const auto report = imports::import_file({*registry, clock, ids}, kind, bytes, asked.mode);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    fmt::print("{}", asked.as == ImportAs::json ? in_json(report, asked.file)
                                                : in_words(report, asked.file));
    fmt::print(stderr, "{:.2f} seconds\n", took.count());
    if (!asked.refusal_file.empty()) write_refusals(report, asked.refusal_file);
    return report.refusals.none() ? ExitStatus::done : ExitStatus::invalid_input;
}

ExitStatus print_import_template(const std::string& kind) {
    fmt::print("{}", imports::template_of(kind_called(kind)));
    return ExitStatus::done;
}

}  // namespace wayhome
