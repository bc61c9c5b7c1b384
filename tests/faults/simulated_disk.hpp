// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "faults/disk_log.hpp"

namespace wayhome::faults {

/// What a disk holds while the operations of a log reach it: what was synced for certain, and of
/// the rest any part, in any order, torn at sectors of 512 bytes.
class SimulatedDisk {
  public:
    /// The folder as it was, all durable, when the log began.
    SimulatedDisk(const DiskLog& log, const std::map<std::string, std::string>& content_at_start);

    void apply(const DiskOperation& operation);
    /// Fills an empty folder with what could be found there after a loss of power now.
    void leave_in(const std::filesystem::path& folder, std::mt19937_64& random) const;
    /// Writes, truncations and names that a loss of power now could take.
    std::size_t unsynced() const;

  private:
    struct File {
        std::string durable;
        std::vector<const DiskOperation*> unsynced;
    };

    std::map<int, File> files_;
    std::map<std::string, int> durable_names_;
    std::vector<const DiskOperation*> unsynced_names_;
};

}  // namespace wayhome::faults
