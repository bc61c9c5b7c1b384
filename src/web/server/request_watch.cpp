// SPDX-License-Identifier: Apache-2.0
#include "web/server/request_watch.hpp"

#include <http_parser.h>

#include <algorithm>

#include "web/server/request.hpp"

namespace wayhome::web {

/// What the parser reports. A result other than zero makes it stop with an error.
struct RequestWatch::Callbacks {
    static RequestWatch& watch(http_parser* parser) {
        return *static_cast<RequestWatch*>(parser->data);
    }

    static int message_began(http_parser* parser) {
        auto& self = watch(parser);
        if (self.phase_ == Phase::idle) self.phase_began_ = self.received_at_;
        self.phase_ = Phase::header;
        self.header_bytes_ = 0;
        self.body_bytes_ = 0;
        self.multipart_ = false;
        self.header_name_.clear();
        self.value_came_ = false;
        return 0;
    }

    static int address_came(http_parser* parser, const char*, std::size_t length) {
        return count_header(watch(parser), length);
    }

    static int name_came(http_parser* parser, const char* at, std::size_t length) {
        auto& self = watch(parser);
        if (self.value_came_) self.header_name_.clear();
        self.value_came_ = false;
        self.header_name_.append(at, length);
        return count_header(self, length);
    }

    static int value_came(http_parser* parser, const char* at, std::size_t length) {
        auto& self = watch(parser);
        constexpr std::string_view multipart = "multipart/";
        const bool begins = !self.value_came_;
        self.value_came_ = true;
        if (begins && same_ignoring_case(self.header_name_, "content-type")) {
            // A value split within its first ten bytes passes for another kind: the smaller limit.
            const std::string_view value(at, length);
            self.multipart_ = same_ignoring_case(value.substr(0, multipart.size()), multipart);
        }
        return count_header(self, length);
    }

    static int headers_ended(http_parser* parser) {
        auto& self = watch(parser);
        self.phase_ = Phase::body;
        self.phase_began_ = self.received_at_;
        return 0;
    }

    static int body_came(http_parser* parser, const char*, std::size_t length) {
        auto& self = watch(parser);
        self.body_bytes_ += length;
        return self.exceeds_body() ? 1 : 0;
    }

    static int message_ended(http_parser* parser) {
        auto& self = watch(parser);
        self.phase_ = Phase::idle;
        self.phase_began_ = self.received_at_;
        self.completed_ = true;
        self.upgrade_asked_ = parser->upgrade != 0;
        return 0;
    }

    static int count_header(RequestWatch& self, std::size_t length) {
        self.header_bytes_ += length;
        return self.exceeds_header() ? 1 : 0;
    }

    static const http_parser_settings& settings() {
        static const http_parser_settings all = [] {
            http_parser_settings made;
            http_parser_settings_init(&made);
            made.on_message_begin = message_began;
            made.on_url = address_came;
            made.on_header_field = name_came;
            made.on_header_value = value_came;
            made.on_headers_complete = headers_ended;
            made.on_body = body_came;
            made.on_message_complete = message_ended;
            return made;
        }();
        return all;
    }
};

RequestWatch::RequestWatch(const ClientLimits& limits, Moment now)
    : limits_(limits),
      parser_(std::make_unique<http_parser>()),
      phase_began_(now),
      received_at_(now) {
    http_parser_init(parser_.get(), HTTP_REQUEST);
    parser_->data = this;
}

RequestWatch::~RequestWatch() = default;

RequestWatch::Verdict RequestWatch::received(std::string_view bytes, Moment now) {
    received_at_ = now;
    completed_ = false;
    // What follows a request to change the protocol is not read: such a connection is closed.
    if (upgrade_asked_) return Verdict::fine;

    http_parser_execute(parser_.get(), &Callbacks::settings(), bytes.data(), bytes.size());
    switch (HTTP_PARSER_ERRNO(parser_.get())) {
        case HPE_OK:
            return Verdict::fine;
        case HPE_HEADER_OVERFLOW:
            return Verdict::header_too_large;
        default:
            if (exceeds_header()) return Verdict::header_too_large;
            if (exceeds_body()) return Verdict::body_too_large;
            return Verdict::malformed;
    }
}

void RequestWatch::waits(Moment now) {
    phase_began_ += now - received_at_;
    received_at_ = now;
}

RequestWatch::Moment RequestWatch::deadline() const {
    using std::chrono::milliseconds;
    switch (phase_) {
        case Phase::idle:
            return phase_began_ + limits_.idle_keep_alive;
        case Phase::first_header:
        case Phase::header:
            return phase_began_ + limits_.header_deadline;
        case Phase::body:
            break;
    }
    const auto rate = std::max<std::size_t>(limits_.body_bytes_per_second, 1);
    const milliseconds earned(body_bytes_ * 1000 / rate);
    return phase_began_ + std::min(limits_.body_deadline, limits_.body_grace + earned);
}

bool RequestWatch::exceeds_header() const {
    return header_bytes_ > limits_.header_bytes * reading_allowance;
}

bool RequestWatch::exceeds_body() const {
    const auto limit = multipart_ ? limits_.multipart_body_bytes : limits_.body_bytes;
    return body_bytes_ > limit * reading_allowance;
}

}  // namespace wayhome::web
