// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "web/server/client_limits.hpp"
#include "web/server/request.hpp"
#include "web/server/response.hpp"
#include "web/server/security_headers.hpp"

namespace wayhome::web {

/// What happens to responses on their way out.
enum class Compression { gzip, none };
/// Whether a proxy of ours in front names the client in X-Forwarded-For (the last entry counts).
enum class ClientNamed { by_the_connection, by_our_proxy };

struct ServerSettings {
    std::string host = "127.0.0.1";
    std::uint16_t port = 0;  ///< 0: any free one; Server::port() tells which
    std::size_t io_threads = 1;
    std::size_t worker_threads = 4;
    std::size_t queue_length = 256;      ///< requests that may wait for a worker; beyond: 503
    std::size_t max_connections = 1024;  ///< beyond, new ones wait in the system's backlog
    ClientLimits limits;
    std::chrono::milliseconds handler_deadline{30'000};  ///< from arrival; then 503
    std::chrono::milliseconds stop_deadline{10'000};     ///< for requests in work at stop()
    Compression compression = Compression::gzip;
    EdgeSecurity edge = EdgeSecurity::plain;
    ClientNamed client_named = ClientNamed::by_the_connection;
};

/// One line of the log for one request. Holds no query, no form, no cookie and no address.
struct RequestRecord {
    std::string method;
    std::string route;  ///< the route's pattern, or the path where no route answered
    int status = 0;
    std::chrono::microseconds took{0};  ///< from the whole request read to its answer made
    std::string request_id;
    std::string error;  ///< what a handler threw; empty if nothing went wrong
};
using RequestLog = std::function<void(const RequestRecord&)>;

/// What a page for an error may say.
struct ErrorContext {
    int status = 500;
    std::string_view path;  ///< empty where the request could not be read
    std::string_view request_id;
};
/// Makes the product's page for 400, 404, 405, 413, 431, 500 and 503. If it
/// throws, the plain page is sent and the log says why.
using ErrorPage = std::function<Response(const ErrorContext&)>;
/// A plain page in English: the status in words and the request id.
Response plain_error_page(const ErrorContext& context);

/// Answers a request; a Router's dispatch, or anything else of that form.
using Root = std::function<Response(Request)>;

/// The HTTP server. Handlers run on worker threads of its own, never on those that do input and
/// output. Thread-safe only as far as each function says.
class Server {
  public:
    Server(ServerSettings settings, Root root, RequestLog log = {},
           ErrorPage error_page = plain_error_page);
    /// Stops, if that was not done.
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    /// Listens and returns; throws std::runtime_error if the address cannot be had.
    void start();
    /// The port it listens on; after start().
    std::uint16_t port() const;
    /// The connections it takes at once, fewer than asked for where the system allows few open
    /// files; after start().
    std::size_t most_connections() const;
    /// Accepts no more, lets requests in work finish within the stop deadline, then closes
    /// everything. Not from a handler. Does nothing if it does not run.
    void stop();

  private:
    class Running;

    ServerSettings settings_;
    Root root_;
    RequestLog log_;
    ErrorPage error_page_;
    std::unique_ptr<Running> running_;
};

}  // namespace wayhome::web
