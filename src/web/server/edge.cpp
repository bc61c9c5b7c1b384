// SPDX-License-Identifier: Apache-2.0
#include "web/server/edge.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <exception>
#include <utility>

#include "kernel/text.hpp"
#include "web/server/failed_with_page.hpp"
#include "web/server/forms.hpp"
#include "web/server/http_text.hpp"
#include "web/server/url_text.hpp"

namespace wayhome::web {
namespace {

std::string_view header_of(const RawRequest& raw, std::string_view name) {
    for (const auto& [header_name, value] : raw.headers) {
        if (same_ignoring_case(header_name, name)) return value;
    }
    return {};
}

/// The type of a body without its parameters.
std::string_view media_type(std::string_view content_type) {
    return trimmed(content_type.substr(0, content_type.find(';')));
}

bool is_multipart(const RawRequest& raw) {
    constexpr std::string_view multipart = "multipart/";
    const auto type = media_type(header_of(raw, "content-type"));
    return same_ignoring_case(type.substr(0, multipart.size()), multipart);
}

std::size_t header_bytes(const RawRequest& raw) {
    constexpr std::size_t separators = 4;  // ": " and the line end
    std::size_t total = raw.method.size() + raw.target.size();
    for (const auto& [name, value] : raw.headers) total += name.size() + value.size() + separators;
    return total;
}

bool names_one_host(const RawRequest& raw) {
    const auto hosts = std::count_if(raw.headers.begin(), raw.headers.end(), [](const auto& field) {
        return same_ignoring_case(field.first, "host");
    });
    return hosts == 1 || (hosts == 0 && !raw.host_required);
}

std::optional<Method> method_from(std::string_view method) {
    if (method == "GET" || method == "HEAD") return Method::get;
    if (method == "POST") return Method::post;
    return std::nullopt;
}

}  // namespace

std::string_view path_of(std::string_view target) {
    return target.substr(0, target.find('?'));
}

Edge::Edge(const ServerSettings& settings, Root root, RequestLog log, ErrorPage error_page)
    : limits_(settings.limits),
      security_(settings.edge),
      client_named_(settings.client_named),
      root_(std::move(root)),
      log_(std::move(log)),
      error_page_(std::move(error_page)) {}

std::optional<Response> Edge::refusal(const RawRequest& request) const {
    if (header_bytes(request) > limits_.header_bytes) return bare(431);
    const auto limit = is_multipart(request) ? limits_.multipart_body_bytes : limits_.body_bytes;
    if (request.body.size() > limit) return bare(413);
    if (!method_from(request.method)) {
        auto refused = bare(405);
        refused.add_header("Allow", "GET, HEAD, POST");
        return refused;
    }
    if (!names_one_host(request) || !request.target.starts_with('/')) return bare(400);
    return std::nullopt;
}

std::string Edge::client_of(const RawRequest& raw) const {
    if (client_named_ == ClientNamed::by_the_connection) return raw.client;
    const auto named = header_of(raw, "x-forwarded-for");
    const auto last = trimmed(named.substr(named.rfind(',') + 1));
    return last.empty() ? raw.client : std::string(last);
}

std::optional<Request> Edge::decoded(RawRequest&& raw) const {
    const auto method = method_from(raw.method);
    if (!method) return std::nullopt;
    Request request;
    request.method = *method;
    const auto path = path_of(raw.target);
    request.path = path;
    if (path.size() < raw.target.size()) {
        auto query = urlencoded_fields(std::string_view(raw.target).substr(path.size() + 1));
        if (!query) return std::nullopt;
        request.query = std::move(*query);
    }
    const auto content_type = header_of(raw, "content-type");
    const auto type = media_type(content_type);
    if (same_ignoring_case(type, "application/x-www-form-urlencoded")) {
        auto form = urlencoded_fields(raw.body);
        if (!form) return std::nullopt;
        request.form = std::move(*form);
    } else if (same_ignoring_case(type, "multipart/form-data")) {
        auto form = multipart_form(content_type, raw.body);
        if (!form) return std::nullopt;
        request.form = std::move(form->fields);
        request.uploads = std::move(form->uploads);
    } else {
        request.body = raw.body;
    }
    const auto cookies = header_of(raw, "cookie");
    if (!is_readable_text(cookies)) return std::nullopt;
    request.cookies = cookies_from(cookies);
    request.client = client_of(raw);
    request.headers = std::move(raw.headers);
    return request;
}

Answer Edge::answer(RawRequest&& raw, const Arrival& arrival) const {
    try {
        auto request = decoded(std::move(raw));
        if (!request) return {bare(400), {}};
        request->request_id = arrival.request_id;
        return {root_(std::move(*request)), {}};
    } catch (const FailedWithPage& failed) {
        return {failed.page(), failed.what()};
    } catch (const std::exception& thrown) {
        return {bare(500), thrown.what()};
    } catch (...) {
        return {bare(500), "something that is no exception was thrown"};
    }
}

Response Edge::page_for(Response&& bare_response, const Arrival& arrival,
                        std::string& error) const {
    const ErrorContext context{bare_response.status, arrival.path, arrival.request_id};
    Response page;
    try {
        page = error_page_ ? error_page_(context) : plain_error_page(context);
    } catch (const std::exception& thrown) {
        error += std::string(error.empty() ? "" : "; ") + "the error page: " + thrown.what();
        page = plain_error_page(context);
    }
    page.status = bare_response.status;
    page.route = std::move(bare_response.route);
    for (auto& header : bare_response.headers) page.headers.push_back(std::move(header));
    return page;
}

Response Edge::dressed(Answer&& answer, const Arrival& arrival) const {
    auto response = std::move(answer.response);
    const bool is_bare = response.body.empty() && response.content_type.empty();
    if (response.status >= 400 && is_bare) {
        response = page_for(std::move(response), arrival, answer.error);
    }
    add_security_headers(response, security_);
    response.add_header("X-Request-Id", arrival.request_id);
    if (log_) {
        RequestRecord record;
        record.method = arrival.method;
        record.route = response.route.empty() ? arrival.path : response.route;
        record.status = response.status;
        record.took = std::chrono::duration_cast<std::chrono::microseconds>(
            std::chrono::steady_clock::now() - arrival.at);
        record.request_id = arrival.request_id;
        record.error = std::move(answer.error);
        log_(record);
    }
    return response;
}

Response plain_error_page(const ErrorContext& context) {
    return html_page(context.status,
                     fmt::format("<!DOCTYPE html>\n<html lang=\"en\"><head><title>{0}</title>"
                                 "</head><body><h1>{0}</h1><p>Reference: {1}</p></body></html>\n",
                                 reason_phrase(context.status), context.request_id));
}

}  // namespace wayhome::web
