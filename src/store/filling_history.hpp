// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <future>
#include <string>
#include <vector>

#include "store/sql/sql_audit_trail.hpp"
#include "store/sql/sql_journal.hpp"
#include "store/sqlite/row_appender.hpp"

namespace wayhome::store {

/// The journal of a database that is being filled: its one writer knows the last number.
class FillingJournal : public SqlJournal {
  public:
    explicit FillingJournal(Connection& connection);
    void append(const journal::Event& event) override;

  private:
    RowAppender rows_;
    std::int64_t last_ = 0;
};

/// The audit trail of a database that is being filled: its one writer knows the last link. The
/// chain is made by a second thread, many entries at a time, while the world goes on being told;
/// so what is appended can be read after finish() alone.
class FillingAuditTrail : public SqlAuditTrail {
  public:
    explicit FillingAuditTrail(Connection& connection);
    void append(const application::AuditEntry& entry) override;
    /// Puts the rest into the table.
    void finish();

  private:
    /// An entry, and in its table's words what the second thread adds.
    struct Row {
        application::AuditEntry entry;
        std::int64_t number = 0;
        std::string account = {};
        std::string organisation = {};
        std::string child = {};
        std::string hash = {};
    };
    using Rows = std::vector<Row>;

    static Rows chained(Rows rows, std::int64_t last, std::string hash);
    void put_chained();
    void chain_more();

    RowAppender rows_;
    std::int64_t last_ = 0;
    std::string hash_;
    Rows waiting_;
    std::future<Rows> chaining_;
};

}  // namespace wayhome::store
