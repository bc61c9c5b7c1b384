// SPDX-License-Identifier: Apache-2.0
#include "exchange/imports/taking_in.hpp"

#include <fmt/format.h>

namespace wayhome::imports {

bool SeenInFile::again(const std::string& key, RowReader& row, std::string_view column) {
    const auto [first, is_new] = lines_.emplace(key, row.line());
    if (is_new) return false;
    row.refuse(column, "each one once in a file",
               fmt::format("Remove this row or line {}: they name the same thing", first->second));
    return true;
}

void audit(TakingIn& file, const std::string& subject, std::optional<ChildId> child) {
    file.records().audit_trail().append({.at = file.work.now,
                                         .account = std::nullopt,
                                         .organisation = std::nullopt,
                                         .action = "import_" + file.report.kind,
                                         .outcome = "done",
                                         .subject = subject,
                                         .child = child,
                                         .reason = "",
                                         .request = file.work.asked.request});
}

void record(TakingIn& file, const Happened& happened, journal::Details details) {
    details.emplace_back("source", "import");
    file.records().journal().append({file.work.ids.make<EventId>(), file.work.now,
                                     access::the_system(), happened.subject, happened.name,
                                     happened.referral, happened.child, std::move(details)});
}

std::optional<OrganisationId> organisation_for(TakingIn& file, RowReader& row,
                                               std::string_view column,
                                               const access::Organisation& wanted) {
    auto there = file.records().organisations().by_code(wanted.code);
    if (!there) {
        file.records().organisations().add(wanted);
        return wanted.id;
    }
    if (there->kind != wanted.kind) {
        row.refuse(column,
                   fmt::format("a code that no other organisation has; this one is a {}",
                               access::organisation_kinds.words_for(there->kind)),
                   "Choose another code");
        return std::nullopt;
    }
    if (!wanted.name.empty() && there->name != wanted.name) {
        there->name = wanted.name;
        file.records().organisations().save(*there);
    }
    return there->id;
}

}  // namespace wayhome::imports
