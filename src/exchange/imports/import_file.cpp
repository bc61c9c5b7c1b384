// SPDX-License-Identifier: Apache-2.0
#include "exchange/imports/import_file.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "application/due/wind.hpp"
#include "kernel/text.hpp"

namespace wayhome::imports {
namespace {

std::string names_of(const Kind& kind) {
    std::string names;
    for (const auto& column : kind.columns) {
        if (!names.empty()) names += ", ";
        names += column.name;
    }
    if (!kind.further_columns.empty()) names += ", and columns named question.field";
    return names;
}

/// What is wrong with the header: columns that are missing, and columns nobody asked for.
void check_header(const Kind& kind, const csv::Table& table, int line, Refusals& refusals) {
    for (const auto& column : kind.columns) {
        if (column.presence == Presence::required && !table.column(column.name)) {
            refusals.add({line, 0, column.name, "no such column",
                          fmt::format("a column named {}", column.name),
                          fmt::format("Add the column; `wayhome import --template {}` shows a file",
                                      kind.code)});
        }
    }
    for (std::size_t i = 0; i < table.header.size(); ++i) {
        const auto& name = table.header[i];
        const bool known = std::any_of(kind.columns.begin(), kind.columns.end(),
                                       [&](const Column& each) { return each.name == name; });
        const bool further = kind.is_further_column != nullptr && kind.is_further_column(name);
        if (known || further) continue;
        refusals.add({line, static_cast<int>(i) + 1, name, name, names_of(kind),
                      "Correct the column's name, or remove the column"});
    }
}

/// Excel's own first line "sep=;" stands before the header.
int header_line(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    return bytes.starts_with("sep=") ? 2 : 1;
}

void take_in(const Into& into, const Kind& kind, const csv::Table& table, Report& report) {
    const auto before = report;
    const application::Asked asked{access::the_system(), "", "", "import"};
    into.registry.write([&](application::Records& records) {
        report = before;  // the store may run the work again from the start
        const auto rules = records.rules().load();
        application::Work work{records, asked, into.clock.now(), into.ids, rules};
        TakingIn file{work, table, kind.columns, report};
        kind.take_in(file);
        const bool keep = report.mode == Mode::take_in && report.refusals.none();
        if (keep) application::wind_all(work);
        return keep ? application::Ending::commit : application::Ending::roll_back;
    });
}

}  // namespace

Report import_file(const Into& into, const Kind& kind, std::string_view bytes, Mode mode) {
    Report report{.kind = kind.code, .mode = mode};
    const auto table = csv::read(bytes);
    if (!table) {
        for (const auto& each : table.error()) report.refusals.add(each);
        return report;
    }
    report.rows_read = static_cast<int>(table->rows.size());
    check_header(kind, *table, header_line(bytes), report.refusals);
    if (report.refusals.none()) take_in(into, kind, *table, report);
    report.refusals.sort();
    return report;
}

}  // namespace wayhome::imports
