// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <restinio/all.hpp>
#include <string>
#include <utility>
#include <variant>

#include "web/server/gzip.hpp"
#include "web/server/http_text.hpp"
#include "web/server/response.hpp"

namespace wayhome::web {

/// How one response is to leave.
struct Sending {
    bool without_body = false;  ///< the answer to HEAD
    bool gzipped = false;       ///< the client takes it and the settings allow it
    bool closing = false;       ///< the connection closes afterwards
};

inline void compress(Response& response, const Sending& sending) {
    if (!is_worth_compressing(response)) return;
    response.add_header("Vary", "Accept-Encoding");
    if (!sending.gzipped) return;
    response.body = Body(gzipped(response.body.view(), Effort::least));
    response.add_header("Content-Encoding", "gzip");
}

inline restinio::writable_item_t writable(Body&& body) {
    auto bytes = std::move(body).release();
    if (auto* own = std::get_if<std::string>(&bytes)) return {std::move(*own)};
    if (auto* shared = std::get_if<Body::Shared>(&bytes)) return {std::move(*shared)};
    const auto embedded = std::get<std::string_view>(bytes);
    return {restinio::const_buffer(embedded.data(), embedded.size())};
}

template <class Builder>
void add_headers(Builder& builder, Response& response, const Sending& sending) {
    if (!response.content_type.empty()) {
        builder.append_header("Content-Type", std::move(response.content_type));
    }
    for (auto& [name, value] : response.headers) {
        builder.append_header(std::move(name), std::move(value));
    }
    builder.append_header_date_field();
    if (sending.closing) builder.connection_close();
}

/// Sends from any thread; `sent` is destroyed when the response has left or cannot.
inline void send(restinio::request_t& request, Response&& response, const Sending& sending,
                 std::shared_ptr<void> sent) {
    compress(response, sending);
    restinio::http_status_line_t line{
        restinio::http_status_code_t{static_cast<std::uint16_t>(response.status)},
        std::string(reason_phrase(response.status))};
    auto when_sent = [sent = std::move(sent)](const asio::error_code&) {};
    if (sending.without_body) {
        auto builder = request.create_response<restinio::user_controlled_output_t>(std::move(line));
        builder.set_content_length(response.body.view().size());
        add_headers(builder, response, sending);
        builder.done(std::move(when_sent));
        return;
    }
    auto builder = request.create_response(std::move(line));
    add_headers(builder, response, sending);
    builder.set_body(writable(std::move(response.body)));
    builder.done(std::move(when_sent));
}

}  // namespace wayhome::web
