// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace wayhome::referral {

/// The largest document that may be attached: 10 MiB.
inline constexpr std::size_t largest_document = std::size_t{10} * 1024 * 1024;

/// The media type of a document, found from its first bytes and never from what the sender says:
/// PDF, PNG, JPEG, Word (a zip archive that holds word/) or plain UTF-8 text. Nothing for anything
/// else.
std::optional<std::string_view> document_type(std::string_view bytes);

/// The name to keep: without folders, at most 120 characters, without control characters;
/// "document" where nothing is left.
std::string document_name(std::string_view claimed);

}  // namespace wayhome::referral
