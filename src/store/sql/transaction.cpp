// SPDX-License-Identifier: Apache-2.0
#include "store/sql/transaction.hpp"

namespace wayhome::store {
namespace {

constexpr Sql begin_write_sqlite{"begin write", "BEGIN IMMEDIATE"};
/// In one round trip. The number is the lock's name, the same in every process that writes:
/// "wayhome" in ASCII.
constexpr std::string_view begin_write_postgresql =
    "BEGIN ISOLATION LEVEL READ COMMITTED; SELECT pg_advisory_xact_lock(33602696299638117)";
constexpr Sql begin_read_sqlite{"begin read", "BEGIN DEFERRED"};
constexpr Sql begin_read_postgresql{"begin read",
                                    "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"};
constexpr Sql commit_it{"commit", "COMMIT"};
constexpr Sql roll_it_back{"roll back", "ROLLBACK"};

constexpr Sql save_work{"savepoint of work", "SAVEPOINT work"};
constexpr Sql keep_work{"keep work", "RELEASE SAVEPOINT work"};
constexpr Sql undo_work{"undo work", "ROLLBACK TO SAVEPOINT work"};
constexpr Sql save_step{"savepoint of step", "SAVEPOINT step"};
constexpr Sql keep_step{"keep step", "RELEASE SAVEPOINT step"};
constexpr Sql undo_step{"undo step", "ROLLBACK TO SAVEPOINT step"};

const Sql& save(Level level) {
    return level == Level::work ? save_work : save_step;
}
const Sql& keep_part(Level level) {
    return level == Level::work ? keep_work : keep_step;
}
const Sql& undo_part(Level level) {
    return level == Level::work ? undo_work : undo_step;
}

}  // namespace

WriteTransaction::WriteTransaction(Connection& connection) : connection_(&connection) {
    if (connection.engine() == Engine::sqlite) {
        connection.mark(begin_write_sqlite);
        return;
    }
    try {
        connection.run(begin_write_postgresql);
    } catch (...) {
        connection.mark(roll_it_back);
        throw;
    }
}

WriteTransaction::~WriteTransaction() {
    if (!open_) return;
    try {
        connection_->mark(roll_it_back);
    } catch (...) {
        // The database has rolled it back already (full disk, lost connection), or does when the
        // connection is closed, as it is after any failure; a destructor may not throw.
    }
}

void WriteTransaction::commit() {
    connection_->mark(commit_it);
    open_ = false;
}

void WriteTransaction::roll_back() {
    open_ = false;
    connection_->mark(roll_it_back);
}

ReadTransaction::ReadTransaction(Connection& connection) : connection_(&connection) {
    connection.mark(connection.engine() == Engine::sqlite ? begin_read_sqlite
                                                          : begin_read_postgresql);
}

ReadTransaction::~ReadTransaction() {
    if (!open_) return;
    try {
        end();
    } catch (...) {
        // Nothing was changed, so there is nothing to undo. The work failed, and its connection is
        // closed with it; a destructor may not throw.
    }
}

void ReadTransaction::end() {
    open_ = false;
    connection_->mark(roll_it_back);
}

Savepoint::Savepoint(Connection& connection, Level level)
    : connection_(&connection), level_(level) {
    connection.mark(save(level));
}

Savepoint::~Savepoint() {
    if (!open_) return;
    try {
        undo();
    } catch (...) {
        // The whole transaction is gone, and this part with it, or goes with the connection; a
        // destructor may not throw.
    }
}

void Savepoint::keep() {
    connection_->mark(keep_part(level_));
    open_ = false;
}

void Savepoint::undo() {
    open_ = false;
    connection_->mark(undo_part(level_));
    connection_->mark(keep_part(level_));
}

}  // namespace wayhome::store
