// SPDX-License-Identifier: Apache-2.0
#include "store/group_commit.hpp"

#include <algorithm>

#include "application/store_failure.hpp"
#include "kernel/expect.hpp"
#include "store/sql/sql_records.hpp"

namespace wayhome::store {
namespace {

using application::Busy;
using application::ConnectionLost;
using application::DiskFull;
using application::OutcomeUnknown;
using application::StoreFailure;
using application::SyncFailed;
using application::UniqueViolation;

/// Within a shared transaction: a work must be undone and has no savepoint.
struct CannotUndoAlone {
    std::exception_ptr thrown;  ///< by the work
};

/// What the work throws, kept for its caller, when the rest of the transaction is none the worse.
/// Any other failure of the database passes on: the transaction may be gone.
std::exception_ptr run_without_savepoint(Connection& connection, const GroupCommit::Work& work) {
    const auto before = connection.changes();
    std::exception_ptr thrown;
    auto ending = application::Ending::roll_back;
    try {
        SqlRecords records{connection};
        ending = work(records);
    } catch (const UniqueViolation&) {
        throw CannotUndoAlone{std::current_exception()};
    } catch (const StoreFailure&) {
        throw;
    } catch (...) {
        thrown = std::current_exception();
    }
    const bool stands = ending == application::Ending::commit || connection.changes() == before;
    if (!stands) throw CannotUndoAlone{thrown};
    return thrown;
}

/// The same, where the work can be undone by itself.
std::exception_ptr run_in_savepoint(Connection& connection, const GroupCommit::Work& work) {
    Savepoint part{connection, Level::work};
    std::exception_ptr thrown;
    auto ending = application::Ending::roll_back;
    try {
        SqlRecords records{connection};
        ending = work(records);
    } catch (const UniqueViolation&) {
        thrown = std::current_exception();
    } catch (const StoreFailure&) {
        throw;
    } catch (...) {
        thrown = std::current_exception();
    }
    if (ending == application::Ending::commit) {
        part.keep();
    } else {
        part.undo();
    }
    return thrown;
}

constexpr int tries_alone = 3;

/// SQLite's own default: about 4 MB of log.
constexpr int long_log = 1000;

/// To close the last connection to a file would sync it again.
void never_close(std::unique_ptr<Connection> connection) {
    static auto& kept = *new std::vector<std::unique_ptr<Connection>>;
    if (connection) kept.push_back(std::move(connection));
}

}  // namespace

GroupCommit::GroupCommit(Open open, std::size_t most_at_once, WhenStopped when_stopped)
    : open_(std::move(open)),
      most_at_once_(most_at_once),
      when_stopped_(std::move(when_stopped)),
      connection_(open_()) {
    batch_.reserve(most_at_once_);
    writer_ = std::thread{[this] { run(); }};
}

GroupCommit::~GroupCommit() {
    {
        const std::lock_guard lock{mutex_};
        closing_ = true;
    }
    changed_.notify_one();
    writer_.join();
}

void GroupCommit::write(const Work& work) {
    expect(std::this_thread::get_id() != writer_.get_id(), "work does not write inside a write");
    Job job{work};
    {
        const std::lock_guard lock{mutex_};
        expect(!closing_, "nothing is written to a closed store");
        waiting_.push_back(&job);
    }
    changed_.notify_one();
    job.await_answer();
}

void GroupCommit::Job::answer(std::exception_ptr with) {
    const std::lock_guard lock{mutex_};
    failure_ = std::move(with);
    is_answered_ = true;
    answered_.notify_one();  // within the lock: the job is gone as soon as its caller has seen it
}

void GroupCommit::Job::await_answer() {
    std::unique_lock lock{mutex_};
    answered_.wait(lock, [this] { return is_answered_; });
    if (failure_) std::rethrow_exception(std::move(failure_));
}

void GroupCommit::run() {
    while (true) {
        const auto batch = next_batch();
        if (batch.empty()) return;
        commit_together(batch);
        try {
            empty_long_log();
        } catch (...) {
            // What was acknowledged is in the log, which grows until the next try succeeds.
        }
    }
}

/// Empty when the store closes and nothing waits any more.
GroupCommit::Batch GroupCommit::next_batch() {
    std::unique_lock lock{mutex_};
    changed_.wait(lock, [this] { return closing_ || !waiting_.empty(); });
    batch_.clear();
    while (!waiting_.empty() && batch_.size() < most_at_once_) {
        batch_.push_back(waiting_.front());
        waiting_.pop_front();
    }
    return batch_;
}

void GroupCommit::commit_together(Batch batch) {
    if (batch.size() == 1) return commit_alone(*batch.front());
    try {
        attempt(batch);
    } catch (const OutcomeUnknown&) {
        for (auto* job : batch) job->answer(std::current_exception());
        return;
    } catch (...) {
        for (auto* job : batch) commit_alone(*job);
        return;
    }
    for (auto* job : batch) job->answer(job->thrown);
}

void GroupCommit::commit_alone(Job& job) {
    Job* const alone[] = {&job};
    for (int tried = 1; tried <= tries_alone; ++tried) {
        try {
            attempt(alone);
            return job.answer(job.thrown);
        } catch (const ConnectionLost&) {
            if (tried == tries_alone) return job.answer(std::current_exception());
        } catch (const Busy&) {
            // SQLite has waited long enough already; PostgreSQL asks for another try at once.
            const bool again = connection_ && connection_->engine() == Engine::postgresql;
            if (!again || tried == tries_alone) return job.answer(std::current_exception());
        } catch (...) {
            return job.answer(std::current_exception());
        }
    }
}

/// One transaction of all these works; StoreFailure where it had no effect at all, OutcomeUnknown
/// where that is not certain.
void GroupCommit::attempt(Batch batch) {
    try {
        attempt(batch, Undoing::all_together);
    } catch (const CannotUndoAlone& undone) {
        if (batch.size() == 1) {
            batch.front()->thrown = undone.thrown;
        } else {
            attempt(batch, Undoing::each_alone);
        }
    }
}

void GroupCommit::attempt(Batch batch, Undoing undoing) {
    const auto run = undoing == Undoing::each_alone ? run_in_savepoint : run_without_savepoint;
    if (stopped_) throw OutcomeUnknown(stopped_because_);
    try {
        auto& connection = connected();
        WriteTransaction transaction{connection};
        try {
            for (auto* job : batch) job->thrown = run(connection, *job->work);
        } catch (const CannotUndoAlone&) {
            transaction.roll_back();
            throw;
        }
        commit(transaction);
    } catch (const SyncFailed& failure) {
        stop_saving(failure.what());
        throw OutcomeUnknown(stopped_because_);
    } catch (const CannotUndoAlone&) {
        throw;
    } catch (...) {
        // Whatever is left of the transaction goes with its connection; the next work has another.
        connection_.reset();
        throw;
    }
}

void GroupCommit::commit(WriteTransaction& transaction) {
    const auto engine = connection_->engine();
    try {
        transaction.commit();
    } catch (const ConnectionLost& lost) {
        throw OutcomeUnknown(lost.what());
    } catch (const DiskFull&) {
        throw;
    } catch (const Busy&) {
        throw;
    } catch (const SyncFailed&) {
        throw;
    } catch (const StoreFailure& failure) {
        if (engine == Engine::postgresql) throw;  // the server says that it rolled back
        // SQLite gives the work up, but a loss of power now could leave it in the log, whole.
        throw OutcomeUnknown(failure.what());
    }
}

/// After the answers, so that nobody waits for it.
void GroupCommit::empty_long_log() {
    if (!connection_ || connection_->pages_in_log() < long_log) return;
    try {
        connection_->empty_log();
    } catch (const SyncFailed& failure) {
        stop_saving(failure.what());
    }
}

void GroupCommit::stop_saving(const std::string& why) {
    stopped_ = true;
    never_close(std::move(connection_));
    stopped_because_ = "saving has stopped: " + why;
    if (when_stopped_) when_stopped_(stopped_because_);
}

Connection& GroupCommit::connected() {
    if (!connection_) connection_ = open_();
    return *connection_;
}

}  // namespace wayhome::store
