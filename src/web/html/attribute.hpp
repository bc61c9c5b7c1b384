// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <concepts>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "web/html/name.hpp"

namespace wayhome::web {

/// One attribute of a start tag. The value is text and is escaped; a bool writes the bare name when
/// true and nothing when false; an optional that is absent writes nothing.
///
/// It holds views: give it to the writer in the same expression, and do not keep it.
class Attribute {
  public:
    template <std::size_t N>
    consteval Attribute(AttributeName name, const char (&literal)[N])
        : name_(name), value_(literal, N - 1), form_(form_of({literal, N - 1})) {}
    Attribute(AttributeName name, const std::string& value)
        : name_(name), value_(value), form_(Form::escaped) {}
    template <std::same_as<std::string_view> View>
    Attribute(AttributeName name, View value) : name_(name), value_(value), form_(Form::escaped) {}
    template <std::same_as<bool> Bool>
    Attribute(AttributeName name, Bool is_present)
        : name_(name), form_(is_present ? Form::bare : Form::omitted) {}
    Attribute(AttributeName name, const std::optional<std::string>& value)
        : name_(name),
          value_(value ? std::string_view{*value} : std::string_view{}),
          form_(value ? Form::escaped : Form::omitted) {}

    /// How the value is written. A literal with nothing to escape is known while compiling.
    enum class Form { omitted, bare, verbatim, escaped };

    std::string_view name() const { return name_.view(); }
    bool is_address() const { return name_.is_address(); }
    std::string_view value() const { return value_; }
    Form form() const { return form_; }

  private:
    static consteval Form form_of(std::string_view literal) {
        return literal.find_first_of("&<>\"'") == std::string_view::npos ? Form::verbatim
                                                                         : Form::escaped;
    }

    AttributeName name_;
    std::string_view value_;
    Form form_ = Form::omitted;
};

/// An attribute that is written only when its text is not empty.
inline Attribute unless_empty(AttributeName name, std::string_view value) {
    return value.empty() ? Attribute{name, false} : Attribute{name, value};
}

}  // namespace wayhome::web
