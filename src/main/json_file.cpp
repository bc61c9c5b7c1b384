// SPDX-License-Identifier: Apache-2.0
#include "main/json_file.hpp"

#include "exchange/json/members.hpp"
#include "main/command.hpp"
#include "main/file_bytes.hpp"

namespace wayhome {

json::Value json_file(const std::string& file) {
    auto document = json::parse(file_bytes(file));
    if (document) return std::move(document).value();
    throw CommandRefused{ExitStatus::invalid_input, json::in_words(document.error(), file)};
}

}  // namespace wayhome
