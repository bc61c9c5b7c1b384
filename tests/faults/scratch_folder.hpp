// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fmt/format.h>
#include <unistd.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace wayhome::faults {

/// A data folder of its own, removed afterwards. In memory where the machine has such a folder: a
/// disk that is simulated, or a process that is killed, needs no real one.
class ScratchFolder {
  public:
    ScratchFolder() {
        static std::atomic<int> made = 0;
        const std::filesystem::path memory = "/dev/shm";
        const auto root =
            std::filesystem::is_directory(memory) ? memory : std::filesystem::temp_directory_path();
        path_ = root / fmt::format("wayhome_faults_{}_{}", getpid(), ++made);
        std::filesystem::create_directories(path_);
    }
    ~ScratchFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }
    std::string file() const { return (path_ / "wayhome.db").string(); }
    std::string url() const { return "sqlite:" + file(); }

    void empty() const {
        for (const auto& each : std::filesystem::directory_iterator(path_)) {
            std::filesystem::remove_all(each.path());
        }
    }

  private:
    std::filesystem::path path_;
};

inline std::string content_of(const std::filesystem::path& file) {
    std::ifstream stream{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

}  // namespace wayhome::faults
