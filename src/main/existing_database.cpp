// SPDX-License-Identifier: Apache-2.0
#include "main/existing_database.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <string_view>

#include "main/command.hpp"

namespace wayhome {

const std::string& existing_database(const std::string& database) {
    constexpr std::string_view sqlite = "sqlite:";
    if (database.starts_with(sqlite) && !std::filesystem::exists(database.substr(sqlite.size()))) {
        throw CommandRefused{
            ExitStatus::invalid_input,
            fmt::format("--database: there is no file `{}`; `wayhome migrate` makes one",
                        database.substr(sqlite.size()))};
    }
    return database;
}

}  // namespace wayhome
