// SPDX-License-Identifier: Apache-2.0
// The one source file that includes RESTinio: its headers take longer to compile than all the
// rest of this folder.
#include "web/server/server.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <future>
#include <restinio/all.hpp>
#include <thread>

#include "kernel/expect.hpp"
#include "kernel/id.hpp"
#include "web/server/edge.hpp"
#include "web/server/open_files.hpp"
#include "web/server/restinio/exchange.hpp"
#include "web/server/restinio/multipart.hpp"
#include "web/server/restinio/sending.hpp"
#include "web/server/restinio/watched_socket.hpp"
#include "web/server/unfinished.hpp"
#include "web/server/work_queue.hpp"

namespace wayhome::web {

std::optional<MultipartForm> multipart_form(std::string_view content_type, std::string_view body) {
    return parts_of(content_type, body);
}

namespace {

using std::chrono::steady_clock;

struct Traits : restinio::traits_t<restinio::asio_timer_manager_t, restinio::null_logger_t,
                                   restinio::default_request_handler_t, restinio::default_strand_t,
                                   WatchedSocket> {
    static constexpr bool use_connection_count_limiter = true;
};

restinio::incoming_http_msg_limits_t parser_limits(const ClientLimits& limits) {
    const auto header = limits.header_bytes * reading_allowance;
    const auto body = std::max(limits.body_bytes, limits.multipart_body_bytes);
    return restinio::incoming_http_msg_limits_t{}
        .max_url_size(header)
        .max_field_name_size(header)
        .max_field_value_size(header)
        .max_field_count(limits.header_bytes)
        .max_body_size(body * reading_allowance);
}

RawRequest raw_from(const restinio::request_t& request) {
    const auto& header = request.header();
    RawRequest raw;
    raw.method = header.method().c_str();
    raw.target = header.request_target();
    raw.host_required = header.http_major() == 1 && header.http_minor() >= 1;
    header.for_each_field(
        [&raw](const auto& field) { raw.headers.add(field.name(), field.value()); });
    raw.body = request.body();
    raw.client = request.remote_endpoint().address().to_string();
    return raw;
}

}  // namespace

/// Everything that exists only between start and stop.
class Server::Running {
  public:
    Running(const ServerSettings& settings, Edge edge)
        : settings_(settings),
          edge_(std::move(edge)),
          id_prefix_(wayhome::to_text(RandomIds{}.next()).substr(0, 12)),
          io_(static_cast<int>(settings.io_threads)),
          sweep_(io_) {
        settings_.max_connections = connections_that_fit(settings_.max_connections);
        asio::make_service<ReadingRules>(io_, settings_.limits, [this](int status) {
            return as_closing_message(edge_.dressed({bare(status), {}}, new_arrival("", "")));
        });
        queue_ = std::make_unique<WorkQueue>(settings_.worker_threads, settings_.queue_length);
        listen();
        sweep_later();
        for (std::size_t i = 0; i < settings_.io_threads; ++i) {
            io_threads_.emplace_back([this] { do_input_and_output(); });
        }
    }

    ~Running() {
        stop_accepting();
        if (!unfinished_->none_left(steady_clock::now() + settings_.stop_deadline)) {
            answer_unavailable(steady_clock::now(), "the server stops");
            constexpr std::chrono::milliseconds time_to_send{500};
            unfinished_->none_left(steady_clock::now() + time_to_send);
        }
        io_.stop();
        for (auto& thread : io_threads_) thread.join();
        queue_->stop();
        close_connections();
    }

    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

    std::uint16_t port() const { return port_; }
    std::size_t most_connections() const { return settings_.max_connections; }

  private:
    void do_input_and_output() {
        while (true) {
            try {
                io_.run();
                return;
            } catch (const std::exception&) {
                // No memory for one connection: that one is lost, all others go on.
            }
        }
    }

    void listen() {
        using std::chrono::hours;
        using std::chrono::milliseconds;
        restinio::server_settings_t<Traits> its;
        its.address(settings_.host)
            .port(settings_.port)
            .protocol(asio::ip::make_address(settings_.host).is_v6() ? asio::ip::tcp::v6()
                                                                     : asio::ip::tcp::v4())
            .max_parallel_connections(settings_.max_connections)
            .max_pipelined_requests(1)  // WatchedSocket relies on it: no reading while answering
            .buffer_size(8 * 1024)
            .read_next_http_message_timelimit(hours{24})  // WatchedSocket has the real deadlines
            .handle_request_timeout(settings_.handler_deadline * 2 + settings_.stop_deadline)
            .write_http_response_timelimit(settings_.limits.send_deadline)
            .incoming_http_msg_limits(parser_limits(settings_.limits))
            .acceptor_options_setter([](auto& options) {
                options.set_option(asio::ip::tcp::acceptor::reuse_address(true));
            })
            .acceptor_post_bind_hook([this](asio::ip::tcp::acceptor& acceptor) {
                port_ = acceptor.local_endpoint().port();
            })
            .socket_options_setter(
                [](auto& options) { options.set_option(asio::ip::tcp::no_delay(true)); })
            .request_handler([this](restinio::request_handle_t request) {
                take(std::move(request));
                return restinio::request_accepted();
            });
        server_ = std::make_unique<restinio::http_server_t<Traits>>(
            restinio::external_io_context(io_), std::move(its));
        server_->open_sync();
    }

