// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <mutex>
#include <string>

#include "kernel/time.hpp"

namespace wayhome::application {

/// Counts wrong passwords by name and makes a name wait after five, for a quarter of an hour. Kept
/// in the running program only: its memory is shorter than a restart matters.
class WrongTries {
  public:
    bool too_many(const std::string& username, Instant now);
    void add(const std::string& username, Instant now);
    void forget(const std::string& username);

  private:
    struct Tries {
        int count = 0;
        Instant last{};
    };
    std::mutex mutex_;
    std::map<std::string, Tries> tries_;
};

}  // namespace wayhome::application
