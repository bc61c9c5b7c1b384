// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "faults/disk_log.hpp"

namespace wayhome::faults {

/// What a disk can answer instead of doing as it is asked.
enum class Mishap {
    cannot_read,    ///< EIO
    reads_nothing,  ///< as of a file that ends before
    cannot_write,   ///< EIO, also on truncating
    writes_half,    ///< and then ENOSPC
    cannot_sync     ///< fsync fails, and what it was to keep may be gone
};
enum class Lasting { once, for_good };

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

    /// From now on operations of that kind are counted, and that with this number goes wrong, 1
    /// being the next; none where it is 0.
    static void go_wrong(Mishap mishap, std::int64_t number, Lasting lasting);
    /// The disk is well again; how many operations were counted.
    static std::int64_t recover();
    /// Syncs asked for after one had failed.
    static int syncs_after_failure();
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