    Arrival new_arrival(std::string method, std::string_view path) {
        return {std::move(method), std::string(path), fmt::format("{}-{:x}", id_prefix_, ++count_),
                steady_clock::now()};
    }

    /// On an input-output thread: checks the limits and hands the request to the workers.
    void take(restinio::request_handle_t request) {
        auto raw = raw_from(*request);
        auto exchange = std::make_shared<Exchange>();
        exchange->request = std::move(request);
        exchange->arrival = new_arrival(raw.method, path_of(raw.target));
        exchange->unfinished = unfinished_->begin();
        auto& sending = exchange->sending;
        sending.without_body = raw.method == "HEAD";
        for (const auto& [name, value] : raw.headers) {
            if (!same_ignoring_case(name, "accept-encoding")) continue;
            sending.gzipped = settings_.compression == Compression::gzip && accepts_gzip(value);
        }
        if (auto refused = edge_.refusal(raw)) {
            sending.closing = true;
            reply(*exchange, {std::move(*refused), {}});
            return;
        }
        if (exchange->request->header().connection() ==
            restinio::http_connection_header_t::upgrade) {
            sending.closing = true;  // answered as if it had not asked for another protocol
        }
        const auto place = unanswered_.add(exchange);
        const bool taken = queue_->offer([this, exchange, place, raw = std::move(raw)]() mutable {
            if (!exchange->answered)
                reply(*exchange, edge_.answer(std::move(raw), exchange->arrival));
            unanswered_.remove(place);
        });
        if (!taken) {
            reply(*exchange, unavailable("no worker was free"));
            unanswered_.remove(place);
        }
    }

    static Answer unavailable(std::string error) {
        auto response = bare(503);
        response.add_header("Retry-After", "5");
        return {std::move(response), std::move(error)};
    }

    /// The first answer is sent; a later one is dropped.
    void reply(Exchange& exchange, Answer&& answer) {
        if (exchange.answered.exchange(true)) return;
        auto sending = exchange.sending;
        sending.closing = sending.closing || stopping_;
        send(*exchange.request, edge_.dressed(std::move(answer), exchange.arrival), sending,
             std::move(exchange.unfinished));
    }

    void answer_unavailable(steady_clock::time_point came_before, const char* error) {
        for (const auto& exchange : unanswered_.since_before(came_before)) {
            reply(*exchange, unavailable(error));
        }
    }

    void sweep_later() {
        using std::chrono::milliseconds;
        sweep_.expires_after(
            std::clamp(settings_.handler_deadline / 8, milliseconds{10}, milliseconds{1'000}));
        sweep_.async_wait([this](asio::error_code error) {
            if (error) return;
            answer_unavailable(steady_clock::now() - settings_.handler_deadline,
                               "no answer within the handler deadline");
            sweep_later();
        });
    }

    /// What accepts connections must outlive every one of them, so they go before it does.
    void close_connections() {
        auto& rules = asio::use_service<ReadingRules>(io_);
        constexpr int enough = 100;
        for (int i = 0; i < enough && rules.any_in_use(); ++i) {
            rules.cancel_all();
            io_.restart();
            io_.poll();
        }
    }

    void stop_accepting() {
        stopping_ = true;
        std::promise<void> closed;
        asio::post(io_, [this, &closed] {
            server_->close_sync();
            closed.set_value();
        });
        closed.get_future().wait();
    }

    ServerSettings settings_;
    Edge edge_;
    std::string id_prefix_;
    std::atomic<std::uint64_t> count_{0};
    std::atomic<bool> stopping_{false};
    std::uint16_t port_ = 0;
    std::shared_ptr<Unfinished> unfinished_ = std::make_shared<Unfinished>();
    Unanswered unanswered_;
    asio::io_context io_;
    asio::steady_timer sweep_;
    std::unique_ptr<restinio::http_server_t<Traits>> server_;
    std::unique_ptr<WorkQueue> queue_;
    std::vector<std::thread> io_threads_;
};

Server::Server(ServerSettings settings, Root root, RequestLog log, ErrorPage error_page)
    : settings_(std::move(settings)),
      root_(std::move(root)),
      log_(std::move(log)),
      error_page_(std::move(error_page)) {}

Server::~Server() {
    stop();
}

void Server::start() {
    expect(!running_, "a server is started once at a time");
    running_ = std::make_unique<Running>(settings_, Edge(settings_, root_, log_, error_page_));
}

std::uint16_t Server::port() const {
    expect(running_ != nullptr, "a server that is asked for its port runs");
    return running_->port();
}

std::size_t Server::most_connections() const {
    expect(running_ != nullptr, "a server that is asked for its connections runs");
    return running_->most_connections();
}

void Server::stop() {
    running_.reset();
}

}  // namespace wayhome::web
