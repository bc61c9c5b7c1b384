// SPDX-License-Identifier: Apache-2.0
// The server as its clients meet it, over loopback sockets.
#include <doctest/doctest.h>

#include <atomic>
#include <future>
#include <mutex>
#include <stdexcept>
#include <thread>
#include <vector>

#include "loopback_client.hpp"
#include "web/server/router.hpp"
#include "web/server/server.hpp"

namespace wayhome::web {
namespace {

using namespace std::chrono_literals;

Route a_page(Method method, std::string path, Handler handler) {
    return {method, std::move(path), "anyone", std::move(handler)};
}

/// A server of a few pages, with what it logged.
class Serving {
  public:
    explicit Serving(ServerSettings settings = {}, std::vector<Route> more = {})
        : router_(with(std::move(more))),
          server_(
              std::move(settings),
              [this](Request request) { return router_.dispatch(std::move(request)); },
              [this](const RequestRecord& record) {
                  const std::lock_guard lock(guard_);
                  log_.push_back(record);
              }) {
        server_.start();
    }

    std::uint16_t port() const { return server_.port(); }
    void stop() { server_.stop(); }
    std::vector<RequestRecord> log() {
        const std::lock_guard lock(guard_);
        return log_;
    }

  private:
    static std::vector<Route> with(std::vector<Route> routes) {
        routes.push_back(a_page(Method::get, "/hello/{name}", [](const Request& request) {
            return html_page(200, "hello " + std::string(*request.path_values.first("name")));
        }));
        routes.push_back(a_page(Method::get, "/long", [](const Request&) {
            return html_page(200, std::string(50'000, 'a'));
        }));
        routes.push_back(a_page(Method::post, "/form", [](const Request& request) {
            return html_page(200,
                             "reason: " + std::string(request.form.first("reason").value_or("")) +
                                 ", files: " + std::to_string(request.uploads.size()));
        }));
        routes.push_back(a_page(Method::get, "/broken", [](const Request&) -> Response {
            throw std::runtime_error("disk full");
        }));
        return routes;
    }

    Router router_;
    std::mutex guard_;
    std::vector<RequestRecord> log_;
    Server server_;
};

std::string post(std::string_view type, std::string_view body) {
    std::string text = "POST /form HTTP/1.1\r\nHost: loopback\r\nContent-Type: ";
    text.append(type).append("\r\nContent-Length: ").append(std::to_string(body.size()));
    return text.append("\r\n\r\n").append(body);
}

bool refuses_connections_within(std::uint16_t port, std::chrono::seconds patience) {
    const auto until = std::chrono::steady_clock::now() + patience;
    while (std::chrono::steady_clock::now() < until) {
        try {
            LoopbackClient client(port);
        } catch (const std::runtime_error&) {
            return true;
        }
        std::this_thread::sleep_for(10ms);
    }
    return false;
}

TEST_CASE("one connection serves many requests, and pipelined ones in order") {
    Serving serving;
    LoopbackClient client(serving.port());

    REQUIRE(client.get("/hello/first"));
    CHECK(client.receive()->body == "hello first");
    REQUIRE(
        client.send("GET /hello/second HTTP/1.1\r\nHost: a\r\n\r\n"
                    "GET /hello/third HTTP/1.1\r\nHost: a\r\n\r\nGET /hello/fo"));
    CHECK(client.receive()->body == "hello second");
    CHECK(client.receive()->body == "hello third");
    REQUIRE(client.send("urth HTTP/1.1\r\nHost: a\r\n\r\n"));
    CHECK(client.receive()->body == "hello fourth");
}

TEST_CASE("HEAD tells of a page without sending it") {
    Serving serving;
    LoopbackClient client(serving.port());

    REQUIRE(client.send("HEAD /hello/world HTTP/1.1\r\nHost: a\r\n\r\n"));
    const auto head = client.receive(false);
    REQUIRE(head);
    CHECK(head->status == 200);
    CHECK(head->header("content-length") == "11");
    REQUIRE(client.get("/hello/again"));
    CHECK(client.receive()->body == "hello again");
}

TEST_CASE("forms of both kinds and of unannounced length arrive") {
    Serving serving;
    LoopbackClient client(serving.port());

    REQUIRE(client.send(post("application/x-www-form-urlencoded", "reason=no+bed")));
    CHECK(client.receive()->body == "reason: no bed, files: 0");

    std::string multipart =
        "--b\r\nContent-Disposition: form-data; name=\"reason\"\r\n\r\nfull\r\n";
    multipart += "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.pdf\"\r\n\r\n";
    multipart += std::string(3'000'000, '\0') + "\r\n--b--\r\n";
    REQUIRE(client.send(post("multipart/form-data; boundary=b", multipart)));
    CHECK(client.receive()->body == "reason: full, files: 1");

    REQUIRE(
        client.send("POST /form HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n"
                    "Content-Type: application/x-www-form-urlencoded\r\n\r\n"
                    "7\r\nreason=\r\n4\r\nfull\r\n0\r\n\r\n"));
    CHECK(client.receive()->body == "reason: full, files: 0");
}

TEST_CASE("pages are compressed for those who take it") {
    Serving serving;
    LoopbackClient client(serving.port());

    REQUIRE(client.send("GET /long HTTP/1.1\r\nHost: a\r\nAccept-Encoding: gzip\r\n\r\n"));
    const auto compressed = client.receive();
    REQUIRE(compressed);
    CHECK(compressed->header("content-encoding") == "gzip");
    CHECK(compressed->header("vary") == "Accept-Encoding");
    CHECK(compressed->body.size() < 1'000);
    CHECK(compressed->body.substr(0, 2) == "\x1f\x8b");

    REQUIRE(client.get("/long"));
    const auto plain = client.receive();
    CHECK(plain->header("content-encoding").empty());
    CHECK(plain->body.size() == 50'000);
}

TEST_CASE("errors have pages, security headers and an id, and are logged without the query") {
    Serving serving;
    LoopbackClient client(serving.port());

    REQUIRE(client.get("/nowhere?name=Si%C3%A2n"));
    const auto missing = client.receive();
    REQUIRE(client.get("/broken"));
    const auto broken = client.receive();
    REQUIRE(client.get("/hello/a?b=%"));
    const auto malformed = client.receive();
    REQUIRE(client.send("DELETE /hello/a HTTP/1.1\r\nHost: a\r\n\r\n"));
    const auto refused = client.receive();

    CHECK(missing->status == 404);
    CHECK(broken->status == 500);
    CHECK(malformed->status == 400);
    CHECK(refused->status == 405);
    CHECK(refused->header("allow") == "GET, HEAD, POST");
    CHECK(broken->header("x-content-type-options") == "nosniff");
    CHECK(broken->header("content-security-policy").starts_with("default-src 'none'"));
    const auto id = broken->header("x-request-id");
    CHECK_FALSE(id.empty());
    CHECK(broken->body.find(id) != std::string::npos);
    const auto log = serving.log();
    REQUIRE(log.size() == 4);
    CHECK(log[0].route == "/nowhere");
    CHECK(log[1].error == "disk full");
    CHECK(log[1].request_id == id);
}

TEST_CASE("an answered route is logged by its pattern") {
    Serving serving;
    LoopbackClient client(serving.port());

    REQUIRE(client.get("/hello/someone"));
    REQUIRE(client.receive());

    CHECK(serving.log().at(0).route == "/hello/{name}");
}

TEST_CASE("sixty-four connections are served at once") {
    ServerSettings settings;
    settings.io_threads = 2;
    Serving serving(settings);
    std::atomic<int> answered{0};
    std::vector<std::thread> clients;
    for (int i = 0; i < 64; ++i) {
        clients.emplace_back([&] {
            LoopbackClient client(serving.port());
            for (int request = 0; request < 20; ++request) {
                if (!client.get("/hello/all")) return;
                const auto received = client.receive();
                if (received && received->body == "hello all") ++answered;
            }
        });
    }
    for (auto& client : clients) client.join();

    CHECK(answered == 64 * 20);
}

TEST_CASE("a request to change the protocol is answered as an ordinary one, once") {
    Serving serving;
    LoopbackClient client(serving.port());

    REQUIRE(
        client.send("GET /hello/h2 HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\n"
                    "Upgrade: h2c\r\n\r\n"));
    CHECK(client.receive()->body == "hello h2");
    CHECK(client.closed_within(2s));
}

TEST_CASE("stopping lets a request in work finish and takes no more") {
    std::promise<void> begun;
    std::promise<void> may_end;
    Serving serving({}, {a_page(Method::get, "/slow", [&](const Request&) {
                        begun.set_value();
                        may_end.get_future().wait();
                        return html_page(200, "done");
                    })});
    const auto port = serving.port();
    LoopbackClient client(port);
    LoopbackClient idle(port);
    REQUIRE(client.get("/slow"));
    begun.get_future().wait();

    std::thread stopping([&] { serving.stop(); });
    CHECK(refuses_connections_within(port, 5s));
    may_end.set_value();
    const auto received = client.receive();
    stopping.join();

    REQUIRE(received);
    CHECK(received->body == "done");
    CHECK(received->header("connection") == "close");
    CHECK(idle.closed_within(1s));
}

TEST_CASE("a server starts again after it stopped, and stops with idle connections open") {
    Server server({}, [](const Request&) { return html_page(200, "here"); });
    for (int i = 0; i < 3; ++i) {
        server.start();
        LoopbackClient client(server.port());
        LoopbackClient idle(server.port());
        REQUIRE(client.get("/"));
        CHECK(client.receive()->body == "here");
        server.stop();
    }
}

TEST_CASE("an address in use is said so at start") {
    Serving serving;
    ServerSettings settings;
    settings.port = serving.port();
    Server second(settings, [](const Request&) { return bare(404); });

    CHECK_THROWS_AS(second.start(), std::runtime_error);
}

}  // namespace
}  // namespace wayhome::web
