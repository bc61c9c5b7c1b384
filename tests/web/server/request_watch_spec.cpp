// SPDX-License-Identifier: Apache-2.0
#include "web/server/request_watch.hpp"

#include <doctest/doctest.h>

namespace wayhome::web {
namespace {

using namespace std::chrono_literals;
using Verdict = RequestWatch::Verdict;

const RequestWatch::Moment start{1h};

ClientLimits small_limits() {
    ClientLimits limits;
    limits.header_bytes = 100;
    limits.body_bytes = 100;
    limits.multipart_body_bytes = 1'000;
    return limits;
}

TEST_CASE("a header is due ten seconds after its first byte, however it trickles in") {
    RequestWatch watch({}, start);
    CHECK(watch.deadline() == start + 10s);

    CHECK(watch.received("GET / HT", start + 1s) == Verdict::fine);
    CHECK(watch.received("TP/1.1\r\nHo", start + 9s) == Verdict::fine);
    CHECK(watch.deadline() == start + 10s);
}

TEST_CASE("between two requests a connection may rest for a minute") {
    RequestWatch watch({}, start);
    watch.received("GET / HTTP/1.1\r\nHost: a\r\n\r\n", start + 1s);
    CHECK(watch.completed_a_request());

    watch.waits(start + 3s);
    CHECK(watch.deadline() == start + 63s);

    watch.received("GET /next", start + 50s);
    CHECK_FALSE(watch.completed_a_request());
    CHECK(watch.deadline() == start + 60s);
}

TEST_CASE("time the server spends on answers is not the client's") {
    RequestWatch watch({}, start);
    watch.received("GET / HTTP/1.1\r\nHost: a\r\n\r\nGET /ne", start + 1s);

    watch.waits(start + 21s);

    CHECK(watch.deadline() == start + 31s);
}

TEST_CASE("a body must come at 500 bytes a second on average, after ten seconds' grace") {
    RequestWatch watch({}, start);
    watch.received("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9000\r\n\r\n", start + 2s);
    CHECK(watch.deadline() == start + 12s);

    watch.received(std::string(5'000, 'x'), start + 3s);
    CHECK(watch.deadline() == start + 22s);
}

TEST_CASE("no body may take longer than five minutes") {
    RequestWatch watch({}, start);
    watch.received("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 900000\r\n\r\n", start);
    watch.received(std::string(800'000, 'x'), start + 3s);

    CHECK(watch.deadline() == start + 300s);
}

TEST_CASE("bytes that are no request are malformed") {
    CHECK(RequestWatch({}, start).received("\x16\x03\x01\x02", start) == Verdict::malformed);
    CHECK(RequestWatch({}, start).received("GET / HTTP/1.1\r\nbad header\r\n\r\n", start) ==
          Verdict::malformed);
}

TEST_CASE("a body whose length is stated twice, or both stated and chunked, is malformed") {
    CHECK(RequestWatch({}, start).received(
              "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", start) ==
          Verdict::malformed);
    CHECK(RequestWatch({}, start).received("POST / HTTP/1.1\r\nContent-Length: 5\r\n"
                                           "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                                           start) == Verdict::malformed);
}

TEST_CASE("beyond four times the limit nothing more is read") {
    RequestWatch long_address(small_limits(), start);
    CHECK(long_address.received("GET /" + std::string(400, 'a'), start) ==
          Verdict::header_too_large);

    RequestWatch long_body(small_limits(), start);
    CHECK(long_body.received("POST / HTTP/1.1\r\nContent-Length: 9000\r\n\r\n", start) ==
          Verdict::fine);
    CHECK(long_body.received(std::string(400, 'a'), start) == Verdict::fine);
    CHECK(long_body.received("a", start) == Verdict::body_too_large);
}

TEST_CASE("a multipart body has a limit of its own") {
    RequestWatch watch(small_limits(), start);
    watch.received(
        "POST / HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=a\r\n"
        "Content-Length: 9000\r\n\r\n",
        start);

    CHECK(watch.received(std::string(4'000, 'a'), start) == Verdict::fine);
    CHECK(watch.received("a", start) == Verdict::body_too_large);
}

}  // namespace
}  // namespace wayhome::web
