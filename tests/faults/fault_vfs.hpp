// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "faults/disk_log.hpp"

namespace wayhome::faults {

/// While it lives, SQLite's default file system of this process is one that stands over the usual
/// one, writes down what is asked of the disk, and can be full. A sync is written down and not
/// passed on: what the disk would hold is worked out from the log. Databases are opened and closed
/// within its life; one at a time.
class FaultVfs {
  public:
    explicit FaultVfs(DiskLog& log);
    ~FaultVfs();
    FaultVfs(const FaultVfs&) = delete;
    FaultVfs& operator=(const FaultVfs&) = delete;

    /// From now on no file can grow, or can again.
    static void set_full(bool full);
};

/// While it lives, every database is opened with synchronous=OFF, and the program's own request for
/// another level is not heard. It shows that a test of durability can fail.
class WithoutSync {
  public:
    WithoutSync();
    ~WithoutSync();
    WithoutSync(const WithoutSync&) = delete;
    WithoutSync& operator=(const WithoutSync&) = delete;
};

}  // namespace wayhome::faults
