// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <memory>
#include <mutex>

namespace wayhome::web {

/// Counts what has begun and not yet ended. Safe to use from several threads.
class Unfinished : public std::enable_shared_from_this<Unfinished> {
  public:
    /// Counts one until the last copy of the token is gone.
    std::shared_ptr<void> begin();
    /// Whether all had ended before `until`.
    bool none_left(std::chrono::steady_clock::time_point until);

  private:
    void end();

    std::mutex guard_;
    std::condition_variable changed_;
    std::size_t count_ = 0;
};

}  // namespace wayhome::web
