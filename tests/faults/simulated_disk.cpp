// SPDX-License-Identifier: Apache-2.0
#include "faults/simulated_disk.hpp"

#include <algorithm>
#include <fstream>

namespace wayhome::faults {
namespace {

using Kind = DiskOperation::Kind;

constexpr std::int64_t sector = 512;

/// How a loss of power treats what was not synced.
struct Loss {
    double kept;  ///< probability that an operation reached the disk
    double torn;  ///< probability that only some sectors of a write did
    bool reordered;
};

bool happens(double probability, std::mt19937_64& random) {
    return std::uniform_real_distribution<>{0, 1}(random) < probability;
}

/// Everything kept, nothing kept, or a mixture.
Loss some_loss(std::mt19937_64& random) {
    switch (std::uniform_int_distribution<>{0, 5}(random)) {
        case 0:
            return {1, 0, false};
        case 1:
            return {0, 0, false};
        case 2:
            return {0.9, 0.1, false};
        case 3:
            return {0.1, 0.5, true};
        default:
            return {0.5, 0.3, true};
    }
}

void put(std::string& content, std::int64_t position, std::string_view bytes) {
    const auto at = static_cast<std::size_t>(position);
    if (content.size() < at + bytes.size()) content.resize(at + bytes.size(), '\0');
    std::copy(bytes.begin(), bytes.end(), content.begin() + position);
}

void apply_to(std::string& content, const DiskOperation& operation) {
    if (operation.kind == Kind::write) {
        put(content, operation.position, operation.bytes);
    } else {
        content.resize(static_cast<std::size_t>(operation.position), '\0');
    }
}

/// Some of the sectors the write touches; a sector it covers in part keeps the rest.
void apply_torn(std::string& content, const DiskOperation& write, std::mt19937_64& random) {
    const std::string_view bytes = write.bytes;
    std::int64_t done = 0;
    const auto size = static_cast<std::int64_t>(bytes.size());
    while (done < size) {
        const auto at = write.position + done;
        const auto part = std::min(sector - at % sector, size - done);
        if (happens(0.5, random)) {
            put(content, at,
                bytes.substr(static_cast<std::size_t>(done), static_cast<std::size_t>(part)));
        }
        done += part;
    }
}

void lose_some(std::string& content, std::vector<const DiskOperation*> unsynced, const Loss& loss,
               std::mt19937_64& random) {
    if (loss.reordered) std::shuffle(unsynced.begin(), unsynced.end(), random);
    for (const auto* operation : unsynced) {
        if (!happens(loss.kept, random)) continue;
        if (operation->kind == Kind::write && happens(loss.torn, random)) {
            apply_torn(content, *operation, random);
        } else {
            apply_to(content, *operation);
        }
    }
}

void rename(std::map<std::string, int>& names, const DiskOperation& operation) {
    if (operation.kind == Kind::link) {
        names[operation.name] = operation.file;
    } else {
        names.erase(operation.name);
    }
}

}  // namespace

SimulatedDisk::SimulatedDisk(const DiskLog& log,
                             const std::map<std::string, std::string>& content_at_start)
    : durable_names_(log.names_at_start()) {
    for (const auto& [name, number] : durable_names_) {
        files_[number].durable = content_at_start.at(name);
    }
}

void SimulatedDisk::apply(const DiskOperation& operation) {
    switch (operation.kind) {
        case Kind::write:
        case Kind::truncate:
            files_[operation.file].unsynced.push_back(&operation);
            return;
        case Kind::sync: {
            auto& file = files_[operation.file];
            for (const auto* each : file.unsynced) apply_to(file.durable, *each);
            file.unsynced.clear();
            return;
        }
        case Kind::link:
            files_[operation.file];
            unsynced_names_.push_back(&operation);
            return;
        case Kind::unlink:
            unsynced_names_.push_back(&operation);
            return;
        case Kind::sync_folder:
            for (const auto* each : unsynced_names_) rename(durable_names_, *each);
            unsynced_names_.clear();
            return;
        case Kind::acknowledged:
            return;
    }
}

void SimulatedDisk::leave_in(const std::filesystem::path& folder, std::mt19937_64& random) const {
    const auto loss = some_loss(random);
    auto names = durable_names_;
    for (const auto* each : unsynced_names_) {
        if (happens(loss.kept, random)) rename(names, *each);
    }
    for (const auto& [name, number] : names) {
        const auto& file = files_.at(number);
        auto content = file.durable;
        lose_some(content, file.unsynced, loss, random);
        std::ofstream stream{folder / name, std::ios::binary};
        stream.write(content.data(), static_cast<std::streamsize>(content.size()));
    }
}

std::size_t SimulatedDisk::unsynced() const {
    std::size_t count = unsynced_names_.size();
    for (const auto& [number, file] : files_) count += file.unsynced.size();
    return count;
}

}  // namespace wayhome::faults
