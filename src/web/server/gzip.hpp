// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace wayhome::web {

/// How much work goes into making it small: a page is sent once, an asset many times.
enum class Effort { least, most };

/// The bytes as gzip (RFC 1952). May be called from any thread.
std::string gzipped(std::string_view bytes, Effort effort);

}  // namespace wayhome::web
