// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <filesystem>
#include <mutex>
#include <optional>

#include "kernel/time.hpp"

namespace wayhome {

/// A demonstration's clock: runs at real speed, some way off the machine's, and only ever moves
/// forward. How far off it is is kept in a file, so that a restart goes on where it was.
class DemonstrationClock : public Clock {
  public:
    /// Shows `begins` now, unless the clock kept in the file is later already.
    DemonstrationClock(const Clock& real, std::filesystem::path kept_in,
                       std::optional<Instant> begins);

    Instant now() const override { return real_.now() + Seconds{ahead_.load()}; }

    /// Not by less than nothing. Safe from any thread.
    void move_by(Seconds by);

  private:
    void keep() const;

    const Clock& real_;
    std::filesystem::path kept_in_;
    std::mutex moving_;
    std::atomic<Seconds::rep> ahead_{0};
};

}  // namespace wayhome
