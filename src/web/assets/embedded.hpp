// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

namespace wayhome::web {

/// One row of the table that the build writes from the files it embeds.
struct EmbeddedFile {
    std::string_view name;
    std::string_view url;
    std::string_view content_type;
    const char* begin;
    const char* end;
};

/// Defined in the build's own asset_table.cpp.
std::span<const EmbeddedFile> embedded_files();

}  // namespace wayhome::web
