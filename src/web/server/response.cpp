// SPDX-License-Identifier: Apache-2.0
#include "web/server/response.hpp"

#include <fmt/format.h>

#include <cstdint>

#include "kernel/expect.hpp"

namespace wayhome::web {

Body Body::embedded(std::string_view lasting) {
    Body body;
    body.bytes_ = lasting;
    return body;
}

std::string_view Body::view() const {
    if (const auto* own = std::get_if<std::string>(&bytes_)) return *own;
    if (const auto* shared = std::get_if<Shared>(&bytes_)) return **shared;
    return std::get<std::string_view>(bytes_);
}

Response& Response::add_header(std::string name, std::string value) {
    constexpr std::string_view breaks("\r\n\0", 3);
    expect(!name.empty() && name.find_first_of(breaks) == std::string::npos,
           "a header's name is one line");
    expect(value.find_first_of(breaks) == std::string::npos, "a header's value is one line");
    headers.emplace_back(std::move(name), std::move(value));
    return *this;
}

Response& Response::set_cookie(const Cookie& cookie) {
    return add_header("Set-Cookie", set_cookie_value(cookie));
}

namespace {

Response response_of(int status, std::string type, Body body) {
    Response response;
    response.status = status;
    response.content_type = std::move(type);
    response.body = std::move(body);
    return response;
}

/// RFC 8187: what browsers read where a file's name is not plain ASCII.
std::string extended_value(std::string_view text) {
    constexpr std::string_view plain =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    std::string encoded = "UTF-8''";
    for (const char letter : text) {
        if (plain.find(letter) != std::string_view::npos) {
            encoded += letter;
        } else {
            encoded += fmt::format("%{:02X}", static_cast<std::uint8_t>(letter));
        }
    }
    return encoded;
}

}  // namespace

Response html_page(int status, std::string body) {
    return response_of(status, "text/html; charset=utf-8", std::move(body));
}

Response redirect_to(std::string location) {
    Response response;
    response.status = 303;
    response.add_header("Location", std::move(location));
    return response;
}

Response json(int status, std::string body) {
    return response_of(status, "application/json", std::move(body));
}

Response download(std::string_view filename, std::string type, Body bytes) {
    auto response = response_of(200, std::move(type), std::move(bytes));
    response.add_header("Content-Disposition", "attachment; filename*=" + extended_value(filename));
    return response;
}

Response static_file(std::string type, Body bytes) {
    auto response = response_of(200, std::move(type), std::move(bytes));
    response.keeping = Keeping::for_a_year;
    return response;
}

Response bare(int status) {
    Response response;
    response.status = status;
    return response;
}

}  // namespace wayhome::web
