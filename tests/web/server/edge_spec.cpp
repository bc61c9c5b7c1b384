// SPDX-License-Identifier: Apache-2.0
#include "web/server/edge.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <stdexcept>

namespace wayhome::web {
namespace {

RawRequest a_get(std::string target) {
    RawRequest raw;
    raw.method = "GET";
    raw.target = std::move(target);
    raw.headers.add("Host", "wayhome.example");
    raw.client = "127.0.0.1";
    return raw;
}

RawRequest a_post(std::string_view type, std::string_view body) {
    auto raw = a_get("/form");
    raw.method = "POST";
    raw.headers.add("Content-Type", std::string(type));
    raw.body = body;
    return raw;
}

Arrival an_arrival() {
    return {"GET", "/page", "r-1", std::chrono::steady_clock::now()};
}

Edge an_edge(Root root, RequestLog log = {}, ServerSettings settings = {}) {
    return Edge(settings, std::move(root), std::move(log), plain_error_page);
}

std::string header_in(const Response& response, std::string_view name) {
    const auto found = std::find_if(response.headers.begin(), response.headers.end(),
                                    [&](const auto& header) { return header.first == name; });
    return found == response.headers.end() ? "absent" : found->second;
}

int status_for(const RawRequest& raw) {
    const auto refused = an_edge([](const Request&) { return bare(200); }).refusal(raw);
    return refused ? refused->status : 200;
}

TEST_CASE("an ordinary request is not refused") {
    CHECK(status_for(a_get("/page?a=1")) == 200);
}

TEST_CASE("a header over the limit is 431, a body over its own limit 413") {
    auto flood = a_get("/");
    flood.headers.add("Cookie", std::string(16 * 1024, 'a'));
    CHECK(status_for(flood) == 431);

    const std::string over(1024 * 1024 + 1, 'a');
    CHECK(status_for(a_post("application/x-www-form-urlencoded", over)) == 413);
    CHECK(status_for(a_post("multipart/form-data; boundary=a", over)) == 200);
}

TEST_CASE("only GET, HEAD and POST are answered") {
    auto other = a_get("/");
    other.method = "DELETE";
    CHECK(status_for(other) == 405);
}

TEST_CASE("a request names one host and a path") {
    auto two_hosts = a_get("/");
    two_hosts.headers.add("host", "other.example");
    CHECK(status_for(two_hosts) == 400);
    CHECK(status_for(a_get("http://elsewhere/")) == 400);
    RawRequest none;
    none.method = "GET";
    none.target = "/";
    CHECK(status_for(none) == 400);
    none.host_required = false;
    CHECK(status_for(none) == 200);
}

TEST_CASE("a handler sees what was sent, decoded") {
    Request seen;
    const auto edge = an_edge([&](const Request& request) {
        seen = request;
        return bare(200);
    });
    auto raw = a_post("application/x-www-form-urlencoded; charset=UTF-8", "reason=no+bed");
    raw.target = "/form?step=2";
    raw.headers.add("Cookie", "session=3f");

    (void)edge.answer(std::move(raw), an_arrival());

    CHECK(seen.method == Method::post);
    CHECK(seen.path == "/form");
    CHECK(seen.query.first("step") == "2");
    CHECK(seen.form.first("reason") == "no bed");
    CHECK(seen.cookies.first("session") == "3f");
    CHECK(seen.client == "127.0.0.1");
    CHECK(seen.request_id == "r-1");
    CHECK(seen.body.empty());
}

TEST_CASE("the client behind our proxy is the last one it names") {
    ServerSettings settings;
    settings.client_named = ClientNamed::by_our_proxy;
    std::string client;
    const auto edge = an_edge(
        [&](const Request& request) {
            client = request.client;
            return bare(200);
        },
        {}, settings);
    auto raw = a_get("/");
    raw.headers.add("X-Forwarded-For", "6.6.6.6, 192.0.2.7");

    (void)edge.answer(std::move(raw), an_arrival());

    CHECK(client == "192.0.2.7");
}

TEST_CASE("a form that cannot be decoded is 400 and reaches no handler") {
    bool reached = false;
    const auto edge = an_edge([&](const Request&) {
        reached = true;
        return bare(200);
    });

    CHECK(edge.answer(a_post("application/x-www-form-urlencoded", "a=%ff"), an_arrival())
              .response.status == 400);
    CHECK(edge.answer(a_post("multipart/form-data", "a"), an_arrival()).response.status == 400);
    CHECK(edge.answer(a_get("/?a=%0"), an_arrival()).response.status == 400);
    CHECK_FALSE(reached);
}

TEST_CASE("what a handler throws ends as a page with the request's id, and in the log") {
    RequestRecord logged;
    const auto edge =
        an_edge([](const Request&) -> Response { throw std::runtime_error("disk full"); },
                [&](const RequestRecord& record) { logged = record; });

    const auto response =
        edge.dressed(edge.answer(a_get("/page?secret=1"), an_arrival()), an_arrival());

    CHECK(response.status == 500);
    CHECK(response.body.view().find("r-1") != std::string_view::npos);
    CHECK(response.body.view().find("disk full") == std::string_view::npos);
    CHECK(logged.error == "disk full");
    CHECK(logged.route == "/page");
    CHECK(logged.status == 500);
    CHECK(logged.request_id == "r-1");
}

TEST_CASE("an error page that itself fails gives way to the plain one") {
    RequestRecord logged;
    const Edge edge(
        {}, [](const Request&) { return bare(404); },
        [&](const RequestRecord& record) { logged = record; },
        [](const ErrorContext&) -> Response { throw std::runtime_error("no template"); });

    const auto response = edge.dressed(edge.answer(a_get("/"), an_arrival()), an_arrival());

    CHECK(response.status == 404);
    CHECK(response.body.view().find("Not Found") != std::string_view::npos);
    CHECK(logged.error == "the error page: no template");
}

TEST_CASE("a bare refusal keeps its own headers and gains a page") {
    const auto edge = an_edge([](const Request&) {
        auto refused = bare(405);
        refused.add_header("Allow", "POST");
        return refused;
    });

    const auto response = edge.dressed(edge.answer(a_get("/"), an_arrival()), an_arrival());

    CHECK(response.status == 405);
    CHECK(header_in(response, "Allow") == "POST");
    CHECK_FALSE(response.body.empty());
}

TEST_CASE("every response carries the headers that keep a browser safe") {
    const auto edge = an_edge([](const Request&) { return redirect_to("/referrals"); });

    const auto response = edge.dressed(edge.answer(a_get("/"), an_arrival()), an_arrival());

    CHECK(response.status == 303);
    CHECK(header_in(response, "Content-Security-Policy") ==
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
          "font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; "
          "base-uri 'none'");
    CHECK(header_in(response, "X-Content-Type-Options") == "nosniff");
    CHECK(header_in(response, "Referrer-Policy") == "no-referrer");
    CHECK(header_in(response, "Cache-Control") == "no-store");
    CHECK(header_in(response, "X-Request-Id") == "r-1");
    CHECK(header_in(response, "Strict-Transport-Security") == "absent");
}

TEST_CASE("static files are kept for a year, and TLS is insisted on where the edge has it") {
    ServerSettings settings;
    settings.edge = EdgeSecurity::tls;
    const auto edge =
        an_edge([](const Request&) { return static_file("text/css", Body::embedded("p{}")); }, {},
                settings);

    const auto response = edge.dressed(edge.answer(a_get("/"), an_arrival()), an_arrival());

    CHECK(header_in(response, "Cache-Control") == "public, max-age=31536000, immutable");
    CHECK(header_in(response, "Strict-Transport-Security") ==
          "max-age=31536000; includeSubDomains");
}

}  // namespace
}  // namespace wayhome::web
