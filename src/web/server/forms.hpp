// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "web/server/fields.hpp"
#include "web/server/request.hpp"

namespace wayhome::web {

/// The most a form may hold; a form with more is refused as malformed.
constexpr std::size_t most_form_fields = 2'000;
constexpr std::size_t most_uploads = 20;

/// What a multipart form holds.
struct MultipartForm {
    Fields fields;
    std::vector<Upload> uploads;
};

/// Reads a multipart/form-data body (RFC 7578); a part with a file name is an upload. Nothing
/// where it is malformed, a name or field is not readable text, or it holds too much. A file
/// input left empty (no name, no bytes) is no upload.
std::optional<MultipartForm> multipart_form(std::string_view content_type, std::string_view body);

}  // namespace wayhome::web
