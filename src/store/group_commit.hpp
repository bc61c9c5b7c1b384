// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <thread>
#include <vector>

#include "application/registry.hpp"
#include "store/sql/connection.hpp"
#include "store/sql/transaction.hpp"

namespace wayhome::store {

/// Runs the work of all callers on one thread and commits as many as wait at once, so that they
/// share one sync of the disk. Nobody is answered before the commit has succeeded. A work that
/// throws or rolls back undoes only itself: where it had changed something, the works of that
/// transaction run again, each with a savepoint of its own. (Savepoints for all from the start
/// would cost two round trips to a server for each work, and nearly no work needs one.)
///
/// Where the database itself fails in the middle, the works of that transaction are run again, each
/// alone, so that only the one that cannot succeed fails. Where a commit's outcome cannot be known,
/// all of them throw OutcomeUnknown. After a failed sync of the disk saving stops for good, because
/// what the disk holds is no longer known; the sync is never tried again.
class GroupCommit {
  public:
    using Work = std::function<application::Ending(application::Records&)>;
    using Open = std::function<std::unique_ptr<Connection>()>;
    using WhenStopped = std::function<void(const std::string& why)>;

    GroupCommit(Open open, std::size_t most_at_once, WhenStopped when_stopped);
    /// Finishes what waits.
    ~GroupCommit();
    GroupCommit(const GroupCommit&) = delete;
    GroupCommit& operator=(const GroupCommit&) = delete;

    /// Blocks until the work is durable or has failed. A bug inside another work.
    void write(const Work& work);

  private:
    /// One caller's work. It lives with the caller, who waits for its answer: for giving an answer
    /// no memory is needed.
    class Job {
      public:
        explicit Job(const Work& to_do) : work(&to_do) {}

        const Work* const work;
        std::exception_ptr thrown;  ///< by the work itself

        /// Once, by the writing thread; null where the work is durable.
        void answer(std::exception_ptr with);
        /// Blocks until there is one, and throws what it holds.
        void await_answer();

      private:
        std::mutex mutex_;
        std::condition_variable answered_;
        bool is_answered_ = false;
        std::exception_ptr failure_;
    };
    using Batch = std::span<Job* const>;

    void run();
    Batch next_batch();
    void commit_together(Batch batch);
    void commit_alone(Job& job);
    enum class Undoing { all_together, each_alone };
    void attempt(Batch batch);
    void attempt(Batch batch, Undoing undoing);
    void commit(WriteTransaction& transaction);
    void empty_long_log();
    void stop_saving(const std::string& why);
    Connection& connected();

    Open open_;
    std::size_t most_at_once_;
    WhenStopped when_stopped_;
    std::unique_ptr<Connection> connection_;  ///< of the writing thread alone
    bool stopped_ = false;                    ///< of the writing thread alone
    std::string stopped_because_;             ///< of the writing thread alone
    std::vector<Job*> batch_;                 ///< of the writing thread alone; never grows

    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Job*> waiting_;
    bool closing_ = false;
    std::thread writer_;
};

}  // namespace wayhome::store
