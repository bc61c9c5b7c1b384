// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "web/server/fields.hpp"
#include "web/server/request.hpp"
#include "web/server/response.hpp"
#include "web/server/server.hpp"

namespace wayhome::web {

/// What of a request the log and an error page may name.
struct Arrival {
    std::string method;
    std::string path;  ///< without the query
    std::string request_id;
    std::chrono::steady_clock::time_point at;
};

/// A whole request as it came, before anything in it was decoded or believed.
struct RawRequest {
    std::string method;
    std::string target;
    bool host_required = true;  ///< HTTP/1.1; older clients need not name the host
    Fields headers;
    std::string_view body;  ///< must last while the request is read
    std::string client;
};

/// What became of a request, before it is dressed.
struct Answer {
    Response response;
    std::string error;  ///< what the handler threw; empty if nothing
};

/// The one place between the connection and the handlers where requests are checked and decoded,
/// exceptions end, and every response gets the headers it must have. Knows no sockets. Safe to
/// use from several threads.
class Edge {
  public:
    Edge(const ServerSettings& settings, Root root, RequestLog log, ErrorPage error_page);

    /// The answer to a request that no handler needs to see: 400, 405, 413 or 431.
    std::optional<Response> refusal(const RawRequest& request) const;
    /// What the handlers answer; 400 where the request cannot be decoded, 500 where one throws.
    Answer answer(RawRequest&& request, const Arrival& arrival) const;
    /// Gives a bare response its page, and every response its headers; then writes the log.
    Response dressed(Answer&& answer, const Arrival& arrival) const;

  private:
    Response page_for(Response&& bare_response, const Arrival& arrival, std::string& error) const;
    std::string client_of(const RawRequest& raw) const;
    std::optional<Request> decoded(RawRequest&& raw) const;

    ClientLimits limits_;
    EdgeSecurity security_;
    ClientNamed client_named_;
    Root root_;
    RequestLog log_;
    ErrorPage error_page_;
};

/// The part of a request target before the query.
std::string_view path_of(std::string_view target);

}  // namespace wayhome::web
