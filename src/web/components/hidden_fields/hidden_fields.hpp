// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "web/html/html.hpp"

namespace wayhome::web {

/// The names under which every form sends them.
inline constexpr std::string_view csrf_token_field = "csrf_token";
inline constexpr std::string_view idempotency_key_field = "idempotency_key";
inline constexpr std::string_view version_field = "version";

/// What a form carries unseen. The token proves that the form came from us; the key makes a second
/// press harmless; the version shows that what was read is still what stands.
struct HiddenFields {
    std::string csrf_token{};
    std::optional<std::string> idempotency_key{};
    std::optional<std::string> version{};
    std::vector<std::pair<std::string, std::string>> others{};  ///< name and value
};

void write(HtmlWriter& w, const HiddenFields& fields);

}  // namespace wayhome::web
