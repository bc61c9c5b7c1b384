// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace wayhome::reference {

/// One file of data/, as it is in the repository.
struct EmbeddedFile {
    std::string_view name;  ///< "bank_holidays.csv"
    std::string_view text;
};

/// Every file of data/, in order of name. Made by the build.
std::span<const EmbeddedFile> embedded_files();

/// The text of that file; a name that is not there is a Bug.
std::string_view reference_file(std::string_view name);

/// Changes whenever any of these files does: sixteen hexadecimal digits of a BLAKE2b hash.
std::string content_version(std::span<const std::string_view> names);

}  // namespace wayhome::reference
