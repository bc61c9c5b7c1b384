// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "exchange/demonstration/case_history.hpp"

namespace wayhome::demonstration {

/// A file that lies beside a demonstration world.
struct DirtyFile {
    std::string name;
    std::string bytes;
};

/// What is wrong in one row of it.
struct Fault {
    int line;
    std::string column;
    std::string what;
};

/// How many rows the dirty file has below its header: one in a hundred is at fault.
inline constexpr int dirty_rows = 1'600;

/// A file of referrals as a spreadsheet saves it (byte-order mark, semicolons, Windows line ends),
/// to try the import with: its row-by-row report names each of these faults, and no other. Each
/// kind of fault occurs once. A second file lists them.
std::vector<DirtyFile> dirty_files(const Telling& telling, std::uint64_t seed);
/// The faults, by line.
std::vector<Fault> faults_of_dirty_file(Instant now);

}  // namespace wayhome::demonstration
