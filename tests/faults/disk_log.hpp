// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace wayhome::faults {

/// One thing that was asked of the disk, or one answer that was given to a person.
struct DiskOperation {
    enum class Kind {
        write,         ///< `bytes` at `position`
        truncate,      ///< to `position` bytes
        sync,          ///< of one file: everything asked of it before is durable
        link,          ///< a new file under `name`
        unlink,        ///< the file under `name` loses it
        sync_folder,   ///< all links and unlinks before are durable
        acknowledged,  ///< `file` is the number of a case, `position` of its press
    };
    Kind kind;
    int file = 0;  ///< a file keeps its number when its name goes to another
    std::int64_t position = 0;
    std::string bytes = {};
    std::string name = {};
};

/// Everything asked of one folder's disk, in order. May be written by several threads.
class DiskLog {
  public:
    void add(DiskOperation operation);
    /// The file that has this name now; with `create`, a new one where none has it.
    std::optional<int> file_named(const std::string& name, bool create);
    void unlink(const std::string& name);
    /// A file that was there and durable before the first operation.
    int existing(const std::string& name);

    const std::vector<DiskOperation>& operations() const { return operations_; }
    const std::map<std::string, int>& names_at_start() const { return names_at_start_; }

  private:
    mutable std::mutex mutex_;
    std::vector<DiskOperation> operations_;
    std::map<std::string, int> names_at_start_;
    std::map<std::string, int> names_;
    int files_ = 0;
};

}  // namespace wayhome::faults
