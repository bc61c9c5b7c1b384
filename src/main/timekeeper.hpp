// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <mutex>
#include <thread>

#include "application/desk.hpp"

namespace wayhome {

/// Does what has come due by the clock, on a thread of its own: each second, and at once when the
/// clock was moved.
class Timekeeper {
  public:
    explicit Timekeeper(const application::Desk& desk);
    /// Finishes the round it is in.
    ~Timekeeper();
    Timekeeper(const Timekeeper&) = delete;
    Timekeeper& operator=(const Timekeeper&) = delete;

    /// Starts the next round now. Safe from any thread.
    void look_now();

  private:
    void run();

    application::Desk desk_;
    std::mutex mutex_;
    std::condition_variable changed_;
    bool look_ = false;
    bool ending_ = false;
    std::thread thread_;
};

}  // namespace wayhome
