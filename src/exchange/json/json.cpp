// SPDX-License-Identifier: Apache-2.0
#include "exchange/json/json.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <optional>

namespace wayhome::json {
namespace {

constexpr double largest_whole = 9007199254740992.0;

/// Builds the document as the library reports its parts.
class Builder {
  public:
    bool null() { return add(Value{Null{}}); }
    bool boolean(bool value) { return add(Value{value}); }
    bool number_integer(nlohmann::json::number_integer_t value) {
        return add(number(static_cast<double>(value), true));
    }
    bool number_unsigned(nlohmann::json::number_unsigned_t value) {
        return add(number(static_cast<double>(value), true));
    }
    bool number_float(nlohmann::json::number_float_t value, const std::string& text) {
        const bool digits_only = text.find_first_of(".eE") == std::string::npos;
        return add(number(value, digits_only));
    }
    bool string(std::string& value) { return add(Value{std::move(value)}); }
    bool binary(nlohmann::json::binary_t&) { return false; }
    bool start_object(std::size_t) { return open(Object{}); }
    bool start_array(std::size_t) { return open(Array{}); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(std::string& name) {
        const auto& object = std::get<Object>(open_.back().held);
        const bool twice = std::any_of(object.begin(), object.end(),
                                       [&](const auto& member) { return member.first == name; });
        if (twice)
            return stop(fmt::format("the name \"{}\" a second time", name), "each name once");
        open_.back().name = std::move(name);
        return true;
    }
    bool parse_error(std::size_t position, const std::string& last_token,
                     const nlohmann::json::exception& error) {
        position_ = position;
        const bool out_of_range = error.id == 406;
        found_ = last_token.empty() ? "the end of the text" : fmt::format("`{}`", last_token);
        allowed_ = out_of_range ? "a number that a double can hold" : "a JSON document";
        return false;
    }

    Value take() { return std::move(*whole_); }
    std::size_t position() const { return position_; }
    bool stopped_here() const { return stopped_; }
    const std::string& found() const { return found_; }
    const std::string& allowed() const { return allowed_; }

  private:
    struct Open {
        std::variant<Array, Object> held;
        std::string name;
    };

    static Value number(double value, bool written_whole) {
        const bool is_whole = written_whole && value <= largest_whole && value >= -largest_whole;
        return Value{Number{value, is_whole}};
    }
    bool stop(std::string found, std::string allowed) {
        stopped_ = true;
        found_ = std::move(found);
        allowed_ = std::move(allowed);
        return false;
    }
    bool open(std::variant<Array, Object> held) {
        if (open_.size() == deepest) {
            return stop("deeper nesting", fmt::format("at most {} levels", deepest));
        }
        open_.push_back({std::move(held), {}});
        return true;
    }
    bool close() {
        auto closed = std::move(open_.back().held);
        open_.pop_back();
        if (auto* const array = std::get_if<Array>(&closed)) return add(Value{std::move(*array)});
        return add(Value{std::get<Object>(std::move(closed))});
    }
    bool add(Value value) {
        if (open_.empty()) {
            whole_ = std::move(value);
        } else if (auto* const array = std::get_if<Array>(&open_.back().held)) {
            array->push_back(std::move(value));
        } else {
            std::get<Object>(open_.back().held)
                .emplace_back(std::move(open_.back().name), std::move(value));
        }
        return true;
    }

    std::vector<Open> open_;
    std::optional<Value> whole_;
    std::size_t position_ = 0;
    bool stopped_ = false;
    std::string found_;
    std::string allowed_;
};

/// Follows how much of the text the library has read.
class Reading {
  public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    Reading(const char* at, const char** furthest) : at_(at), furthest_(furthest) {}
    reference operator*() const { return *at_; }
    Reading& operator++() {
        ++at_;
        *furthest_ = std::max(*furthest_, at_);
        return *this;
    }
    Reading operator++(int) {
        const Reading before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const Reading& one, const Reading& other) {
        return one.at_ == other.at_;
    }
    friend bool operator!=(const Reading& one, const Reading& other) {
        return one.at_ != other.at_;
    }

  private:
    const char* at_;
    const char** furthest_;
};

/// `read` is how many bytes the library had read, the last of them the one it could not use.
Fault fault_at(std::string_view text, std::size_t read, std::string found, std::string allowed) {
    const auto before = text.substr(0, std::min(read > 0 ? read - 1 : 0, text.size()));
    const auto lines = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
    const auto line_begins = before.rfind('\n') + 1;  // 0 where there is none
    return {lines + 1, before.size() - line_begins + 1, std::move(found), std::move(allowed)};
}

}  // namespace

std::string_view Value::kind() const {
    static constexpr std::array<std::string_view, 6> kinds = {
        "null", "true or false", "a number", "a text", "an array", "an object"};
    return kinds[held_.index()];
}

Result<Value, Fault> parse(std::string_view text) {
    Builder builder;
    const char* furthest = text.data();
    const Reading begin{text.data(), &furthest};
    const Reading end{text.data() + text.size(), &furthest};
    if (nlohmann::json::sax_parse(begin, end, &builder)) return builder.take();
    const auto read = static_cast<std::size_t>(furthest - text.data());
    const auto position = builder.stopped_here() ? read : builder.position();
    return refuse(fault_at(text, position, builder.found(), builder.allowed()));
}

}  // namespace wayhome::json
