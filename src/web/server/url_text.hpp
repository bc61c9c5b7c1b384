// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "web/server/fields.hpp"

namespace wayhome::web {

/// What a plus sign stands for: itself in a path, a space in a form or a query.
enum class Plus { is_itself, is_space };

/// Well-formed UTF-8 without NUL: what every decoded name and value must be.
bool is_readable_text(std::string_view bytes);

/// The text behind percent-encoding (RFC 3986 section 2.1). Nothing where an escape is malformed
/// or where what comes out is not readable text.
std::optional<std::string> percent_decoded(std::string_view encoded, Plus plus);

/// The fields of a query or of an application/x-www-form-urlencoded body, read as the WHATWG URL
/// standard says (names may come without a value). Nothing where a part is malformed or where
/// there are more than 2,000 fields.
std::optional<Fields> urlencoded_fields(std::string_view encoded);

}  // namespace wayhome::web
