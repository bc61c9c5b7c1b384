// SPDX-License-Identifier: Apache-2.0
// Clients that send too much, too slowly, or what is no request.
#include <doctest/doctest.h>

#include <atomic>
#include <future>
#include <thread>
#include <vector>

#include "loopback_client.hpp"
#include "web/server/server.hpp"

namespace wayhome::web {
namespace {

using namespace std::chrono_literals;

Response said_hello(const Request&) {
    return html_page(200, "hello");
}

ServerSettings impatient() {
    ServerSettings settings;
    settings.limits.header_bytes = 1'000;
    settings.limits.body_bytes = 10'000;
    settings.limits.header_deadline = 300ms;
    settings.limits.body_grace = 300ms;
    settings.limits.body_bytes_per_second = 100'000;
    settings.limits.idle_keep_alive = 1'500ms;
    return settings;
}

std::string post_of(std::size_t length) {
    return "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: " + std::to_string(length) + "\r\n\r\n";
}

TEST_CASE("a header over the limit is answered 431, and far beyond it the connection ends") {
    Server server(impatient(), said_hello);
    server.start();
    LoopbackClient client(server.port());
    REQUIRE(client.send("GET / HTTP/1.1\r\nHost: a\r\nCookie: " + std::string(2'000, 'a') +
                        "\r\n\r\n"));
    CHECK(client.receive()->status == 431);
    CHECK(client.closed_within(1s));

    LoopbackClient flood(server.port());
    flood.send("GET / HTTP/1.1\r\nHost: a\r\nCookie: " + std::string(10'000, 'a'));
    CHECK(flood.closed_within(1s));
}

TEST_CASE("a body over the limit is answered 413, and far beyond it the connection ends") {
    Server server(impatient(), said_hello);
    server.start();
    LoopbackClient client(server.port());
    REQUIRE(client.send(post_of(20'000) + std::string(20'000, 'a')));
    const auto received = client.receive();
    REQUIRE(received);
    CHECK(received->status == 413);
    CHECK_FALSE(received->header("x-request-id").empty());
    CHECK(client.closed_within(1s));

    LoopbackClient flood(server.port());
    flood.send(post_of(90'000'000) + std::string(200'000, 'a'));
    CHECK(flood.closed_within(1s));
}

TEST_CASE("a header that trickles in is cut at its deadline") {
    Server server(impatient(), said_hello);
    server.start();
    LoopbackClient client(server.port());
    REQUIRE(client.send("GET /"));
    std::atomic<bool> stop{false};
    std::thread trickle([&] {
        while (!stop && client.send("G")) std::this_thread::sleep_for(20ms);
    });

    const auto closed = client.closed_within(3s);

    stop = true;
    trickle.join();
    REQUIRE(closed);
    CHECK(*closed >= 250ms);
    CHECK(*closed < 2'500ms);
}

TEST_CASE("a connection that never sends anything is cut") {
    Server server(impatient(), said_hello);
    server.start();
    LoopbackClient client(server.port());

    CHECK(client.closed_within(2s));
}

TEST_CASE("a slow body is cut, one that keeps up is not") {
    Server server(impatient(), said_hello);
    server.start();
    LoopbackClient slow(server.port());
    REQUIRE(slow.send(post_of(9'000) + std::string(100, 'a')));
    const auto closed = slow.closed_within(3s);
    REQUIRE(closed);
    CHECK(*closed >= 250ms);

    auto patient = impatient();
    patient.limits.body_bytes_per_second = 1'000;
    Server slower(patient, said_hello);
    slower.start();
    LoopbackClient steady(slower.port());
    REQUIRE(steady.send(post_of(4'000)));
    for (int i = 0; i < 4; ++i) {
        REQUIRE(steady.send(std::string(1'000, 'a')));
        std::this_thread::sleep_for(150ms);
    }
    CHECK(steady.receive()->status == 200);
}

TEST_CASE("an idle connection is kept for its time and then closed") {
    Server server(impatient(), said_hello);
    server.start();
    LoopbackClient client(server.port());
    REQUIRE(client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n"));
    CHECK(client.receive()->status == 200);

    std::this_thread::sleep_for(400ms);
    REQUIRE(client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n"));
    CHECK(client.receive()->status == 200);
    CHECK(client.closed_within(4s));
}

TEST_CASE("S-27: a client that does not read its answer is cut at the send deadline") {
    auto settings = impatient();
    settings.limits.send_deadline = 300ms;
    settings.compression = Compression::none;
    Server server(settings, [](const Request&) {
        constexpr std::size_t more_than_the_system_buffers = 50'000'000;
        return html_page(200, std::string(more_than_the_system_buffers, 'a'));
    });
    server.start();
    LoopbackClient client(server.port());
    REQUIRE(client.get("/"));

    std::this_thread::sleep_for(1'500ms);

    CHECK_FALSE(client.receive());
}

TEST_CASE("what is no request is answered 400 and closed") {
    Server server(impatient(), said_hello);
    server.start();
    const std::vector<std::string> malformed = {
        "\x16\x03\x01\x02\x00\x01\r\n\r\n",
        "GET / HTTP/1.1\r\nno colon\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\na",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n"
        "0\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n"};
    for (const auto& bytes : malformed) {
        LoopbackClient client(server.port());
        REQUIRE(client.send(bytes));
        const auto received = client.receive();
        REQUIRE(received);
        CHECK(received->status == 400);
        CHECK_FALSE(received->header("content-security-policy").empty());
        CHECK(client.closed_within(1s));
    }
}

TEST_CASE("rubbish behind a good request ends the connection after its answer") {
    Server server(impatient(), said_hello);
    server.start();
    LoopbackClient client(server.port());
    REQUIRE(client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n\x01\x02\x03\x04\r\n"));

    CHECK(client.receive()->status == 200);
    CHECK(client.closed_within(1s));
}

TEST_CASE("when every worker is busy and the queue is full, the rest are told to come back") {
    std::promise<void> release;
    auto released = release.get_future().share();
    std::atomic<int> begun{0};
    ServerSettings settings;
    settings.worker_threads = 1;
    settings.queue_length = 1;
    Server server(settings, [&](const Request& request) {
        ++begun;
        released.wait();
        return said_hello(request);
    });
    server.start();
    LoopbackClient working(server.port());
    LoopbackClient waiting(server.port());
    LoopbackClient surplus(server.port());
    REQUIRE(working.get("/"));
    while (begun == 0) std::this_thread::sleep_for(5ms);
    REQUIRE(waiting.get("/"));
    std::this_thread::sleep_for(300ms);
    REQUIRE(surplus.get("/"));

    const auto refused = surplus.receive();
    release.set_value();

    REQUIRE(refused);
    CHECK(refused->status == 503);
    CHECK(refused->header("retry-after") == "5");
    CHECK(working.receive()->status == 200);
    CHECK(waiting.receive()->status == 200);
}

TEST_CASE("a handler beyond its deadline is answered for, and its late answer dropped") {
    std::promise<void> release;
    auto released = release.get_future().share();
    std::atomic<int> logged{0};
    ServerSettings settings;
    settings.handler_deadline = 200ms;
    Server server(
        settings,
        [&](const Request& request) {
            if (request.path == "/slow") released.wait();
            return said_hello(request);
        },
        [&](const RequestRecord&) { ++logged; });
    server.start();
    LoopbackClient client(server.port());
    REQUIRE(client.get("/slow"));

    CHECK(client.receive()->status == 503);
    release.set_value();
    REQUIRE(client.get("/next"));
    CHECK(client.receive()->status == 200);
    CHECK(logged == 2);
}

TEST_CASE("beyond the most connections new ones wait for a place") {
    ServerSettings settings;
    settings.max_connections = 2;
    Server server(settings, said_hello);
    server.start();
    auto first = std::make_unique<LoopbackClient>(server.port());
    LoopbackClient second(server.port());
    REQUIRE(first->get("/"));
    REQUIRE(first->receive());
    REQUIRE(second.get("/"));
    REQUIRE(second.receive());

    LoopbackClient third(server.port());
    REQUIRE(third.get("/"));
    first.reset();

    CHECK(third.receive()->status == 200);
}

TEST_CASE("clients that vanish at once do not use up the places for connections") {
    ServerSettings settings;
    settings.max_connections = 4;
    Server server(settings, said_hello);
    server.start();
    for (int i = 0; i < 200; ++i) LoopbackClient(server.port(), LoopbackClient::Leaving::abruptly);

    LoopbackClient client(server.port());
    REQUIRE(client.get("/"));
    CHECK(client.receive()->status == 200);
}

}  // namespace
}  // namespace wayhome::web
