// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <algorithm>

#include "domain/referral/document_type.hpp"
#include "exchange/demonstration/made_up_pdf.hpp"
#include "exchange/imports/import_file.hpp"
#include "given_world.hpp"
#include "support/memory_registry.hpp"
#include "support/seeded_ids.hpp"

namespace wayhome::demonstration {
namespace {

/// "50 given_names": line and column.
std::vector<std::string> places_of(const imports::Report& report) {
    std::vector<std::string> places;
    for (const auto& each : report.refusals.kept()) {
        places.push_back(std::to_string(each.line) + ' ' + each.column_name);
    }
    return places;
}

std::vector<std::string> places_of_faults() {
    std::vector<std::string> places;
    for (const auto& each : faults_of_dirty_file(sunday_morning)) {
        places.push_back(std::to_string(each.line) + ' ' + each.column);
    }
    return places;
}

TEST_CASE("the report on the dirty file names each planted fault at its cell, and nothing else") {
    support::MemoryRegistry registry;
    make_world_of_seed_one(registry);
    const SetClock clock{sunday_morning};
    support::SeededIds ids;

    const auto report =
        imports::import_file({registry, clock, ids}, *imports::kind("referrals"),
                             world_of_seed_one().made.files.front().bytes, imports::Mode::check);

    CHECK(report.rows_read == dirty_rows);
    CHECK(places_of(report) == places_of_faults());
    CHECK(report.refusals.count() * 100 == static_cast<std::size_t>(dirty_rows));
}

TEST_CASE("every kind of fault occurs once") {
    std::vector<std::string> kinds;
    for (const auto& each : faults_of_dirty_file(sunday_morning)) kinds.push_back(each.what);
    std::sort(kinds.begin(), kinds.end());

    CHECK(std::adjacent_find(kinds.begin(), kinds.end()) == kinds.end());
}

TEST_CASE("the dirty file is as a spreadsheet saves it, and its faults lie beside it") {
    const auto& files = world_of_seed_one().made.files;

    REQUIRE(files.size() == 2);
    CHECK(files[0].bytes.starts_with("\xEF\xBB\xBFreference;pathway;"));
    CHECK(files[0].bytes.ends_with("\r\n"));
    CHECK(files[1].bytes.starts_with("line,column,fault\r\n51,given_names,"));
}

TEST_CASE("a made-up document is a PDF whose table finds each object and that says what it is") {
    const auto pdf = made_up_pdf("Care plan (first)", {"One line.", "Another."});
    const auto table = pdf.find("xref\n0 7\n");
    const auto first = std::stoul(pdf.substr(table + 29, 10));

    CHECK(referral::document_type(pdf) == "application/pdf");
    CHECK(pdf.substr(first, 8) == "1 0 obj\n");
    CHECK(pdf.find("startxref\n" + std::to_string(table) + "\n%%EOF") != std::string::npos);
    CHECK(pdf.find("(DEMONSTRATION - invented") != std::string::npos);
    CHECK(pdf.find("(Care plan \\(first\\))") != std::string::npos);
    CHECK(pdf.size() < 2048);
}

TEST_CASE("every open case has a document, attached by its referrer before it was sent") {
    std::size_t without = 0;
    std::size_t wrong = 0;
    for (const auto& each : world_of_seed_one().cases) {
        if (referral::is_open(each.referral.status) && each.documents.empty()) ++without;
        for (const auto& document : each.documents) {
            const bool right = document.added_by == each.referral.started_by &&
                               document.added >= each.referral.started &&
                               document.added <= each.referral.submitted.value_or(sunday_morning) &&
                               document.content_type == "application/pdf";
            if (!right) ++wrong;
        }
    }
    CHECK(without == 0);
    CHECK(wrong == 0);
}

}  // namespace
}  // namespace wayhome::demonstration
