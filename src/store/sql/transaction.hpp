// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/sql/connection.hpp"

namespace wayhome::store {

/// A transaction that changes things; undone unless committed. Only one at a time runs in the whole
/// database, whichever process asks: `BEGIN IMMEDIATE` on SQLite, a lock of the transaction on
/// PostgreSQL. So what a unit of work reads cannot change before it commits.
class WriteTransaction {
  public:
    explicit WriteTransaction(Connection& connection);
    ~WriteTransaction();
    WriteTransaction(const WriteTransaction&) = delete;
    WriteTransaction& operator=(const WriteTransaction&) = delete;

    void commit();
    /// Undoes it now; throws where the database may not have heard of it.
    void roll_back();

  private:
    Connection* connection_;
    bool open_ = true;
};

/// A transaction that sees one state and changes nothing.
class ReadTransaction {
  public:
    explicit ReadTransaction(Connection& connection);
    ~ReadTransaction();
    ReadTransaction(const ReadTransaction&) = delete;
    ReadTransaction& operator=(const ReadTransaction&) = delete;

    /// Throws where the database may not have heard of it, and the connection is still within it.
    void end();

  private:
    Connection* connection_;
    bool open_ = true;
};

enum class Level {
    work,  ///< one caller's unit of work within a shared transaction
    step   ///< one step of a repository within a unit of work
};

/// A part of a transaction that can be undone alone; undone unless kept.
class Savepoint {
  public:
    Savepoint(Connection& connection, Level level);
    ~Savepoint();
    Savepoint(const Savepoint&) = delete;
    Savepoint& operator=(const Savepoint&) = delete;

    void keep();
    /// Undoes it now; throws where the database has lost the transaction.
    void undo();

  private:
    Connection* connection_;
    Level level_;
    bool open_ = true;
};

}  // namespace wayhome::store
