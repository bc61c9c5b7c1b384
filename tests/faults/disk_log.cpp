// SPDX-License-Identifier: Apache-2.0
#include "faults/disk_log.hpp"

namespace wayhome::faults {

void DiskLog::add(DiskOperation operation) {
    const std::lock_guard lock{mutex_};
    operations_.push_back(std::move(operation));
}

std::optional<int> DiskLog::file_named(const std::string& name, bool create) {
    const std::lock_guard lock{mutex_};
    if (const auto found = names_.find(name); found != names_.end()) return found->second;
    if (!create) return std::nullopt;
    const int file = files_++;
    names_[name] = file;
    operations_.push_back({.kind = DiskOperation::Kind::link, .file = file, .name = name});
    return file;
}

void DiskLog::unlink(const std::string& name) {
    const std::lock_guard lock{mutex_};
    if (names_.erase(name) == 0) return;
    operations_.push_back({.kind = DiskOperation::Kind::unlink, .name = name});
}

int DiskLog::existing(const std::string& name) {
    const std::lock_guard lock{mutex_};
    const int file = files_++;
    names_[name] = file;
    names_at_start_[name] = file;
    return file;
}

}  // namespace wayhome::faults
