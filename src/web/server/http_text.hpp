// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "web/server/response.hpp"

namespace wayhome::web {

/// The status in words, as the status line and the plain error page say it (RFC 9110).
std::string_view reason_phrase(int status);

/// The whole response as HTTP/1.1 sends it, closing the connection: for a client whose request
/// could not be read.
std::string as_closing_message(const Response& response);

/// Whether an Accept-Encoding header takes gzip (RFC 9110 section 12.5.3).
bool accepts_gzip(std::string_view accept_encoding);

/// Whether compressing is worth its time: own text of more than 1 KiB, not yet encoded. Shared and
/// embedded bodies are sent as they are; whoever embeds them compresses them beforehand.
bool is_worth_compressing(const Response& response);

}  // namespace wayhome::web
