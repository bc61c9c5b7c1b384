// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace wayhome::web {

/// Worker threads with a queue of bounded length before them.
class WorkQueue {
  public:
    using Job = std::function<void()>;  ///< must not throw

    WorkQueue(std::size_t threads, std::size_t length);
    ~WorkQueue();
    WorkQueue(const WorkQueue&) = delete;
    WorkQueue& operator=(const WorkQueue&) = delete;

    /// Whether the job was taken; not when as many wait as may, nor after stop().
    bool offer(Job job);
    /// Waits for the jobs that run; those that wait are dropped. Not from a job.
    void stop();

  private:
    void work();

    std::size_t length_;
    std::mutex guard_;
    std::condition_variable changed_;
    std::deque<Job> waiting_;
    bool stopping_ = false;
    std::vector<std::thread> threads_;
};

}  // namespace wayhome::web
