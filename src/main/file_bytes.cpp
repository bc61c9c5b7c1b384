// SPDX-License-Identifier: Apache-2.0
#include "main/file_bytes.hpp"

#include <fmt/format.h>

#include <fstream>
#include <sstream>

#include "main/command.hpp"

namespace wayhome {

std::string file_bytes(const std::string& file) {
    std::ifstream in{file, std::ios::binary};
    std::ostringstream bytes;
    if (in) bytes << in.rdbuf();
    if (!in || bytes.bad()) {
        throw CommandRefused{ExitStatus::invalid_input,
                             fmt::format("{}: the file cannot be read", file)};
    }
    return bytes.str();
}

}  // namespace wayhome
