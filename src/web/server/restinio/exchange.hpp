// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <chrono>
#include <list>
#include <memory>
#include <mutex>
#include <restinio/all.hpp>
#include <utility>
#include <vector>

#include "web/server/edge.hpp"
#include "web/server/restinio/sending.hpp"

namespace wayhome::web {

/// One request and the one answer it gets, by whoever comes first: a worker or the deadline.
struct Exchange {
    restinio::request_handle_t request;
    Arrival arrival;
    Sending sending;
    std::shared_ptr<void> unfinished;
    std::atomic<bool> answered{false};
};

/// The exchanges that wait for an answer, oldest first. Safe to use from several threads.
class Unanswered {
  public:
    using Place = std::list<std::shared_ptr<Exchange>>::iterator;

    Place add(std::shared_ptr<Exchange> exchange) {
        const std::lock_guard lock(guard_);
        return waiting_.insert(waiting_.end(), std::move(exchange));
    }

    void remove(Place place) {
        const std::lock_guard lock(guard_);
        waiting_.erase(place);
    }

    /// Those that came no later than `moment`.
    std::vector<std::shared_ptr<Exchange>> since_before(
        std::chrono::steady_clock::time_point moment) {
        const std::lock_guard lock(guard_);
        std::vector<std::shared_ptr<Exchange>> old;
        for (const auto& exchange : waiting_) {
            if (exchange->arrival.at > moment) break;
            old.push_back(exchange);
        }
        return old;
    }

  private:
    std::mutex guard_;
    std::list<std::shared_ptr<Exchange>> waiting_;
};

}  // namespace wayhome::web
