// SPDX-License-Identifier: Apache-2.0
#include "store/group_commit.hpp"

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
using application::UniqueViolation;

/// What the work throws, kept for its caller, when the rest of the transaction is none the worse.
/// Any other failure of the database passes on: the transaction may be gone.
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

}  // namespace

GroupCommit::GroupCommit(Open open, std::size_t most_at_once, WhenStopped when_stopped)
    : open_(std::move(open)),
      most_at_once_(most_at_once),
      when_stopped_(std::move(when_stopped)),
      connection_(open_()),
      writer_([this] { run(); }) {}

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
    auto job = std::make_unique<Job>();
    job->work = &work;
    auto answer = job->answer.get_future();
    {
        const std::lock_guard lock{mutex_};
        expect(!closing_, "nothing is written to a closed store");
        waiting_.push_back(std::move(job));
    }
    changed_.notify_one();
    answer.get();
}

void GroupCommit::run() {
    for (auto batch = next_batch(); !batch.empty(); batch = next_batch()) {
        commit_together(std::move(batch));
    }
}

/// Empty when the store closes and nothing waits any more.
GroupCommit::Batch GroupCommit::next_batch() {
    std::unique_lock lock{mutex_};
    changed_.wait(lock, [this] { return closing_ || !waiting_.empty(); });
    Batch batch;
    while (!waiting_.empty() && batch.size() < most_at_once_) {
        batch.push_back(std::move(waiting_.front()));
        waiting_.pop_front();
    }
    return batch;
}

void GroupCommit::commit_together(Batch batch) {
    if (batch.size() == 1) return commit_alone(std::move(batch.front()));
    try {
        attempt(batch);
    } catch (const OutcomeUnknown&) {
        for (auto& job : batch) job->answer.set_exception(std::current_exception());
        return;
    } catch (const StoreFailure&) {
        for (auto& job : batch) commit_alone(std::move(job));
        return;
    }
    for (auto& job : batch) {
        if (job->thrown) {
            job->answer.set_exception(job->thrown);
        } else {
            job->answer.set_value();
        }
    }
}

void GroupCommit::commit_alone(std::unique_ptr<Job> job) {
    Batch batch;
    batch.push_back(std::move(job));
    auto& answer = batch.front()->answer;
    for (int tried = 1; tried <= tries_alone; ++tried) {
        try {
            attempt(batch);
            if (batch.front()->thrown) return answer.set_exception(batch.front()->thrown);
            return answer.set_value();
        } catch (const ConnectionLost&) {
            if (tried == tries_alone) return answer.set_exception(std::current_exception());
        } catch (const Busy&) {
            // SQLite has waited long enough already; PostgreSQL asks for another try at once.
            const bool again = connection_ && connection_->engine() == Engine::postgresql;
            if (!again || tried == tries_alone) {
                return answer.set_exception(std::current_exception());
            }
        } catch (...) {
            return answer.set_exception(std::current_exception());
        }
    }
}

/// One transaction of all these works; StoreFailure where it had no effect at all, OutcomeUnknown
/// where that is not certain.
void GroupCommit::attempt(const Batch& batch) {
    if (!stopped_because_.empty()) throw OutcomeUnknown(stopped_because_);
    try {
        auto& connection = connected();
        WriteTransaction transaction{connection};
        for (const auto& job : batch) job->thrown = run_in_savepoint(connection, *job->work);
        commit(transaction);
    } catch (const ConnectionLost&) {
        connection_.reset();
        throw;
    } catch (const OutcomeUnknown&) {
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
    } catch (const StoreFailure& failure) {
        if (engine == Engine::postgresql) throw;  // the server says that it rolled back
        stopped_because_ = std::string{"saving has stopped: "} + failure.what();
        if (when_stopped_) when_stopped_(stopped_because_);
        throw OutcomeUnknown(stopped_because_);
    }
}

Connection& GroupCommit::connected() {
    if (!connection_) connection_ = open_();
    return *connection_;
}

}  // namespace wayhome::store
