// SPDX-License-Identifier: Apache-2.0
#include "web/server/work_queue.hpp"

#include <utility>

#include "kernel/expect.hpp"

namespace wayhome::web {

WorkQueue::WorkQueue(std::size_t threads, std::size_t length) : length_(length) {
    expect(threads > 0, "there is a worker");
    threads_.reserve(threads);
    for (std::size_t i = 0; i < threads; ++i) threads_.emplace_back([this] { work(); });
}

WorkQueue::~WorkQueue() {
    stop();
}

bool WorkQueue::offer(Job job) {
    {
        const std::lock_guard lock(guard_);
        if (stopping_ || waiting_.size() >= length_) return false;
        waiting_.push_back(std::move(job));
    }
    changed_.notify_one();
    return true;
}

void WorkQueue::stop() {
    std::deque<Job> dropped;
    {
        const std::lock_guard lock(guard_);
        stopping_ = true;
        dropped.swap(waiting_);
    }
    changed_.notify_all();
    for (auto& thread : threads_) thread.join();
    threads_.clear();
}

void WorkQueue::work() {
    while (true) {
        Job job;
        {
            std::unique_lock lock(guard_);
            changed_.wait(lock, [this] { return stopping_ || !waiting_.empty(); });
            if (stopping_) return;
            job = std::move(waiting_.front());
            waiting_.pop_front();
        }
        try {
            job();
        } catch (...) {
            // Its own answer could not be made, for want of memory; the next job gets this thread.
        }
    }
}

}  // namespace wayhome::web
