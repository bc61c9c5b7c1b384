// SPDX-License-Identifier: Apache-2.0
// Asks a server on this machine for one page over kept connections, and prints one line of JSON.
//   bench_load PORT PATH COOKIE CONNECTIONS SECONDS [RATE]
// Without RATE the loop is closed: each connection asks again as soon as it is answered. With RATE
// it is open: requests are due at even moments whether or not earlier ones were answered, and each
// is timed from the moment it was due, so that a server that falls behind is seen to.
#include <arpa/inet.h>
#include <fmt/format.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <deque>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace {

using Moment = std::chrono::steady_clock::time_point;
using std::chrono::steady_clock;

struct Asked {
    int port;
    std::string request;
    std::size_t connections;
    std::chrono::duration<double> length;
    double rate;  ///< a second; 0 where the loop is closed
};

struct Seen {
    std::vector<double> milliseconds;
    std::size_t not_ok = 0;
    std::size_t bytes = 0;  ///< of the last whole answer
};

class Connection {
  public:
    explicit Connection(int port) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
        sockaddr_in to{};
        to.sin_family = AF_INET;
        to.sin_port = htons(static_cast<std::uint16_t>(port));
        to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(socket_, reinterpret_cast<const sockaddr*>(&to), sizeof to) != 0) {
            throw std::runtime_error("nothing listens there");
        }
        const int at_once = 1;
        ::setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &at_once, sizeof at_once);
    }
    ~Connection() { ::close(socket_); }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    int socket() const { return socket_; }
    bool is_busy() const { return busy_; }

    void ask(const std::string& request, Moment due) {
        due_ = due;
        busy_ = true;
        received_.clear();
        whole_ = 0;
        if (::write(socket_, request.data(), request.size()) !=
            static_cast<ssize_t>(request.size())) {
            throw std::runtime_error("the request could not be sent at once");
        }
    }

    /// Takes in what came; true when the answer is whole and counted.
    bool receive(Seen& seen) {
        char buffer[65536];
        const auto came = ::read(socket_, buffer, sizeof buffer);
        if (came <= 0) throw std::runtime_error("the server closed a connection");
        received_.append(buffer, static_cast<std::size_t>(came));
        if (whole_ == 0) whole_ = length_of_answer();
        if (whole_ == 0 || received_.size() < whole_) return false;
        const std::chrono::duration<double, std::milli> took = steady_clock::now() - due_;
        seen.milliseconds.push_back(took.count());
        seen.bytes = whole_;
        if (!received_.starts_with("HTTP/1.1 200")) ++seen.not_ok;
        busy_ = false;
        return true;
    }

  private:
    /// 0 while the headers are not whole.
    std::size_t length_of_answer() const {
        constexpr std::string_view name = "Content-Length: ";
        const auto end = received_.find("\r\n\r\n");
        if (end == std::string::npos) return 0;
        const auto at = received_.find(name);
        if (at == std::string::npos || at > end) throw std::runtime_error("no Content-Length");
        return end + 4 + std::strtoul(received_.c_str() + at + name.size(), nullptr, 10);
    }

    int socket_;
    bool busy_ = false;
    Moment due_{};
    std::string received_;
    std::size_t whole_ = 0;
};

/// Requests that are due and have no free connection wait here, in the open loop.
class Schedule {
  public:
    Schedule(const Asked& asked, Moment start)
        : step_(asked.rate > 0 ? 1.0 / asked.rate : 0.0), next_(start) {}

    bool is_open() const { return step_.count() > 0; }
    Moment next() const { return next_; }
    Moment take() {
        const auto due = next_;
        next_ += std::chrono::duration_cast<steady_clock::duration>(step_);
        return due;
    }

  private:
    std::chrono::duration<double> step_;
    Moment next_;
};

int wait_until(const Schedule& schedule, Moment end) {
    const auto until = schedule.is_open() ? std::min(schedule.next(), end) : end;
    const auto left = std::chrono::duration<double, std::milli>(until - steady_clock::now());
    return std::max(0, static_cast<int>(left.count()));
}

Seen load(const Asked& asked) {
    const int poll = ::epoll_create1(0);
    std::deque<Connection> connections;
    std::vector<Connection*> free;
    for (std::size_t i = 0; i < asked.connections; ++i) {
        auto& each = connections.emplace_back(asked.port);
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.ptr = &each;
        ::epoll_ctl(poll, EPOLL_CTL_ADD, each.socket(), &event);
        free.push_back(&each);
    }
    Seen seen;
    const auto start = steady_clock::now();
    const auto end = start + std::chrono::duration_cast<steady_clock::duration>(asked.length);
    Schedule schedule{asked, start};
    while (steady_clock::now() < end) {
        while (!free.empty() && (!schedule.is_open() || schedule.next() <= steady_clock::now())) {
            free.back()->ask(asked.request,
                             schedule.is_open() ? schedule.take() : steady_clock::now());
            free.pop_back();
        }
        epoll_event ready[64];
        const int count = ::epoll_wait(poll, ready, 64, wait_until(schedule, end));
        for (int i = 0; i < count; ++i) {
            auto* const connection = static_cast<Connection*>(ready[i].data.ptr);
            if (connection->receive(seen)) free.push_back(connection);
        }
    }
    ::close(poll);
    return seen;
}

double percentile(const std::vector<double>& sorted, double share) {
    if (sorted.empty()) return 0.0;
    const auto at = static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1));
    return sorted[at];
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 6) {
        fmt::print(stderr, "bench_load PORT PATH COOKIE CONNECTIONS SECONDS [RATE]\n");
        return 2;
    }
    try {
        const Asked asked{
            std::atoi(argv[1]),
            fmt::format("GET {} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nAccept-Encoding: gzip\r\n"
                        "Cookie: {}\r\n\r\n",
                        argv[2], argv[1], argv[3]),
            std::strtoul(argv[4], nullptr, 10), std::chrono::duration<double>{std::atof(argv[5])},
            argc > 6 ? std::atof(argv[6]) : 0.0};
        auto seen = load(asked);
        std::sort(seen.milliseconds.begin(), seen.milliseconds.end());
        fmt::print(
            "{{\"rate\": {:.1f}, \"p50\": {:.2f}, \"p99\": {:.2f}, \"not_ok\": {}, \"bytes\": "
            "{}}}\n",
            static_cast<double>(seen.milliseconds.size()) / asked.length.count(),
            percentile(seen.milliseconds, 0.50), percentile(seen.milliseconds, 0.99), seen.not_ok,
            seen.bytes);
    } catch (const std::exception& failure) {
        fmt::print(stderr, "bench_load: {}\n", failure.what());
        return 1;
    }
    return 0;
}
