// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include "kernel/id.hpp"
#include "kernel/time.hpp"

namespace wayhome::store {

/// What a parameter is bound to: a 64-bit integer or a text, either of which may be null. The type
/// of the C++ value says which, so a null has a kind as well.
class Value {
  public:
    template <std::integral Number>
    Value(Number number) : number_(static_cast<std::int64_t>(number)) {}
    Value(Instant at) : Value(to_epoch(at)) {}
    Value(std::string_view text) : is_text_(true), text_(text) {}
    Value(const std::string& text) : is_text_(true), text_(text) {}
    Value(const char* text) : is_text_(true), text_(text) {}
    Value(CivilDate date) : Value(to_iso(date)) {}
    template <class Tag>
    Value(const Id<Tag>& id) : Value(id.text()) {}

    template <class T>
    Value(const std::optional<T>& maybe)
        : is_text_(!std::is_integral_v<T> && !std::is_same_v<T, Instant>), is_null_(!maybe) {
        if (maybe) *this = Value{*maybe};
    }

    bool is_text() const { return is_text_; }
    bool is_null() const { return is_null_; }
    std::int64_t number() const { return number_; }
    const std::string& text() const { return text_; }

  private:
    bool is_text_ = false;
    bool is_null_ = false;
    std::int64_t number_ = 0;
    std::string text_;
};

/// The parameter of a LIMIT.
inline Value at_most(std::size_t rows) {
    return std::min(rows, std::size_t{1'000'000'000});
}

}  // namespace wayhome::store
