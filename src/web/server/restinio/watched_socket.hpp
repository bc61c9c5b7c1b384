// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/socket.h>

#include <algorithm>
#include <asio.hpp>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "web/server/client_limits.hpp"
#include "web/server/request_watch.hpp"

namespace wayhome::web {

class WatchedSocket;

/// What every watched socket of one server goes by, and the sockets in use; found through their
/// context.
class ReadingRules : public asio::execution_context::service {
  public:
    static inline asio::execution_context::id id;
    /// The whole message for a client whose request cannot be read, by its status.
    using Refusal = std::function<std::string(int status)>;

    ReadingRules(asio::execution_context& context, const ClientLimits& client_limits,
                 Refusal client_refusal)
        : service(context), limits(client_limits), refusal(std::move(client_refusal)) {}

    /// asio asks for this form; a server makes the rules before its first socket.
    explicit ReadingRules(asio::execution_context& context) : service(context) {}

    void add(WatchedSocket& socket) {
        const std::lock_guard lock(guard_);
        in_use_.insert(&socket);
    }
    void remove(WatchedSocket& socket) {
        const std::lock_guard lock(guard_);
        in_use_.erase(&socket);
    }
    bool any_in_use() {
        const std::lock_guard lock(guard_);
        return !in_use_.empty();
    }
    /// Ends every read and write that is under way. Only once no thread runs the context.
    void cancel_all();

    ClientLimits limits;
    Refusal refusal;

  private:
    void shutdown() override {}

    std::mutex guard_;
    std::unordered_set<WatchedSocket*> in_use_;
};

/// A TCP socket that reads only within the client's limits: a read beyond its deadline ends as
/// timed out, and bytes that are no request, or too much of one, are answered and end as an error.
class WatchedSocket : public asio::ip::tcp::socket {
  public:
    explicit WatchedSocket(asio::io_context& context) : asio::ip::tcp::socket(context) {}

    /// What accepts connections asks through here, and must get an answer for a connection its
    /// client has already closed: an exception there would lose a place for a connection for good.
    WatchedSocket& lowest_layer() { return *this; }
    endpoint_type remote_endpoint() const {
        asio::error_code gone;
        return asio::ip::tcp::socket::remote_endpoint(gone);
    }

    /// The handler keeps the socket alive, as everywhere in asio. One read at a time.
    template <class Buffer, class ReadHandler>
    void async_read_some(const Buffer& buffer, ReadHandler&& handler) {
        if (!reading_) reading_ = std::make_shared<Reading>(*this);
        reading_->begin(asio::get_associated_executor(handler, get_executor()));
        asio::ip::tcp::socket::async_read_some(
            buffer, asio::bind_executor(
                        asio::get_associated_executor(handler, get_executor()),
                        [reading = reading_, buffer, handler = std::forward<ReadHandler>(handler)](
                            asio::error_code error, std::size_t length) mutable {
                            const auto* bytes = static_cast<const char*>(buffer.data());
                            error = reading->ended(error, std::string_view(bytes, length));
                            handler(error, error ? 0 : length);
                        }));
    }

  private:
    /// One connection's reads. Everything but making it runs on the connection's strand.
    class Reading : public std::enable_shared_from_this<Reading> {
      public:
        explicit Reading(WatchedSocket& socket)
            : socket_(socket),
              rules_(asio::use_service<ReadingRules>(
                  asio::query(socket.get_executor(), asio::execution::context))),
              watch_(rules_.limits, std::chrono::steady_clock::now()),
              timer_(socket.get_executor()) {
            rules_.add(socket_);
        }
        ~Reading() { rules_.remove(socket_); }
        Reading(const Reading&) = delete;
        Reading& operator=(const Reading&) = delete;

        template <class Executor>
        void begin(const Executor& strand) {
            pending_ = true;
            watch_.waits(std::chrono::steady_clock::now());
            if (!ticking_) tick_on(strand);
        }

        asio::error_code ended(asio::error_code error, std::string_view bytes) {
            pending_ = false;
            if (timed_out_) return asio::error::timed_out;
            if (error) return error;
            const auto verdict = watch_.received(bytes, std::chrono::steady_clock::now());
            if (verdict == RequestWatch::Verdict::fine || watch_.completed_a_request()) return {};
            refuse(verdict);
            return asio::error::connection_aborted;
        }

      private:
        /// Looks at the deadline several times within the shortest one, rather than setting a
        /// timer anew for every read.
        template <class Executor>
        void tick_on(const Executor& strand) {
            using std::chrono::milliseconds;
            constexpr milliseconds shortest{10};
            constexpr milliseconds longest{1'000};
            ticking_ = true;
            timer_.expires_after(std::clamp(rules_.limits.header_deadline / 8, shortest, longest));
            timer_.async_wait(asio::bind_executor(
                strand, [weak = weak_from_this(), strand](asio::error_code error) {
                    const auto self = weak.lock();
                    if (!self || error) return;
                    self->ticking_ = false;
                    // Only a pending read proves that the socket still lives.
                    if (!self->pending_) return;
                    if (std::chrono::steady_clock::now() < self->watch_.deadline()) {
                        self->tick_on(strand);
                        return;
                    }
                    self->timed_out_ = true;
                    asio::error_code ignored;
                    self->socket_.cancel(ignored);
                }));
        }

        /// Nothing else is being sent: while an answer is owed, nothing is read. What does not fit
        /// at once is not sent.
        void refuse(RequestWatch::Verdict verdict) {
            const int status = verdict == RequestWatch::Verdict::header_too_large ? 431
                               : verdict == RequestWatch::Verdict::body_too_large ? 413
                                                                                  : 400;
            const auto message = rules_.refusal(status);
            ::send(socket_.native_handle(), message.data(), message.size(),
                   MSG_DONTWAIT | MSG_NOSIGNAL);
        }

        WatchedSocket& socket_;
        ReadingRules& rules_;
        RequestWatch watch_;
        asio::steady_timer timer_;
        bool pending_ = false;
        bool ticking_ = false;
        bool timed_out_ = false;
    };

    std::shared_ptr<Reading> reading_;
};

inline void ReadingRules::cancel_all() {
    const std::lock_guard lock(guard_);
    for (auto* socket : in_use_) {
        asio::error_code ignored;
        socket->cancel(ignored);
    }
}

}  // namespace wayhome::web
