// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "kernel/result.hpp"

namespace wayhome::json {

struct Null {
    friend bool operator==(Null, Null) = default;
};

/// A number as it was written. Whole numbers are exact up to 2^53 either way.
struct Number {
    double value = 0;
    bool is_whole = false;  ///< written without fraction or exponent, within 2^53 of zero
};

class Value;
using Array = std::vector<Value>;
/// In the order of the file; no name comes twice.
using Object = std::vector<std::pair<std::string, Value>>;

class Value {
  public:
    using Held = std::variant<Null, bool, Number, std::string, Array, Object>;

    Value() = default;
    explicit Value(Held held) : held_(std::move(held)) {}

    template <class T>
    const T* as() const {
        return std::get_if<T>(&held_);
    }

    /// What it is, for a message: "a number", "an object".
    std::string_view kind() const;

  private:
    Held held_;
};

/// Where a text is no JSON document.
struct Fault {
    std::size_t line;    ///< from 1
    std::size_t column;  ///< from 1, in bytes
    std::string found;
    std::string allowed;
};

/// How deep arrays and objects may lie in each other.
inline constexpr std::size_t deepest = 32;

/// Reads one document (RFC 8259). Refuses a name that comes twice in one object, a number beyond
/// the range of a double, bytes that are no UTF-8, and nesting beyond `deepest`.
Result<Value, Fault> parse(std::string_view text);

}  // namespace wayhome::json
