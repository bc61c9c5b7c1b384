// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>

#include "application/desk.hpp"
#include "exchange/imports/row_reader.hpp"

namespace wayhome::imports {

/// One file on its way in: the transaction, the rows, and what becomes of them. Every row is read
/// and tried, whatever happened to the others, so that one run names everything that is wrong.
struct TakingIn {
    application::Work& work;
    const csv::Table& table;
    std::span<const Column> columns;
    Report& report;

    application::Records& records() { return work.records; }
    RowReader reader(const csv::Row& row) { return {table, row, columns, report.refusals}; }
};

/// What was seen earlier in the file, by natural key.
class SeenInFile {
  public:
    /// Refuses the row, at that column, where an earlier row has the key.
    bool again(const std::string& key, RowReader& row, std::string_view column);

  private:
    std::map<std::string, int> lines_;
};

/// Writes to the audit trail that the import did this to that subject.
void audit(TakingIn& file, const std::string& subject, std::optional<ChildId> child);

/// Appends an event to the journal by the system, now. Imports tell nobody: what they bring
/// happened elsewhere.
struct Happened {
    journal::Subject subject;
    std::string name;
    std::optional<ReferralId> referral;
    std::optional<ChildId> child;
};
void record(TakingIn& file, const Happened& happened, journal::Details details);

/// The organisation of that code and kind; made with the name where it is not there. Nothing, and a
/// refusal at the column, where the code belongs to another kind.
std::optional<OrganisationId> organisation_for(TakingIn& file, RowReader& row,
                                               std::string_view column,
                                               const access::Organisation& wanted);

}  // namespace wayhome::imports
