// SPDX-License-Identifier: Apache-2.0
#include "loopback_client.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <bit>
#include <cctype>
#include <stdexcept>

namespace wayhome::web {

std::string Received::header(std::string_view name) const {
    const auto at = head.find("\r\n" + std::string(name) + ": ");
    if (at == std::string::npos) return {};
    const auto from = at + name.size() + 4;
    return head.substr(from, head.find("\r\n", from) - from);
}

LoopbackClient::LoopbackClient(std::uint16_t port, Leaving leaving)
    : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
    if (leaving == Leaving::abruptly) {
        const linger at_once{1, 0};
        ::setsockopt(socket_, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
    }
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket_, std::bit_cast<sockaddr*>(&address), sizeof address) != 0) {
        ::close(socket_);
        throw std::runtime_error("no connection to the server under test");
    }
}

LoopbackClient::~LoopbackClient() {
    ::close(socket_);
}

bool LoopbackClient::send(std::string_view bytes) {
    while (!bytes.empty()) {
        const auto sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

bool LoopbackClient::get(std::string_view target) {
    return send("GET " + std::string(target) + " HTTP/1.1\r\nHost: loopback\r\n\r\n");
}

bool LoopbackClient::read_more() {
    pollfd waiting{socket_, POLLIN, 0};
    if (::poll(&waiting, 1, 5'000) <= 0) return false;
    std::array<char, 65'536> buffer;
    const auto length = ::recv(socket_, buffer.data(), buffer.size(), 0);
    if (length <= 0) return false;
    unread_.append(buffer.data(), static_cast<std::size_t>(length));
    return true;
}

std::optional<Received> LoopbackClient::receive(bool with_body) {
    std::size_t end = 0;
    while ((end = unread_.find("\r\n\r\n")) == std::string::npos) {
        if (!read_more()) return std::nullopt;
    }
    Received received;
    received.head = unread_.substr(0, end + 2);
    unread_.erase(0, end + 4);
    received.status = std::stoi(received.head.substr(9, 3));
    bool in_name = false;
    for (char& letter : received.head) {
        if (letter == '\n') in_name = true;
        if (letter == ':') in_name = false;
        if (in_name) letter = static_cast<char>(std::tolower(letter));
    }
    const auto length = received.header("content-length");
    const std::size_t expected = with_body && !length.empty() ? std::stoul(length) : 0;
    while (unread_.size() < expected) {
        if (!read_more()) return std::nullopt;
    }
    received.body = unread_.substr(0, expected);
    unread_.erase(0, expected);
    return received;
}

std::optional<std::chrono::milliseconds> LoopbackClient::closed_within(
    std::chrono::milliseconds patience) {
    const auto began = std::chrono::steady_clock::now();
    while (true) {
        const auto passed = std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now() - began);
        if (passed >= patience) return std::nullopt;
        pollfd waiting{socket_, POLLIN, 0};
        if (::poll(&waiting, 1, static_cast<int>((patience - passed).count())) <= 0) continue;
        std::array<char, 4'096> buffer;
        if (::recv(socket_, buffer.data(), buffer.size(), 0) <= 0) {
            return std::chrono::duration_cast<std::chrono::milliseconds>(
                std::chrono::steady_clock::now() - began);
        }
    }
}

}  // namespace wayhome::web
