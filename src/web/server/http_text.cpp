// SPDX-License-Identifier: Apache-2.0
#include "web/server/http_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "kernel/text.hpp"
#include "web/server/request.hpp"

namespace wayhome::web {

std::string_view reason_phrase(int status) {
    switch (status) {
        case 200:
            return "OK";
        case 201:
            return "Created";
        case 202:
            return "Accepted";
        case 204:
            return "No Content";
        case 303:
            return "See Other";
        case 304:
            return "Not Modified";
        case 400:
            return "Bad Request";
        case 401:
            return "Unauthorized";
        case 403:
            return "Forbidden";
        case 404:
            return "Not Found";
        case 405:
            return "Method Not Allowed";
        case 409:
            return "Conflict";
        case 413:
            return "Content Too Large";
        case 415:
            return "Unsupported Media Type";
        case 422:
            return "Unprocessable Content";
        case 429:
            return "Too Many Requests";
        case 431:
            return "Request Header Fields Too Large";
        case 500:
            return "Internal Server Error";
        case 503:
            return "Service Unavailable";
        default:
            return status < 400 ? "Done" : "Refused";
    }
}

std::string as_closing_message(const Response& response) {
    auto text =
        fmt::format("HTTP/1.1 {} {}\r\nConnection: close\r\nContent-Length: {}\r\n",
                    response.status, reason_phrase(response.status), response.body.view().size());
    if (!response.content_type.empty()) {
        text += fmt::format("Content-Type: {}\r\n", response.content_type);
    }
    for (const auto& [name, value] : response.headers) {
        fmt::format_to(std::back_inserter(text), "{}: {}\r\n", name, value);
    }
    text += "\r\n";
    text += response.body.view();
    return text;
}

namespace {

/// Whether the parameters of a coding say q=0, "not acceptable".
bool weighs_nothing(std::string_view parameters) {
    const auto weight = trimmed(parameters);
    if (!weight.starts_with("q=") && !weight.starts_with("Q=")) return false;
    return weight.substr(2).find_first_not_of("0.") == std::string_view::npos;
}

bool is_text(std::string_view content_type) {
    return content_type.starts_with("text/") || content_type.starts_with("application/json") ||
           content_type.starts_with("image/svg+xml");
}

bool is_encoded(const Response& response) {
    return std::any_of(response.headers.begin(), response.headers.end(), [](const auto& header) {
        return same_ignoring_case(header.first, "Content-Encoding");
    });
}

}  // namespace

bool accepts_gzip(std::string_view accept_encoding) {
    while (!accept_encoding.empty()) {
        const auto comma = accept_encoding.find(',');
        const auto coding = accept_encoding.substr(0, comma);
        accept_encoding = comma == std::string_view::npos ? std::string_view{}
                                                          : accept_encoding.substr(comma + 1);
        const auto semicolon = coding.find(';');
        if (!same_ignoring_case(trimmed(coding.substr(0, semicolon)), "gzip")) continue;
        return semicolon == std::string_view::npos || !weighs_nothing(coding.substr(semicolon + 1));
    }
    return false;
}

bool is_worth_compressing(const Response& response) {
    constexpr std::size_t smallest = 1024;
    return response.body.is_own() && response.body.view().size() > smallest &&
           is_text(response.content_type) && !is_encoded(response);
}

}  // namespace wayhome::web
