// SPDX-License-Identifier: Apache-2.0
#include "web/html/html.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <vector>

#include "kernel/expect.hpp"

namespace wayhome::web {
namespace {

constexpr std::size_t first_room = 4096;

// Buffers that finished writers leave for the next ones of the same thread, so that a page does not
// ask the system for memory again and again. One that grew past the limit is let go.
constexpr std::size_t largest_spare = 1 << 20;
constexpr std::size_t most_spares = 16;
thread_local std::vector<std::string> spare_buffers;

std::string taken_buffer() {
    if (spare_buffers.empty()) return std::string(first_room, '\0');
    auto buffer = std::move(spare_buffers.back());
    spare_buffers.pop_back();
    return buffer;
}

constexpr std::array<bool, 256> needs_escape = [] {
    std::array<bool, 256> needs{};
    for (const char c : std::string_view{"&<>\"'"}) needs[static_cast<unsigned char>(c)] = true;
    return needs;
}();

// The longest replacement, "&quot;", for one character.
constexpr std::size_t longest_escape = 6;

std::string_view escaped(char c) {
    switch (c) {
        case '&':
            return "&amp;";
        case '<':
            return "&lt;";
        case '>':
            return "&gt;";
        case '"':
            return "&quot;";
        default:
            return "&#39;";
    }
}

// A browser would run "javascript:..." as a script: only these schemes, or none, may be followed.
bool may_be_followed(std::string_view address) {
    const auto end = address.find_first_of(":/?#");
    if (end == std::string_view::npos || address[end] != ':') return true;
    const auto scheme = address.substr(0, end);
    return scheme == "https" || scheme == "http" || scheme == "mailto" || scheme == "tel";
}

// The functions below write where room has been made already, and return the next free place.

char* put(char* at, std::string_view bytes) {
    std::memcpy(at, bytes.data(), bytes.size());
    return at + bytes.size();
}

// Whether any of eight bytes may need escaping; never misses one. `&` and `'` differ in one bit, as
// do `<` and `>`, so three comparisons do for five characters.
bool may_need_escape(std::uint64_t eight) {
    constexpr std::uint64_t ones = 0x0101010101010101;
    constexpr std::uint64_t tops = 0x8080808080808080;
    const auto has_zero_byte = [](std::uint64_t x) { return (x - ones) & ~x & tops; };
    return (has_zero_byte(eight ^ (ones * '"')) | has_zero_byte((eight | ones) ^ (ones * '\'')) |
            has_zero_byte((eight | (ones * 2)) ^ (ones * '>'))) != 0;
}

char* put_escaped(char* at, std::string_view words) {
    std::size_t next = 0;
    while (next + sizeof(std::uint64_t) <= words.size()) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, words.data() + next, sizeof eight);
        std::memcpy(at, &eight, sizeof eight);
        if (may_need_escape(eight)) break;
        at += sizeof eight;
        next += sizeof eight;
    }
    for (; next < words.size(); ++next) {
        const char c = words[next];
        if (needs_escape[static_cast<unsigned char>(c)])
            at = put(at, escaped(c));
        else
            *at++ = c;
    }
    return at;
}

std::size_t greatest_length(const Attribute& attribute) {
    const auto name = attribute.name().size() + 4;
    switch (attribute.form()) {
        case Attribute::Form::omitted:
            return 0;
        case Attribute::Form::bare:
            return name;
        case Attribute::Form::verbatim:
            return name + attribute.value().size();
        case Attribute::Form::escaped:
            return name + attribute.value().size() * longest_escape;
    }
    return 0;
}

char* put_attribute(char* at, const Attribute& attribute) {
    using enum Attribute::Form;
    if (attribute.form() == omitted) return at;
    if (attribute.is_address() && !may_be_followed(attribute.value()))
        expect(false, "an address is a path here, or http, https, mailto or tel");
    *at++ = ' ';
    at = put(at, attribute.name());
    if (attribute.form() == bare) return at;
    *at++ = '=';
    *at++ = '"';
    at = attribute.form() == verbatim ? put(at, attribute.value())
                                      : put_escaped(at, attribute.value());
    *at++ = '"';
    return at;
}

}  // namespace

HtmlWriter::HtmlWriter() : buffer_(taken_buffer()) {}

HtmlWriter::~HtmlWriter() {
    if (spare_buffers.size() == most_spares || buffer_.size() > largest_spare) return;
    if (spare_buffers.capacity() == 0) spare_buffers.reserve(most_spares);
    spare_buffers.push_back(std::move(buffer_));
}

HtmlWriter& HtmlWriter::open(const ElementName& element,
                             std::initializer_list<Attribute> attributes) {
    std::size_t most = element.view().size() + 2;
    for (const auto& attribute : attributes) most += greatest_length(attribute);
    make_room(most);

    char* at = buffer_.data() + used_;
    *at++ = '<';
    at = put(at, element.view());
    for (const auto& attribute : attributes) at = put_attribute(at, attribute);
    *at++ = '>';
    used_ = static_cast<std::size_t>(at - buffer_.data());

    if (!element.is_void()) {
        if (depth_ == greatest_depth) expect(false, "elements are nested at most 48 deep");
        open_[depth_++] = element.view();
    }
    return *this;
}

HtmlWriter& HtmlWriter::close(const ElementName& element) {
    if (depth_ == 0 || open_[depth_ - 1] != element.view())
        expect(false, "the element that is closed is the one opened last");
    --depth_;
    make_room(element.view().size() + 3);
    char* at = buffer_.data() + used_;
    *at++ = '<';
    *at++ = '/';
    at = put(at, element.view());
    *at++ = '>';
    used_ = static_cast<std::size_t>(at - buffer_.data());
    return *this;
}

HtmlWriter& HtmlWriter::text(std::string_view words) {
    make_room(words.size() * longest_escape);
    used_ = static_cast<std::size_t>(put_escaped(buffer_.data() + used_, words) - buffer_.data());
    return *this;
}

HtmlWriter& HtmlWriter::raw(const Html& markup) {
    append(markup.view());
    return *this;
}

HtmlWriter& HtmlWriter::element(const ElementName& element,
                                std::initializer_list<Attribute> attributes,
                                std::string_view words) {
    return open(element, attributes).text(words).close(element);
}

HtmlWriter& HtmlWriter::doctype() {
    expect(used_ == 0, "a document begins with its doctype");
    append("<!DOCTYPE html>\n");
    return *this;
}

Html HtmlWriter::finish() && {
    expect(depth_ == 0, "every element that was opened is closed");
    return Html{buffer_.substr(0, used_)};
}

void HtmlWriter::make_room(std::size_t bytes) {
    if (buffer_.size() - used_ >= bytes) return;
    buffer_.resize(std::max(buffer_.size() * 2, used_ + bytes));
}

void HtmlWriter::append(std::string_view bytes) {
    make_room(bytes.size());
    std::memcpy(buffer_.data() + used_, bytes.data(), bytes.size());
    used_ += bytes.size();
}

bool Content::empty() const {
    return std::visit([](const auto& held) { return held.empty(); }, content_);
}

void write(HtmlWriter& w, const Content& content) {
    if (const auto* words = std::get_if<std::string>(&content.content_))
        w.text(*words);
    else
        w.raw(std::get<Html>(content.content_));
}

Html joined(std::initializer_list<Html> pieces) {
    HtmlWriter w;
    for (const auto& piece : pieces) w.raw(piece);
    return std::move(w).finish();
}

}  // namespace wayhome::web
